import type { FeedError, FeedErrorDetail } from '../errors.js';
import { tally } from './tally.js';
import type { Report } from './types.js';

/** What is no data at all, or no more, by how its bytes begin; or by the files of an archive. */
const documents: readonly (readonly [kind: string, begins: RegExp])[] = [
  ['pdf', /^%PDF/],
  ['picture', /^(\x89PNG|\xff\xd8\xff|GIF8|RIFF)/],
  ['old-office', /^ÐÏ.à/s],
  ['text', /^archive of .*\b(word|ppt)\//],
];

/** The report on a feed that could not be read. */
export function checkFailure(address: string, { code, detail }: FeedError): Report {
  const found = tally();
  found.note(`feed-${code}`, { name: detail.address ?? address, detail: causeOf(code, detail) });
  return { address, facts: [], roles: [], unused: [], findings: found.findings() };
}

function causeOf(code: FeedError['code'], { status, said = '', elsewhere }: FeedErrorDetail): string {
  if (code === 'http') return String(status ?? '');
  if (code === 'unknown-format') return documents.find(([, begins]) => begins.test(said))?.[0] ?? said;
  return said || (elsewhere?.join(', ') ?? '');
}
