import { FeedError } from '../errors.js';
import { exceptionIn } from './exception-xml.js';

/**
 * What a service means by an answer that is not the feed: its status, when to come back, and what it says in JSON or
 * XML about an error of its own.
 *
 * @param body of the answer, as much of it as could be read.
 * @param now epoch milliseconds, for a `Retry-After` that is a date.
 */
export function refusalOf(address: string, { status, headers }: Response, body: Uint8Array, now: number): FeedError {
  const text = new TextDecoder().decode(body);
  const retryAfter = secondsUntil(headers.get('retry-after') ?? resetIn(text), now);
  const said = reasonIn(text);
  return new FeedError('http', { address, status, ...(retryAfter > 0 && { retryAfter }), ...(said && { said }) });
}

/** @param when in seconds, or a date. */
function secondsUntil(when: string | undefined, now: number): number {
  return when ? Number(when) || Math.ceil((Date.parse(when) - now) / 1000) : NaN;
}

/** When the day's quota of a portal of Opendatasoft begins anew, of which pages do not see the header. */
function resetIn(text: string): string | undefined {
  return /"reset_time"\s*:\s*"([^"]{1,40})"/.exec(text)?.[1];
}

function reasonIn(text: string): string | undefined {
  return /"(?:message|error)"\s*:\s*"((?:[^"\\]|\\.){1,300})/.exec(text)?.[1] ?? exceptionIn(text);
}
