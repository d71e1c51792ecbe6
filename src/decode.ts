/** What Windows-1252 puts where ISO-8859-1 has control characters; five places stay empty. */
const WINDOWS_80_9F = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Where the two Western charsets differ (€ Š š Œ œ Ÿ ž against ¤ ¦ ¨ ¼ ½ ¾ ¸), what only makes sense in ISO-8859-15:
 * a currency sign beside a number, a letter inside or at the head of a word.
 */
const LATIN_9 =
  /\d[ \xa0]?\xa4|\xa4 ?\d|[a-z\xdf-\xff][\xa8\xb8\xbd][a-z]|(?:^|[^\w\xa0-\xff])[\xa6\xbc\xbd][a-zA-Z]{2}|[A-Z]\xbe[A-Z]/;

export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-15';

/**
 * Text of a file whose charset nobody told: byte-order mark, else UTF-8, else what French software writes.
 *
 * A UTF-8 file with a few broken bytes stays UTF-8, with U+FFFD in their place: read in another charset, every other
 * accent would break. The byte-order mark is not part of the text.
 */
export function decode(bytes: Uint8Array): { text: string; charset: Charset } {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be';
  if (marked) return { text: new TextDecoder(marked).decode(bytes), charset: marked };
  const text = new TextDecoder().decode(bytes);
  return isUtf8(text) ? { text, charset: 'utf-8' } : western(bytes);
}

/** True when accents that came out right far outnumber those that did not. */
function isUtf8(text: string): boolean {
  const broken = count(text, /\ufffd/g);
  return !broken || count(text, /[\x80-\ufffc]/g) >= 4 * broken;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function western(bytes: Uint8Array): { text: string; charset: Charset } {
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (LATIN_9.test(text) && !bytes.some((byte) => byte > 0x7f && byte < 0xa0)) {
    return { text: new TextDecoder('iso-8859-15').decode(bytes), charset: 'iso-8859-15' };
  }
  // Some versions of Node read Windows-1252 as ISO-8859-1.
  const repaired = text.replace(/[\x80-\x9f]/g, (sign) => WINDOWS_80_9F.charAt(sign.charCodeAt(0) - 0x80));
  return { text: repaired, charset: 'windows-1252' };
}
