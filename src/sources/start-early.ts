import { expectedParser } from '../parsers/index.js';
import { addressOf } from './address.js';
import { sendEarly } from './requests/early-request.js';
import { sourceOf } from './index.js';

/**
 * Starts fetching a feed, and the code that will parse it, before the widget's own code has loaded.
 *
 * @param base page against which a relative address is resolved.
 */
export function startEarly(address: string, base?: string): void {
  const url = addressOf(address, base);
  // Whatever fails here is tried again, and reported, when the widget reads the feed.
  if (url) prepare(url).catch(() => undefined);
}

async function prepare(url: URL): Promise<void> {
  const source = await sourceOf(url);
  const request = source.firstRequest?.(url);
  if (request) sendEarly(request);
  // The first use of each takes a phone some time: better now, one by one, while the requests are pending.
  setTimeout(Intl.Collator);
  setTimeout(Intl.NumberFormat);
  setTimeout(Intl.DateTimeFormat);
  await Promise.all([source.load(), request && expectedParser(new URL(request), source.format)?.load()]);
}
