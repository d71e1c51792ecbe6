import Papa from 'papaparse';

/** A few records, read as far as Papa's parser goes without doubt. */
export interface CsvBlock {
  readonly records: readonly (readonly string[])[];
  /** Indexes in `records` of those whose quotes are not in order. */
  readonly doubtful: ReadonlySet<number>;
  /** Characters read. */
  readonly length: number;
}

const BLOCK = 500;

/**
 * The first records of a text, whatever its quotes. Only Papa's parser, the one part of it that is shipped; its quick way
 * for text without quotes would split all that is left of the file for each block.
 */
export function readBlock(text: string, delimiter: string, quoteChar = '"'): CsvBlock {
  const parser = new Papa.Parser({ delimiter, quoteChar, newline: '\n', preview: BLOCK, fastMode: false });
  const { data, errors, meta } = parser.parse(text, 0, false) as Papa.ParseResult<string[]>;
  return { records: data, doubtful: new Set(errors.map(({ row = 0 }) => row)), length: meta.cursor };
}
