import { FeedError } from '../../errors.js';
import { exceptionIn } from './exception-xml.js';

/**
 * The error for a response that is not the feed: its status, when to try again, and the message that the service gives
 * in JSON or XML.
 *
 * @param body of the response, as much of it as could be read.
 * @param now epoch milliseconds, for a `Retry-After` that is a date.
 */
export function refusalOf(address: string, { status, headers }: Response, body: Uint8Array, now: number): FeedError {
  const text = new TextDecoder().decode(body);
  const retryAfter = secondsUntil(headers.get('retry-after') ?? resetIn(text), now);
  const said = reasonIn(text);
  return new FeedError('http', { address, status, ...(retryAfter > 0 && { retryAfter }), ...(said && { said }) });
}

/**
 * Seconds to wait, from a `Retry-After` header.
 *
 * @param when a number of seconds, or a date.
 */
function secondsUntil(when: string | undefined, now: number): number {
  return when ? Number(when) || Math.ceil((Date.parse(when) - now) / 1000) : NaN;
}

/**
 * When the daily quota of an Opendatasoft portal resets, from the text of its error: pages cannot read the response
 * header that says it.
 */
function resetIn(text: string): string | undefined {
  return /"reset_time"\s*:\s*"([^"]{1,40})"/.exec(text)?.[1];
}

function reasonIn(text: string): string | undefined {
  return /"(?:message|error)"\s*:\s*"((?:[^"\\]|\\.){1,300})/.exec(text)?.[1] ?? exceptionIn(text);
}
