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
 * header. Cells stay as they were published; empty ones, and those that a program calls so, are absent from their row.
 *
 * The code for what is not plain comes with the first table that needs it.
 */
export const csv: Parser = { name: 'csv', parse };

async function parse(bytes: Uint8Array, options: ParseOptions): Promise<Parsed> {
  const breathe = pacer(options.signal);
  const { slices, charset } = await decodeInSlices(bytes, breathe);
  const table = (await plainTable(withLineFeeds(slices), options)) ?? (await anyTable(slices, options));
  const said = await saysNull(slices, table.found.delimiter, breathe);
  const rows = said ? await (await nullWords()).withoutNullWords(table.rows, breathe) : table.rows;
  const whole = { ...table, rows, found: { charset, ...table.found } };
  if (!BELOW.test(String(Object.values(rows.at(-1) ?? {})[0]))) return whole;
  const { withoutBelow } = await import('./below-table.js').catch(codeMissing);
  return withoutBelow(whole);
}

/** Whether a program wrote words in cells that are empty. */
async function saysNull(slices: readonly string[], delimiter = '\n', breathe: () => Promise<void>): Promise<boolean> {
  const cell = new RegExp(`[\n${delimiter}]"?(?:NULL|null|nan|None|#?N/?A|<NA>)"?(?=[\r\n${delimiter}]|$)`);
  for (const slice of slices) {
    if (cell.test(slice)) return true;
    await breathe();
  }
  return false;
}

function nullWords() {
  return import('./null-words.js').catch(codeMissing);
}

async function anyTable(slices: readonly string[], options: ParseOptions): Promise<Parsed> {
  const { oddTable } = await import('./csv-odd.js').catch(codeMissing);
  return oddTable([...withLineFeeds(slices)].join(''), options);
}
