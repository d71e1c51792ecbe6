export type Charset =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1252'
  | 'iso-8859-15'
  | 'macintosh'
  | 'cp850'
  /** UTF-8 that a program took for Windows-1252, and encoded to UTF-8 again: `FÃªte`. */
  | 'utf-8 + windows-1252'
  /** A file put together from several: most lines in Windows-1252, some in UTF-8. */
  | 'windows-1252 + utf-8';

export interface Decoded {
  /** Without byte-order mark. */
  readonly text: string;
  readonly charset: Charset;
}

/**
 * The characters that Windows-1252 assigns to bytes 0x80–0x9F, which are control characters in ISO-8859-1; five are
 * unassigned.
 */
const WINDOWS_80_9F = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * ISO-8859-15 decoded as Windows-1252, which has ¤ ¦ ¨ ¸ ¼ ½ ¾ where the other has € Š š ž Œ œ Ÿ: a currency sign beside
 * a number (`12 ¤`), or one of the other signs inside a word (`c½ur`), at its head (`¼uvre`) or between capitals.
 */
const LATIN_9 =
  /\d[ \xa0]?\xa4|\xa4 ?\d|[a-z\xdf-\xff][\xa8\xb8\xbd][a-z]|(?:^|[^\w\xa0-\xff])[\xa6\xbc\xbd][a-zA-Z]{2}|[A-Z]\xbe[A-Z]/;

/**
 * Decodes a file that is not plainly UTF-8: by its byte-order mark, else as UTF-8 with errors, else in one of the
 * charsets that French software writes.
 *
 * A UTF-8 file with a few broken bytes is still decoded as UTF-8, with U+FFFD in their place: in any other charset,
 * every accent that is right would break. Text that was encoded to UTF-8 twice is decoded twice.
 */
export function decodeOdd(bytes: Uint8Array): Decoded {
  const charset = markedCharset(bytes);
  const text = new TextDecoder(charset).decode(bytes);
  if (charset !== 'utf-8') return { text, charset };
  return isUtf8(text, bytes) ? (writtenTwice(text) ?? { text, charset }) : western(withoutMark(bytes));
}

function markedCharset([first, second]: Uint8Array): Charset {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Drops the UTF-8 mark of a file that turns out to be in another charset: the file was concatenated from several. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** U+FFFD in UTF-8, decoded as Windows-1252: a character that was lost before this file was written. */
const LOST = /ï¿½/g;

/**
 * Whether the accents that decode correctly far outnumber the replacement characters, not counting those already in the
 * file.
 */
function isUtf8(text: string, bytes: Uint8Array): boolean {
  const broken = count(text, /\ufffd/g) - count(new TextDecoder('windows-1252').decode(bytes), LOST);
  return count(text, /[\x80-\ufffc]/g) >= 4 * broken;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The bytes of one character in UTF-8, decoded as Windows-1252: `Ã©` for « é », `â€™` for « ’ ». */
const TWICE = /[ÂÃÅÆ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[€‚„][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g;
/** The fewest of them that count: the author of a text may have meant a single one. */
const SEVERAL = 2;

/**
 * The text decoded once more, when it was encoded to UTF-8 twice: « Fête » for `FÃªte`. Undefined when it was not. Where
 * most accents are right, the wrong ones came with text that somebody pasted, and stay as published.
 */
function writtenTwice(text: string): Decoded | undefined {
  if (count(text, TWICE) < Math.max(SEVERAL, count(text, /[éèêàâçîïôûù]/g))) return undefined;
  return { text: text.replace(TWICE, onceLess), charset: 'utf-8 + windows-1252' };
}

/** The character that these signs, bytes of UTF-8 decoded as Windows-1252, were; the signs themselves if none. */
function onceLess(signs: string): string {
  const bytes = signs.split('').map((sign) => {
    const rare = WINDOWS_80_9F.indexOf(sign);
    return rare < 0 ? sign.charCodeAt(0) : 0x80 + rare;
  });
  const read = new TextDecoder().decode(Uint8Array.from(bytes));
  return read.includes('\ufffd') ? signs : read;
}

/** The bytes of é è ê â ç î ï ô û ù ë, in this order, in the charsets of older systems. No à: few words have it inside. */
const LETTERS: Readonly<Record<'windows-1252' | 'macintosh' | 'cp850', string>> = {
  'windows-1252': '\xe9\xe8\xea\xe2\xe7\xee\xef\xf4\xfb\xf9\xeb',
  macintosh: '\x8e\x8f\x90\x89\x8d\x94\x95\x99\x9e\x9d\x91',
  cp850: '\x82\x8a\x88\x83\x87\x8c\x8b\x93\x96\x97\x89',
};

/** Code page 850, of MS-DOS. Browsers cannot decode it, and some programs still write it. */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0';

/**
 * The charset of older systems in which most bytes above 0x7F make French words: an accented letter between two letters,
 * or an é after one.
 */
function systemOf(bytes: Uint8Array): keyof typeof LETTERS {
  const counts = { 'windows-1252': 0, macintosh: 0, cp850: 0 };
  const names = Object.keys(counts) as (keyof typeof counts)[];
  for (let at = 1; at < bytes.length; at += 1) {
    const sign = bytes[at] ?? 0;
    if (sign < 0x80 || !isLetter(bytes[at - 1])) continue;
    const inside = isLetter(bytes[at + 1]);
    for (const name of names) {
      const letter = LETTERS[name].indexOf(String.fromCharCode(sign));
      if (letter === 0 || (inside && letter > 0)) counts[name] += 1;
    }
  }
  return names.reduce((best, name) => (counts[name] > counts[best] ? name : best));
}

function isLetter(sign = 0): boolean {
  return (sign > 0x60 && sign < 0x7b) || (sign > 0x40 && sign < 0x5b);
}

/** Decodes code page 850. */
function ofDos(bytes: Uint8Array): string {
  const ascii = new TextDecoder('windows-1252').decode(bytes.map((sign) => (sign < 0x80 ? sign : 0)));
  return ascii.replace(/\0/g, (_, at: number) => CP850.charAt((bytes[at] ?? 0) - 0x80));
}

/** Decodes text of one byte a character: Mac Roman, code page 850, ISO-8859-15, else Windows-1252. */
function western(bytes: Uint8Array): Decoded {
  const system = systemOf(bytes);
  if (system === 'macintosh') return { text: new TextDecoder('macintosh').decode(bytes), charset: system };
  if (system === 'cp850') return { text: ofDos(bytes), charset: system };
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (LATIN_9.test(text) && !bytes.some((byte) => byte > 0x7f && byte < 0xa0)) {
    return { text: new TextDecoder('iso-8859-15').decode(bytes), charset: 'iso-8859-15' };
  }
  // Some versions of Node read Windows-1252 as ISO-8859-1.
  const repaired = text.replace(/[\x80-\x9f]/g, (sign) => WINDOWS_80_9F.charAt(sign.charCodeAt(0) - 0x80));
  // Lines of another file, in UTF-8, may be among its own.
  const mended = repaired.replace(TWICE, onceLess);
  return { text: mended, charset: mended === repaired ? 'windows-1252' : 'windows-1252 + utf-8' };
}
