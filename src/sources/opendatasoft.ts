import { file } from './file.js';
import type { FeedSource } from './types.js';
export function rowsAddress(url: URL): string {
  return url.href;
}
export const opendatasoft: FeedSource = { name: 'opendatasoft', read: (url, options) => file.read(url, options) };
