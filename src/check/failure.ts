import type { FeedError, FeedErrorDetail } from '../errors.js';
import type { PageKind } from '../locales/check/findings.js';
import { closedKind } from './closed-services.js';
import { tally } from './tally.js';
import type { Report } from './types.js';

const ARCHIVE = /^archive of /;

/** Kinds of files that hold no data, by their first bytes, or by the files in an archive. */
const documents: readonly (readonly [kind: string, begins: RegExp])[] = [
  ['pdf', /^%PDF/],
  ['picture', /^(\x89PNG|\xff\xd8\xff|GIF8|RIFF)/],
  ['old-office', /^ÐÏ.à/s],
  ['text', /^archive of .*\b(word|ppt)\//],
  ['shapefile', /^archive of .*\.shp\b/i],
  ['archive', ARCHIVE],
];

/** What a broken file begins with, rather than what a parser says of it. */
const QUOTED = /^[[{<]/;
/** Choices that a sentence can hold. */
const LISTED = 20;

/** The report on a feed that could not be read. */
export function checkFailure(address: string, { code, detail }: FeedError): Report {
  const found = tally();
  const value = saidBy(code, detail);
  const name = detail.address ?? address;
  found.note(`feed-${code}`, { name, detail: causeOf(name, code, detail) }, value ? { value } : undefined);
  return { address, facts: [], roles: [], unused: [], findings: found.findings() };
}

function causeOf(
  name: string,
  code: FeedError['code'],
  { status, said = '', elsewhere, choices = [] }: FeedErrorDetail,
): string {
  if (code === 'http') return String(status ?? '');
  if (choices.length) return listOf(choices);
  if (code === 'html') return pageKind(name) ?? closedKind(name) ?? '';
  if (code === 'unreachable') return closedKind(name) ?? '';
  if (code.startsWith('no-')) return '';
  if (code === 'unknown-format') return kindOf(said) ?? said;
  return said || (elsewhere?.join(', ') ?? '');
}

function pageKind(address: string): PageKind | undefined {
  if (address.startsWith('#')) return 'own-page';
  return /\.xlsx?([?#]|$)/i.test(address) ? 'workbook' : undefined;
}

function listOf(choices: readonly string[]): string {
  return choices.length > LISTED ? `${choices.slice(0, LISTED).join(', ')}…` : choices.join(', ');
}

function kindOf(said: string): string | undefined {
  return documents.find(([, begins]) => begins.test(said))?.[0];
}

/** Details for those who know the service or the format: its own message, how a file begins, the files of an archive. */
function saidBy(code: FeedError['code'], { said = '' }: FeedErrorDetail): string {
  if (code === 'http' || (code === 'malformed' && QUOTED.test(said))) return said;
  return code === 'unknown-format' && kindOf(said) === 'archive' ? said.replace(ARCHIVE, '') : '';
}
