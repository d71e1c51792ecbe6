import { decodeInSlices } from '../decode.js';
import { codeMissing } from '../errors.js';
import { pacer } from '../pace.js';
import { plainTable } from './csv/plain-table.js';
import { withLineFeeds } from './csv/records.js';
import type { Parsed, ParseOptions, Parser } from './types.js';

/**
 * Signs that a table may need tidying: words for an empty cell, what may be a row of totals, a remark, a record split
 * over lines, a line of units or of the columns' numbers, something below an empty line.
 */
const UNTIDY =
  /\b(null|nan|none|n\/?a)\b|\n"?(.{0,40}tota|source|note|rem|lég|mis|n\.?b|[*(%]|1\W2\W3\W|(ensemble|adresse|date|lieu|t.l.phone|objet|titulaire)[";,\t]|[;,\t]+\r?\n[^;,\t\r])|[;,\t]\W?(%|k?€|kwh|m[²23])\W|^mois\W/i;

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
  for (const slice of slices) {
    if (UNTIDY.test(slice))
      return (await import('./handmade/tidied.js').catch(codeMissing)).tidied(table, options, pause);
    await pause();
  }
  return table;
}
