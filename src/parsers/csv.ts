import { decodeInSlices } from '../decode.js';
import { codeMissing } from '../errors.js';
import { pacer } from '../pace.js';
import { plainTable } from './csv/plain.js';
import { withLineFeeds } from './csv/records.js';
import type { Parsed, ParseOptions, Parser } from './types.js';

/**
 * What tells that a table may have to be tidied: words by which programs say that a cell is empty, a line that may be a sum,
 * a remark, or the values of one field, units.
 */
const UNTIDY =
  /\b(null|nan|none|n\/?a)\b|\n(.{0,40}tota|source|note|rem|lég|mis|n\.?b|[*(%]|"?(ensemble|adresse|date|lieu|t.l.phone|objet|titulaire)[";,\t])|[;,\t]\W?(%|k?€|kwh|m[²23])\W|^mois\W/i;

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
  const read =
    (await plainTable(withLineFeeds(slices), options)) ??
    (await (await import('./csv/odd.js').catch(codeMissing)).tableIn(slices, options));
  const table = { ...read, found: { charset, ...read.found } };
  for (const slice of slices) {
    if (UNTIDY.test(slice)) return (await import('./csv/tidied.js').catch(codeMissing)).tidied(table, options, breathe);
    await breathe();
  }
  return table;
}
