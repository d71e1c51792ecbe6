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
  const retry = headers.get('retry-after');
  // Seconds, or a date.
  const retryAfter = retry ? Number(retry) || Math.ceil((Date.parse(retry) - now) / 1000) : NaN;
  const said = reasonIn(new TextDecoder().decode(body));
  return new FeedError('http', { address, status, ...(retryAfter > 0 && { retryAfter }), ...(said && { said }) });
}

function reasonIn(text: string): string | undefined {
  return /"(?:message|error)"\s*:\s*"((?:[^"\\]|\\.){1,300})/.exec(text)?.[1] ?? exceptionIn(text);
}
