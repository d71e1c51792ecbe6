import { decodeInSlices } from '../decode.js';
import { codeMissing } from '../errors.js';
import { pacer } from '../pace.js';
import { plainTable } from './csv-plain.js';
import { withLineFeeds } from './csv-records.js';
import type { Parsed, ParseOptions, Parser } from './types.js';

/** How the last line begins when it may be a sum or a remark. */
const BELOW = /^\W*(?:grand )?tota|^(?:source|note|rem|lég|mis|n\.?b|[*(])/i;

/**
 * Tables as text (RFC 4180, and what spreadsheets make of it): any delimiter, any line ends, lines of prose above the
 * header. Cells stay as they were published; empty ones are absent from their row.
 *
 * The code for what is not plain comes with the first table that needs it.
 */
export const csv: Parser = { name: 'csv', parse };

async function parse(bytes: Uint8Array, options: ParseOptions): Promise<Parsed> {
  const { slices, charset } = await decodeInSlices(bytes, pacer(options.signal));
  const table = (await plainTable(withLineFeeds(slices), options)) ?? (await anyTable(slices, options));
  const whole = { ...table, found: { charset, ...table.found } };
  if (!BELOW.test(String(Object.values(table.rows.at(-1) ?? {})[0]))) return whole;
  const { withoutBelow } = await import('./below-table.js').catch(codeMissing);
  return withoutBelow(whole);
}

async function anyTable(slices: readonly string[], options: ParseOptions): Promise<Parsed> {
  const { oddTable } = await import('./csv-odd.js').catch(codeMissing);
  return oddTable([...withLineFeeds(slices)].join(''), options);
}
