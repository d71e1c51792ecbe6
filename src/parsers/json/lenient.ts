export interface JsonText {
  readonly value: unknown;
  /** Whether the end was missing or invalid, so that what follows the last whole record is lost. */
  readonly truncated: boolean;
  /** Line of each record, from 1, when every record has one of its own. */
  readonly lines?: readonly number[];
}

/**
 * Parses JSON, JSON Lines, and a JSON document whose end is missing.
 *
 * @throws SyntaxError when none of it can be parsed.
 */
export function readJson(text: string): JsonText {
  try {
    return { value: JSON.parse(text) as unknown, truncated: false };
  } catch (error) {
    const clean = mended(text);
    return jsonLines(text) ?? parsed(clean, false) ?? upToFault(clean) ?? fail(error);
  }
}

/** A number that only Python writes, or a comma before a closing bracket; or a string, to step over what is in it. */
const FAULT = /"[^"\\]*(?:\\[^][^"\\]*)*(?:"|$)|-?(?:NaN|Infinity)\b|,(?= *[}\]])/g;

/**
 * Repairs JSON: drops control characters (a backspace inside a string) and trailing commas, and replaces numbers that
 * only Python writes (`NaN`) by `null`.
 */
function mended(text: string): string {
  return text
    .replace(/[\n\r\t]/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(FAULT, (found) => (found.startsWith('"') ? found : found === ',' ? '' : 'null'));
}

function parsed(text: string | undefined, truncated: boolean): JsonText | undefined {
  try {
    return text === undefined ? undefined : { value: JSON.parse(text) as unknown, truncated };
  } catch {
    // The caller has the reason why the document as it stands could not be read.
    return undefined;
  }
}

function fail(error: unknown): never {
  throw error;
}

/** Parses one object per line. A line that cannot be parsed ends the document: it was cut there. */
function jsonLines(text: string): JsonText | undefined {
  const records: unknown[] = [];
  const lines: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    const record = parsed(line, false);
    if (!record) return records.length ? { value: records, truncated: true, lines } : undefined;
    records.push(record.value);
    lines.push(index + 1);
  }
  return { value: records, truncated: false, lines };
}

/** The document up to its first fault, or to where it was cut: as many whole records as can be parsed. */
function upToFault(text: string): JsonText | undefined {
  const ends = endsOfRecords(text);
  let best: JsonText | undefined;
  for (let from = 0, to = ends.length; from < to;) {
    // The last first: most documents are merely cut.
    const at = best || to < ends.length ? (from + to) >> 1 : to - 1;
    const { end = 0, closing = '' } = ends[at] ?? {};
    const read = parsed(text.slice(0, end) + closing, true);
    best = read ?? best;
    if (read) from = at + 1;
    else to = at;
  }
  return best;
}

/** Where each complete record ends, and what closes the document there; records are the objects of the outermost lists. */
function endsOfRecords(text: string): { end: number; closing: string }[] {
  const open: string[] = [];
  let ends: { end: number; closing: string }[] = [];
  let level = Infinity;
  for (const { 0: sign, index } of text.matchAll(/"[^"\\]*(?:\\[^][^"\\]*)*(?:"|$)|[[\]{}]/g)) {
    if (sign === '{' || sign === '[') {
      if (sign === '{' && open.at(-1) === ']' && open.length < level) {
        level = open.length;
        ends = [];
      }
      open.push(sign === '{' ? '}' : ']');
    } else if (sign === '}' || sign === ']') {
      open.pop();
      if (sign === '}' && open.length === level && open.at(-1) === ']')
        ends.push({ end: index + 1, closing: open.toReversed().join('') });
    }
  }
  return ends;
}
