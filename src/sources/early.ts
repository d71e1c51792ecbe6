import { expectedParser } from '../parsers/index.js';
import { addressOf } from './address.js';
import { sourceOf } from './index.js';

export interface EarlyRequest {
  readonly response: Promise<Response>;
  readonly abort: AbortController;
}

/** No cookie travels, and the browser's own copy only serves once the service says that it still holds. */
export const MANNERS = { credentials: 'omit', cache: 'no-cache' } as const;

/** An answer that nobody has come for by then would be out of date. */
const PATIENCE = 30_000;

/** One for the page, which may hold the library twice: in two scripts, in two versions, under two addresses. */
const page = globalThis as { scdlUnderway?: Map<string, EarlyRequest> };
const underway = (page.scdlUnderway ??= new Map());

/**
 * Sends for a feed and for the code that will read it, all at once, so that none waits for the widget's own code.
 * @param base page against which a relative address is understood.
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

/** The request that left early for this address, handed over once. */
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
