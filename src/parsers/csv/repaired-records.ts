import { isBlank, linesOf, readBlock } from './records.js';

export interface CsvRecord {
  readonly cells: readonly string[];
  /** Line of its first cell, from 1. */
  readonly line: number;
  /** Whether a quote was never closed: it was then read as text, and the record ends with its line. */
  readonly mended?: boolean;
}

/** The delimiter and the number of cells of a CSV file's records. */
export interface CsvShape {
  readonly delimiter: string;
  readonly width: number;
}

/**
 * Characters that may be read again, in all, before giving up on quotes. Each repaired record restarts the reader on
 * the next line; a file that needs it too often does not quote its cells at all.
 */
const REREADING = 64_000_000;
/** Stands for « no quote character »: no text contains it. */
const NO_QUOTE = '\uffff';

/**
 * Reads records in blocks, between which the caller may let the page respond, and repairs those that an unclosed quote
 * has run together.
 */
export function* recordsOf(text: string, shape: CsvShape): Generator<readonly CsvRecord[]> {
  let patience = REREADING;
  for (let at = 0, line = 1; at < text.length;) {
    const { records, doubtful, length } = readBlock(text.slice(at), shape.delimiter, patience > 0 ? '"' : NO_QUOTE);
    const block: CsvRecord[] = [];
    for (const [index, cells] of records.entries()) {
      const lines = linesOf(cells);
      const strange = lines > 1 && patience > 0 && (doubtful.has(index) || !isWide(cells, shape.width));
      const mended = strange ? mend(cells, text.slice(at, after(text, at, Math.min(lines, 20))), shape) : undefined;
      block.push(mended ? { cells: mended, line, mended: true } : { cells, line });
      at = after(text, at, mended ? 1 : lines);
      line += mended ? 1 : lines;
      if (!mended) continue;
      patience -= length;
      break;
    }
    yield block;
  }
}

/** Whether a record has all cells, and none beyond the last but those of a delimiter at the end of its line. */
function isWide(cells: readonly string[], width: number): boolean {
  return cells.length === width || (cells.length > width && isBlank(cells.slice(width)));
}

/** The index of the start of the line that is `lines` further. */
function after(text: string, at: number, lines: number): number {
  for (; lines > 0 && at < text.length; lines -= 1) at = text.indexOf('\n', at) + 1 || text.length;
  return at;
}

/**
 * The cells of the first line alone, when a quoted cell has swallowed lines that look like records of their own.
 *
 * @param raw the first lines of the record, as they are in the file.
 */
function mend(cells: readonly string[], raw: string, { delimiter, width }: CsvShape): string[] | undefined {
  const broken = cells.findIndex((cell) => cell.includes('\n'));
  const full = (text: string) => text.split(delimiter).length >= width;
  // In a table of two columns, any sentence with a comma looks like a record.
  if (width < 2 || (width === 2 && delimiter === ',') || !raw.split('\n').slice(1).some(full)) return undefined;
  const [start = ''] = cells[broken]?.split('\n') ?? [];
  return [...cells.slice(0, broken), ...(readBlock(start, delimiter).records[0] ?? [start])];
}
