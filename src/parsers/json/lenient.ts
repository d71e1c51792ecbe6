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
    return jsonLines(text) ?? parsed(clean, false) ?? parsed(wholeRecords(clean), true) ?? fail(error);
  }
}

/**
 * Repairs JSON: drops control characters (a backspace inside a string) and trailing commas, and replaces numbers that
 * only Python writes (`NaN`) by `null`.
 */
function mended(text: string): string {
  return text
    .replace(/[\n\r\t]/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/"[^"\\]*(?:\\[^][^"\\]*)*(?:"|$)|-?(?:NaN|Infinity)\b|,(?= *[}\]])/g, (found) =>
      found.startsWith('"') ? found : found === ',' ? '' : 'null',
    );
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

/** The document up to the end of its last complete record, closed; records are the objects of the outermost lists. */
function wholeRecords(text: string): string | undefined {
  const open: string[] = [];
  let level = Infinity;
  let end = 0;
  let closing = '';
  for (const { 0: sign, index } of text.matchAll(/"[^"\\]*(?:\\[^][^"\\]*)*(?:"|$)|[[\]{}]/g)) {
    if (sign === '{' || sign === '[') {
      if (sign === '{' && open.at(-1) === ']' && open.length < level) {
        level = open.length;
        end = 0;
      }
      open.push(sign === '{' ? '}' : ']');
    } else if (sign === '}' || sign === ']') {
      open.pop();
      if (sign === '}' && open.length === level && open.at(-1) === ']') {
        end = index + 1;
        closing = open.toReversed().join('');
      }
    }
  }
  return end ? text.slice(0, end) + closing : undefined;
}
