/** Characters of JSON parsed at once: some milliseconds on a slow phone. */
const PIECE = 131_072;
/** Most characters before the list: what a service says of its response. */
const HEAD = 4096;
/** Placeholder for the list while what surrounds it is parsed; this character cannot occur unescaped in JSON. */
const PLACE = '\u0001list';

/**
 * Parses a long document that holds one long list of objects, at its root or inside an envelope, in pieces: parsing
 * tens of thousands of records at once would block the page, and so would concatenating its text. Each piece is parsed
 * by `JSON.parse`.
 *
 * @param slices of the document, the first of them long enough to see what it is
 * @param pause called between two pieces; resolves once the page has had a chance to respond
 * @returns undefined for any other document, valid or not
 */
export async function readLongDocument(slices: readonly string[], pause: () => Promise<void>): Promise<unknown> {
  const [first = ''] = slices;
  const open = listStart(first);
  if (open < 0) return undefined;
  try {
    const { records, rest } = await recordsFrom(slices, open + 1, pause);
    if (rest === undefined) return undefined;
    const around = first.slice(0, open) + JSON.stringify(PLACE) + rest;
    return JSON.parse(around, (_, value: unknown) => (value === PLACE ? records : value)) as unknown;
  } catch (error) {
    // Falls back to parsing the whole document, which repairs it or reports the error.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The index at which the first long list of objects begins; -1 when there is none near the beginning. */
function listStart(text: string): number {
  const signs = /"[^"\\]*(?:\\[^][^"\\]*)*(?:"|$)|\[\s*\{/g;
  for (let found = signs.exec(text); found && found.index < HEAD; found = signs.exec(text)) {
    if (found[0].startsWith('"')) continue;
    const end = pieceEnd(text, found.index + 1);
    if (text[end] !== ']') return found.index;
    signs.lastIndex = end;
  }
  return -1;
}

/**
 * The records, and what follows their list unless it is long.
 *
 * @throws SyntaxError when the list is invalid, or not closed.
 */
async function recordsFrom(slices: readonly string[], start: number, pause: () => Promise<void>) {
  const records: unknown[] = [];
  const waiting = [...slices].reverse();
  let text = (waiting.pop() ?? '').slice(start);
  for (;;) {
    let end = pieceEnd(text, 0);
    for (let more = 1; end === text.length && waiting.length; more *= 2) {
      // Doubles each time, so that a record of megabytes is not searched again for every slice.
      text += waiting.splice(-more).reverse().join('');
      end = pieceEnd(text, 0);
    }
    for (const record of JSON.parse(`[${text.slice(0, end)}]`) as unknown[]) records.push(record);
    const closed = text[end] !== ',';
    text = text.slice(end + 1);
    if (closed) return { records, rest: waiting.length > 1 ? undefined : text + waiting.join('') };
    await pause();
  }
}

/** The index of the comma after the records of a piece that begins at `from`, or of the end of their list. */
function pieceEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = stringEnd(text, at);
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      if (!depth) return at;
      depth -= 1;
    } else if (sign === ',' && !depth && at - from > PIECE) return at;
  }
  return text.length;
}

/** The index of the quote that closes a string, or of the end of the text. */
function stringEnd(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text[at - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return at;
  }
  return text.length;
}
