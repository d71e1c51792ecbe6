import type { Row } from '../dataset.js';
import { decodeInSlices } from '../decode.js';
import { codeMissing } from '../errors.js';
import { pacer } from '../pace.js';
import { plainTable } from './csv/plain.js';
import { withLineFeeds } from './csv/records.js';
import type { Parsed, ParseOptions, Parser } from './types.js';

/** Words by which programs say that a cell is empty. */
const NOTHING = /\b(null|nan|none|n\/?a)\b/i;
/** What the last line begins with when it may be a sum or a remark. */
const BELOW = /tota|^(source|note|rem|lég|mis|n\.?b|[*(])/i;

/**
 * Tables as text (RFC 4180, and what spreadsheets make of it): any delimiter, any line ends, lines of prose above the
 * header. Cells stay as they were published; empty ones, and those that a program calls so, are absent from their row.
 *
 * The code for what is not plain comes with the first table that needs it.
 */
export const csv: Parser = { name: 'csv', parse };

async function parse(bytes: Uint8Array, options: ParseOptions): Promise<Parsed> {
  const breathe = pacer(options.signal);
  const { slices, charset } = await decodeInSlices(bytes, breathe);
  const read = (await plainTable(withLineFeeds(slices), options)) ?? (await anyTable(slices, options));
  const table = { ...read, found: { charset, ...read.found } };
  return (await isTidy(slices, read.rows.at(-1), breathe))
    ? table
    : (await import('./csv/tidied.js').catch(codeMissing)).tidied(table, breathe);
}

async function isTidy(slices: readonly string[], last: Row = {}, breathe: () => Promise<void>): Promise<boolean> {
  for (const slice of slices) {
    if (NOTHING.test(slice)) return false;
    await breathe();
  }
  return !BELOW.test(String(Object.values(last)[0]));
}

async function anyTable(slices: readonly string[], options: ParseOptions): Promise<Parsed> {
  const { oddTable } = await import('./csv/odd.js').catch(codeMissing);
  return oddTable([...withLineFeeds(slices)].join(''), options);
}
