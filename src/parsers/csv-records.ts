export interface PlainRecord {
  readonly cells: readonly string[];
  /** Lines of the text that it takes. */
  readonly lines: number;
  /** Where the next one begins. */
  readonly next: number;
  /** Its quotes are not in order: what its cells are is for others to weigh. */
  readonly doubtful: boolean;
}

/** A text in slices, whose lines all end in `\n`, whichever system wrote them. */
export function* withLineFeeds(slices: readonly string[]): Generator<string> {
  const old = !slices.some((slice) => slice.includes('\n'));
  let held = '';
  for (const [index, slice] of slices.entries()) {
    const text = held + slice;
    // The end of a line may be parted in two.
    const end = index === slices.length - 1 ? text.length : text.length - carriageReturns(text);
    held = text.slice(end);
    yield lineFed(text.slice(0, end), old);
  }
}

function lineFed(text: string, old: boolean): string {
  if (!text.includes('\r')) return text;
  return old ? text.replaceAll('\r', '\n') : text.replace(/\r\r?\n/g, '\n');
}

/** How many there are at the very end. */
function carriageReturns(text: string): number {
  let count = 0;
  while (text[text.length - 1 - count] === '\r') count += 1;
  return count;
}

/**
 * The record that begins at `at`, by RFC 4180 and not a word more; undefined when there is none.
 *
 * @param open whether the text goes on: what may be half of a record is then left for later.
 */
export function readRecord(text: string, at: number, delimiter: string, open: boolean): PlainRecord | undefined {
  const lineEnd = text.indexOf('\n', at);
  if (at >= text.length || (lineEnd < 0 && open)) return undefined;
  const end = lineEnd < 0 ? text.length : lineEnd;
  const line = text.slice(at, end);
  if (!line.includes('"')) return { cells: line.split(delimiter), lines: 1, next: end + 1, doubtful: false };
  return readQuoted(text, at, delimiter, open);
}

function readQuoted(text: string, start: number, delimiter: string, open: boolean): PlainRecord | undefined {
  const cells: string[] = [];
  for (let at = start; ; at += 1) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at + 1) : bareCell(text, at, delimiter);
    cells.push(cell);
    at = end;
    if (at >= text.length && open) return undefined;
    if (text[at] === delimiter) continue;
    const doubtful = at < text.length ? text[at] !== '\n' : at > text.length;
    return { cells, lines: linesOf(cells), next: at + 1, doubtful };
  }
}

/** Up to its closing quote; behind the end of the text when there is none. */
function quotedCell(text: string, start: number) {
  let quote = text.indexOf('"', start);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  const end = quote < 0 ? text.length : quote;
  return { cell: text.slice(start, end).replaceAll('""', '"'), end: end + 1 };
}

function bareCell(text: string, start: number, delimiter: string) {
  const ends = [text.indexOf(delimiter, start), text.indexOf('\n', start), text.length];
  const end = Math.min(...ends.filter((at) => at >= 0));
  return { cell: text.slice(start, end), end };
}

export function linesOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => /^[\s;,|]*$/.test(cell));
}
