/** Signs of a document that are read in one breath: some milliseconds on a slow phone. */
const PIECE = 131_072;
/** Signs before the list, at most: what a service says of its answer. */
const HEAD = 4096;
/** Stands for the list while what is around it is read; JSON cannot hold this sign as it is. */
const PLACE = '\u0001list';

/**
 * A long document that holds one long list of objects, be it the list itself or what a service puts around it: reading tens
 * of thousands of records at once would hold a page up. Each piece is read by `JSON.parse`.
 *
 * @param pause decides whether to let the page answer between two pieces
 * @returns undefined for any other document, in order or not
 */
export async function readInPieces(text: string, pause: () => Promise<void>): Promise<unknown> {
  const open = listStart(text);
  if (open < 0) return undefined;
  try {
    const { records, close } = await recordsFrom(text, open + 1, pause);
    if (text.length - close > PIECE) return undefined;
    const around = `${text.slice(0, open)}${JSON.stringify(PLACE)}${text.slice(close + 1)}`;
    return JSON.parse(around, (_, value: unknown) => (value === PLACE ? records : value)) as unknown;
  } catch (error) {
    // Whoever reads the document as a whole knows how to mend it, or says what is wrong with it.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Where the first long list of objects begins; -1 when there is none near the beginning. */
function listStart(text: string): number {
  const signs = /"[^"\\]*(?:\\[^][^"\\]*)*(?:"|$)|\[\s*\{/g;
  for (let found = signs.exec(text); found && found.index < HEAD; found = signs.exec(text)) {
    if (found[0].startsWith('"')) continue;
    const end = pieceEnd(text, found.index + 1);
    if (text[end] === ',') return found.index;
    signs.lastIndex = end;
  }
  return -1;
}

/** @throws SyntaxError when the list is not in order, or not closed. */
async function recordsFrom(text: string, start: number, pause: () => Promise<void>) {
  const records: unknown[] = [];
  for (let from = start; ;) {
    const end = pieceEnd(text, from);
    for (const record of JSON.parse(`[${text.slice(from, end)}]`) as unknown[]) records.push(record);
    if (text[end] !== ',') return { records, close: end };
    from = end + 1;
    await pause();
  }
}

/** The comma after the records of a piece that begins at `from`, or the end of their list. */
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

/** The quote that closes a string, or the end of the text. */
function stringEnd(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text[at - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return at;
  }
  return text.length;
}
