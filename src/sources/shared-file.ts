import type { Dataset } from '../dataset.js';
import { FeedError } from '../errors.js';
import { file } from './file.js';
import { filesBehind } from './shared-file/addresses.js';
import type { FeedSource, ReadOptions } from './types.js';

/** Files that people share by the address of a page: spreadsheets, maps, files on GitHub, GitLab or Dropbox. */
export const sharedFile: FeedSource = { name: 'shared-file', read };

async function read(url: URL, options: ReadOptions): Promise<Dataset> {
  const dataset = await firstOf(filesBehind(url), url, options);
  const origin = { address: url.href, source: 'shared-file', homepage: url.href };
  return { ...dataset, provenance: { ...dataset.provenance, ...origin } };
}

/** @throws FeedError with the address of the page, since that is the one the author wrote. */
async function firstOf([address, ...others]: readonly string[], url: URL, options: ReadOptions): Promise<Dataset> {
  if (address === undefined) return file.read(url, options);
  try {
    return await file.read(new URL(address), options);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    if (others.length) return firstOf(others, url, options);
    throw new FeedError(error.code, { ...error.detail, address: url.href });
  }
}
