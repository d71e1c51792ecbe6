import { expectedParser } from '../parsers/index.js';
import { addressOf } from './address.js';
import { sourceOf } from './index.js';

export interface EarlyRequest {
  readonly response: Promise<Response>;
  readonly abort: AbortController;
}

/** Options of every request: no cookies, and the browser's HTTP cache only after revalidation. */
export const MANNERS = { credentials: 'omit', cache: 'no-cache' } as const;

/**
 * Milliseconds after which an early request that nobody claimed is discarded, because its response would be out of
 * date.
 */
const PATIENCE = 30_000;

/**
 * Shared through the page itself, which may hold several copies of the library: two scripts, two versions, two
 * addresses.
 */
const page = globalThis as { scdlUnderway?: Map<string, EarlyRequest> };
const underway = (page.scdlUnderway ??= new Map());

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
  if (request) send(request);
  // Their first use takes a phone some time: better now, one by one, while all that was sent for is on its way.
  setTimeout(Intl.Collator);
  setTimeout(Intl.DateTimeFormat);
  await Promise.all([source.load(), request && expectedParser(new URL(request), source.format)?.load()]);
}

/** The early request for this address, if there is one. It is handed over once. */
export function takeEarly(address: string): EarlyRequest | undefined {
  const request = underway.get(address);
  underway.delete(address);
  return request;
}

function send(address: string): void {
  if (underway.has(address)) return;
  const abort = new AbortController();
  const request = { abort, response: fetch(address, { ...MANNERS, signal: abort.signal }) };
  const forget = () => underway.get(address) === request && underway.delete(address);
  underway.set(address, request);
  request.response.catch(forget);
  setTimeout(() => forget() && abort.abort(), PATIENCE);
}
