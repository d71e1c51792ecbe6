import { decodeInSlices } from '../decode.js';
import { codeMissing } from '../errors.js';
import { pacer } from '../pace.js';
import { plainTable } from './csv/plain-table.js';
import { withLineFeeds } from './csv/records.js';
import type { Parsed, ParseOptions, Parser } from './types.js';

/**
 * Signs of a row, as the cells that it holds with tabs between them, that its table may need tidying: a total; the name of
 * a column, of the columns' numbers, of a unit; a word for an empty cell.
 */
const UNTIDY =
  /^(ensemble|adresse|date|lieu|t.l.phone|objet)\t|^\W*1\W+2\W+3\b|(^|\t)(.{0,7}tota|\W{0,2}((null|nan|none|n\/?a)\W{0,2}(\t|$)|(%|k?€|kwh|m[²23])(\W|$)))/i;

/**
 * Delimited text (RFC 4180, and what spreadsheets make of it): any delimiter, any line ends, lines of prose above the
 * header. Cells keep their published text; cells that are empty, or hold a word for that such as « NULL », are absent
 * from their row. The code for untidy files is loaded when a file needs it.
 */
export const csv: Parser = { name: 'csv', parse };

async function parse(bytes: Uint8Array, options: ParseOptions): Promise<Parsed> {
  const pause = pacer(options.signal);
  const { slices, charset } = await decodeInSlices(bytes, pause);
  const read =
    (await plainTable(withLineFeeds(slices), options)) ??
    (await (await import('./csv/untidy-table.js').catch(codeMissing)).tableIn(slices, options));
  const table = { ...read, found: { charset, ...read.found } };
  const { rows } = table;
  for (const row of rows) {
    const cells = Object.values(row);
    // A cell alone is a title above the rows, or a remark below them.
    const isTitle = !cells[1] && (row === rows[0] || row === rows.at(-1));
    if (isTitle || UNTIDY.test(cells.join('\t')))
      return (await import('./handmade/tidied.js').catch(codeMissing)).tidied(table, options, pause);
    await pause();
  }
  return table;
}
