import { FeedError } from '../../errors.js';
import { inflate } from './inflate.js';

/** The files of an archive, by their names. */
export interface Zip {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** @throws FeedError `malformed`, `too-large`; `unknown-format` for a locked file, or one packed in a rare way. */
  read(name: string): Promise<Uint8Array>;
}

interface Entry {
  readonly name: string;
  readonly locked: boolean;
  readonly method: number;
  readonly size: number;
  readonly at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
/** The longest comment after the end record of an archive. */
const COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

/**
 * The table of contents of an archive (PKWARE's APPNOTE; its 64-bit form is for files that no page would read).
 * @throws FeedError `malformed`.
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(entriesOf(view, bytes).map((entry) => [entry.name, entry]));
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: async (name) => contentOf(entries.get(name), view, bytes),
  };
}

function entriesOf(view: DataView, bytes: Uint8Array): Entry[] {
  const end = endOf(view);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left; left -= 1) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) throw broken('no such entry');
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as Lengths;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + name)),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += ENTRY_SIZE + name + extra + comment;
  }
  return entries;
}

type Lengths = [name: number, extra: number, comment: number];

function endOf(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - COMMENT; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw broken('the archive has no end');
}

async function contentOf(entry: Entry | undefined, view: DataView, bytes: Uint8Array): Promise<Uint8Array> {
  if (!entry) throw broken('no such file');
  const { name, locked, method, size, at } = entry;
  if (locked || (method !== STORED && method !== DEFLATED)) throw new FeedError('unknown-format', { said: name });
  if (at + 30 > view.byteLength) throw broken(name);
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(from, from + size);
  if (packed.length < size) throw broken(name);
  return method === STORED ? packed : inflate(packed, 'deflate-raw');
}

function broken(said: string): FeedError {
  return new FeedError('malformed', { said });
}
