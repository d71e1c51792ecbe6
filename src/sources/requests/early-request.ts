/** A request sent before the code that will read its response is loaded. */
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

/** Kept on the page's global object, because a page may hold several copies of the library. */
const page = globalThis as { scdlUnderway?: Map<string, EarlyRequest> };
const underway = (page.scdlUnderway ??= new Map());

/** The early request for this address, if there is one. It is handed over once. */
export function takeEarly(address: string): EarlyRequest | undefined {
  const request = underway.get(address);
  underway.delete(address);
  return request;
}

/** Sends a request ahead of the code that will want its response, unless it is under way. */
export function sendEarly(address: string): void {
  if (underway.has(address)) return;
  const abort = new AbortController();
  const request = { abort, response: fetch(address, { ...MANNERS, signal: abort.signal }) };
  const forget = () => underway.get(address) === request && underway.delete(address);
  underway.set(address, request);
  request.response.catch(forget);
  setTimeout(() => forget() && abort.abort(), PATIENCE);
}
