import type { FeedError } from '../errors.js';
import { tally } from './tally.js';
import type { Report } from './types.js';

/** The report on a feed that could not be read. */
export function checkFailure(address: string, { code, detail }: FeedError): Report {
  const found = tally();
  const cause = code === 'http' ? detail.status : (detail.said ?? detail.elsewhere?.join(', '));
  found.note(`feed-${code}`, { name: detail.address ?? address, detail: String(cause ?? '') });
  return { address, facts: [], roles: [], unused: [], findings: found.findings() };
}
