import { describe, expect, it } from 'vitest';
import { finder } from '../../../src/tables/searching/spelling.js';
import { fold } from '../../../src/values/text.js';

/** Letters, accents and signs that people write, and some that only strangers do. */
const CHARACTERS = [
  ...'aeoucnyAEOÉèêëÀçñÿŒœÆæß12  -–’\'".,()\n\t\u00a0',
  ...[
    '\u0301',
    '\u0327',
    '\u00ad',
    '\0',
    '\u2026',
    '€',
    '²',
    'ª',
    'µ',
    'ø',
    'ſ',
    'ĳ',
    'ő',
    'Σ',
    'ς',
    'е',
    '漢',
    '👍',
    '\ud800',
  ],
];

/** Numbers that look like chance and are not. */
function* numbers(): Generator<number, never> {
  for (let seed = 7; ; seed = (seed * 48_271) % 2_147_483_647) yield seed;
}

/** Words and texts, half of the words being in theirs. */
function* pairs(count: number): Generator<readonly [word: string, text: string]> {
  const chance = numbers();
  const below = (end: number) => chance.next().value % end;
  const written = (length: number) => Array.from({ length }, () => CHARACTERS[below(CHARACTERS.length)]).join('');
  for (let made = 0; made < count; made++) {
    const text = written(1 + below(14));
    const folded = fold(text);
    const from = below(folded.length + 1);
    const query = made % 2 ? written(1 + below(3)) : folded.slice(from, from + 1 + below(4));
    for (const word of fold(query).split(' ').filter(Boolean)) yield [word, text];
  }
}

describe('finder', () => {
  it.each([
    ['ecole', 'ÉCOLE de musique', true],
    ['coeur', 'Cœur de ville', true],
    ['oe', 'Œuvre', true],
    ['o', 'Œuvre', true],
    ['e', 'œ', true],
    ['eu', 'œufs', true],
    ['bo', 'bœuf', true],
    ['boe', 'boeuf', true],
    ['aerien', 'Ærien', true],
    ['eco', 'E\u0301cole', true],
    ['ecole', 'éco\u00adle', true],
    ['ecole', 'éco le', false],
    ['ecole', 'éco-le', false],
    ['142', '17 142,08 €', true],
    ['17142', '17 142,08 €', true],
    ['17142', '17\u00a0142', true],
    ['17142', '17  142', false],
    ['17142', '17-142', false],
    ['171', '1 714', false],
    ['e', '', false],
    ['мэр', 'Мэрия', undefined],
    ['e', 'Мэрия', undefined],
    ['mairie', 'Мэрия, mairie', true],
  ])('of %j in %j answers %j', (word, text, expected) => {
    expect(finder(word)(text)).toBe(expected);
  });

  it('agrees with folded texts wherever it answers', () => {
    const wrong = [...pairs(20_000)].filter(([word, text]) => {
      const holds = fold(text).includes(word);
      return (finder(word)(text) ?? holds) !== holds;
    });
    expect(wrong).toEqual([]);
  });

  it('answers for most texts of this country', () => {
    const texts = ['L’été à Saint-Ermel', 'n° 12 – 1 200,50 €', '« Cœur » (ŒUVRE) … ½ m²', 'Açaï\u00a0: goûts'];
    expect(texts.map((text) => finder('zz')(text))).toEqual(texts.map(() => false));
  });

  it('leaves the end of a very long word to folded texts', () => {
    const word = 'anticonstitutionnellement'.repeat(1000);
    expect(finder(word)(word)).toBeUndefined();
    expect(finder(word)('court')).toBe(false);
  });

  it.each([
    ['letters', 'a'.repeat(1_000_000)],
    ['accents', 'e\u0301\u0301'.repeat(300_000)],
    ['the word but for its end', 'ecol '.repeat(200_000)],
    ['ligatures', 'œ'.repeat(1_000_000)],
  ])('comes to the end of a million %s', (_, text) => {
    expect(finder('ecole')(text)).toBe(false);
  });
});
