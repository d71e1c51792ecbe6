import Papa from 'papaparse';

/** The records that Papa Parse reads from the beginning of a text. */
export interface CsvBlock {
  readonly records: readonly (readonly string[])[];
  /** Indexes in `records` of those with unbalanced quotes. */
  readonly doubtful: ReadonlySet<number>;
  /** Characters read. */
  readonly length: number;
}

const BLOCK = 500;

/** Converts the line ends of a text in slices to `\n`, whatever system wrote them. */
export function* withLineFeeds(slices: readonly string[]): Generator<string> {
  const old = !slices.some((slice) => slice.includes('\n'));
  let held = '';
  for (const [index, slice] of slices.entries()) {
    const text = held + slice;
    let end = text.length;
    // A `\r\n` may be split between two slices.
    while (index < slices.length - 1 && text[end - 1] === '\r') end -= 1;
    held = text.slice(end);
    yield text.slice(0, end).replace(old ? /\r/g : /\r\r?\n/g, '\n');
  }
}

/**
 * Reads the first records of a text with Papa Parse's `Parser`, the only part of the library that is shipped. Its fast
 * path for text without quotes is avoided, because for each block it splits all of the remaining text.
 *
 * @param open whether more text follows: the last record may then be incomplete, and is left out.
 */
export function readBlock(text: string, delimiter: string, quoteChar = '"', open = false): CsvBlock {
  const parser = new Papa.Parser({ delimiter, quoteChar, newline: '\n', preview: BLOCK, fastMode: false });
  const { data, errors, meta } = parser.parse(text, 0, open) as Papa.ParseResult<string[]>;
  return { records: data, doubtful: new Set(errors.map(({ row = 0 }) => row)), length: meta.cursor };
}

/** The number of lines that a record takes in its file: one, plus one for each line feed inside its cells. */
export function linesOf(cells: readonly string[]): number {
  return cells.join('').split('\n').length;
}

/** Whether a record is empty, or holds delimiters only. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => /^[\s;,|]*$/.test(cell));
}
