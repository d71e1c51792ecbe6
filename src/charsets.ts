import type { Charset, Decoded } from './decode.js';

/** What Windows-1252 puts where ISO-8859-1 has control characters; five places stay empty. */
const WINDOWS_80_9F = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Where the two Western charsets differ (€ Š š Œ œ Ÿ ž against ¤ ¦ ¨ ¼ ½ ¾ ¸), what only makes sense in ISO-8859-15:
 * a currency sign beside a number, a letter inside or at the head of a word.
 */
const LATIN_9 =
  /\d[ \xa0]?\xa4|\xa4 ?\d|[a-z\xdf-\xff][\xa8\xb8\xbd][a-z]|(?:^|[^\w\xa0-\xff])[\xa6\xbc\xbd][a-zA-Z]{2}|[A-Z]\xbe[A-Z]/;

/**
 * Text of a file that is not plainly UTF-8: byte-order mark, else UTF-8 all the same, else what French software writes.
 *
 * A UTF-8 file with a few broken bytes stays UTF-8, with U+FFFD in their place: read in another charset, every other
 * accent would break.
 */
export function decodeOdd(bytes: Uint8Array): Decoded {
  const charset = markedCharset(bytes);
  const text = new TextDecoder(charset).decode(bytes);
  return charset !== 'utf-8' || isUtf8(text) ? { text, charset } : western(bytes);
}

function markedCharset([first, second]: Uint8Array): Charset {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** True when accents that came out right far outnumber those that did not. */
function isUtf8(text: string): boolean {
  return count(text, /[\x80-\ufffc]/g) >= 4 * count(text, /\ufffd/g);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function western(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (LATIN_9.test(text) && !bytes.some((byte) => byte > 0x7f && byte < 0xa0)) {
    return { text: new TextDecoder('iso-8859-15').decode(bytes), charset: 'iso-8859-15' };
  }
  // Some versions of Node read Windows-1252 as ISO-8859-1.
  const repaired = text.replace(/[\x80-\x9f]/g, (sign) => WINDOWS_80_9F.charAt(sign.charCodeAt(0) - 0x80));
  return { text: repaired, charset: 'windows-1252' };
}
