import type { Provenance } from '../../dataset.js';
import { pacer } from '../../pace.js';
import { parserOf } from '../../parsers/parser-of.js';
import { parsedBy } from '../dataset-of.js';
import type { ReadOptions } from '../types.js';

/** Most bytes of a head: some hundred rows, parsed in a few milliseconds. */
const ENOUGH = 65_536;
/**
 * Milliseconds to wait for the whole file before its first rows are shown: rows that are replaced at once would only
 * flicker.
 */
const PATIENCE = 150;
/** Milliseconds between two counts of the lines received. */
const OFTEN = 400;

/** `\n` and `}`. */
const LINE_FEED = 10;
const BRACE = 125;

/** Formats whose records follow one another, so that the beginning of a file can be parsed alone. */
const SERIAL = ['csv', 'json', 'geojson'];

/** Shows the beginning of a large file while the rest arrives. */
export interface HeadReader {
  /** To be called when chunks have arrived. */
  look(): void;
  /** Hands over the head now, unless that was done. */
  give(): Promise<void>;
}

/**
 * Watches a large file arrive: reports now and then how many lines have been received, and parses the first rows once,
 * unless the whole file is there sooner. Errors in these rows are ignored, as they will be reported for the whole file.
 *
 * @param pieces chunks of the file, in order; more are appended while it downloads.
 * @param options `signal` aborts when the reading of the whole file ends.
 */
export function headReader(
  pieces: readonly Uint8Array[],
  origin: Omit<Provenance, 'readAt'>,
  options: ReadOptions,
): HeadReader {
  const { signal, onLines } = options;
  let counted = 0;
  let lines = 0;
  let head: Promise<void> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let count: ReturnType<typeof setTimeout> | undefined;
  const give = () => (head ??= giveHead(pieces, origin, options));
  const pause = pacer();
  const tell = async () => {
    // A file that comes at once is counted in slices, and one that is read by then not at all.
    for (; counted < pieces.length && !signal.aborted; counted++) {
      lines += lineFeedsIn(pieces[counted]);
      await pause();
    }
    count = undefined;
    if (lines && !signal.aborted) onLines?.(lines);
  };
  const look = () => {
    if (signal.aborted) return;
    patience ??= setTimeout(() => void give(), PATIENCE);
    count ??= setTimeout(() => void tell(), OFTEN);
  };
  return { look, give };
}

async function giveHead(
  pieces: readonly Uint8Array[],
  origin: Omit<Provenance, 'readAt'>,
  options: ReadOptions,
): Promise<void> {
  try {
    options.signal.throwIfAborted();
    const bytes = wholeRecords(joined(pieces, ENOUGH));
    const parser = await parserOf(bytes, options.format);
    if (!SERIAL.includes(parser.name)) return;
    const head = await parsedBy(parser, bytes, origin, options);
    if (head.rows.length && !options.signal.aborted) options.onHead?.({ ...head, issues: [], partial: true });
  } catch (error) {
    if (!options.signal.aborted) console.info('scdl-widgets :', error);
  }
}

/** The bytes up to the end of the last complete line or, for JSON, of the last complete object. */
function wholeRecords(bytes: Uint8Array): Uint8Array {
  const first = String.fromCharCode(...bytes.subarray(0, 64))
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  const end = bytes.lastIndexOf(/^[[{]/.test(first) ? BRACE : LINE_FEED);
  return end < 0 ? bytes : bytes.subarray(0, end + 1);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let size = 0;
  for (const piece of pieces) {
    const part = piece.subarray(0, length - size);
    bytes.set(part, size);
    size += part.length;
  }
  return bytes.subarray(0, size);
}

function lineFeedsIn(piece: Uint8Array = new Uint8Array()): number {
  let count = 0;
  for (let at = piece.indexOf(LINE_FEED); at >= 0; at = piece.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}
