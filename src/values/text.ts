/**
 * Lower case, without accents or ligatures, with straight apostrophes and single spaces: text to match patterns
 * against.
 */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[‘’ʼ´]/g, "'")
    .replace(/\s+/g, ' ');
}

/**
 * Text whose letters and digits are all ASCII once accents are removed: `[a-z\d]` is then enough, which is five times as
 * fast as `\p{L}`.
 */
const FRENCH = /^[\0-\x7f\u00a0-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u2010-\u2027\u20ac]*$/;

const ASCII = /^[\0-\x7f]*$/;

/** Files say the same few words on thousands of rows. */
const folded = new Map<string, string>();
/** Characters of a text that may well come again, and how many such are kept. */
const WORDS = 40;
const KEPT = 2000;

/** Text to compare: letters and digits separated by single spaces, without case, accents and punctuation. */
export function fold(text: string): string {
  if (text.length > WORDS) return foldOnce(text);
  let known = folded.get(text);
  if (known === undefined) {
    if (folded.size >= KEPT) folded.clear();
    folded.set(text, (known = foldOnce(text)));
  }
  return known;
}

/** Like `fold`, uncached, for text that is not likely to be folded again. */
export function foldOnce(text: string): string {
  if (ASCII.test(text)) return wordsOf(text.toLowerCase());
  const bare = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
  if (FRENCH.test(bare)) return wordsOf(bare);
  return plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function wordsOf(bare: string): string {
  return bare.replace(/[^a-z\d]+/g, ' ').trim();
}

/** A column name to compare: `Date de début` and `date_de_debut` are equal; `dateDebut` is not split. */
export function header(text: string): string {
  return fold(text).replaceAll(' ', '_');
}

/** Characters up to which it pays to test whether there is anything to clean. */
const LONG = 1000;
/** Words of Western letters and signs, one space between them: nothing to clean. */
const TIDY =
  /^[!-~\u00a1-\u00ac\u00ae-\u024f\u2013-\u2026\u20ac]+(?: [!-~\u00a1-\u00ac\u00ae-\u024f\u2013-\u2026\u20ac]+)*$/;

/**
 * A cell as trimmed text, `''` for null and objects; arrays of scalars are joined by commas. Line breaks stay;
 * control characters, marks that turn the direction of writing and runs of spaces do not.
 */
export function clean(value: unknown): string {
  if (Array.isArray(value)) return value.map(clean).filter(Boolean).join(', ');
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return '';
  if (value.length < LONG && TIDY.test(value)) return value;
  return value
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/[^\S\n]{2,}|\t/g, ' ')
    .trim();
}
