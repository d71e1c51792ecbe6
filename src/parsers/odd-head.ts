import { FeedError } from '../errors.js';

const WEB_PAGE = /^<(!doctype html|html|head|body|script|!--)|^<\?xml[^]*<html/i;
const MARKUP = /^<[\w?!]/;

/**
 * What a body begins with that is not plainly data: its first 4 kB, each byte as one character, without byte-order mark
 * nor leading blanks.
 *
 * @param forced name of the format that the author says it has.
 * @throws FeedError `empty`, `html`, `unknown-format`.
 */
export function headOf(bytes: Uint8Array, forced?: string): string {
  const head = charactersOf(bytes);
  if (!head) throw new FeedError('empty');
  if (WEB_PAGE.test(head)) throw new FeedError('html');
  if (isBinary(head) || (!forced && MARKUP.test(head))) {
    throw new FeedError('unknown-format', { said: forced ?? head.slice(0, 40) });
  }
  return head;
}

/** Archives, spreadsheets and pictures have null bytes in their first words; a PDF may not, nor a gzip file. */
function isBinary(head: string): boolean {
  return head.includes('\0') || head.startsWith('%PDF') || head.startsWith('\x1f\x8b');
}

function charactersOf(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  const wide = /^(\xff\xfe|\xfe\xff)/.test(head);
  return (wide ? head.slice(2).replaceAll('\0', '') : head.replace(/^\xef\xbb\xbf/, '')).trimStart();
}
