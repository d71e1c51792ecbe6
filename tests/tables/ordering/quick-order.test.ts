import { describe, expect, it } from 'vitest';
import { quickOrder } from '../../../src/tables/ordering/quick-order.js';
import { StepwiseWork } from '../../../src/tables/stepwise-work.js';
import { textOrder } from '../../../src/tables/ordering/sort-keys.js';

const BEGINNINGS = [
  ...[
    '',
    'a',
    'A',
    'à',
    'Á',
    'b',
    'z',
    'Z',
    'œ',
    'oe',
    'of',
    'ae',
    'æ',
    'e\u0301',
    'é',
    'É',
    'İ',
    'ß',
    'ø',
    'ª',
    'ﬁ',
    '²',
  ],
  ...['0', '00', '000', '05', '5', '10', '9', '12', '012', '1234567890', '12345678901234567', '٣', '½'],
  ...[' ', '-', '—', '’', "'", '…', '\t', '\n', '\u00a0', '\u00ad', '\u0001', '\u200b', '\u200e', '\ufeff', '😀', '😁'],
  ...[
    'ab',
    'a b',
    'a  b',
    'a-b',
    'a - b',
    'a b c',
    'a-',
    'a –',
    "l'a",
    'l’a',
    'la',
    'n° 1',
    'n°1',
    'n° 12',
    'n° 2',
    'n 12 a',
  ],
  ...['12a', '12 a', '12b', '1 2', '1.2', '1,25', '10 000', '1a', 'Ψυχή', 'Ωδή', '日本', '日', '가나', '가'],
];

/** All pairs of these, alone and between others. */
const TEXTS = BEGINNINGS.flatMap((text) => [text, `x${text}`, `${text}x`, `7${text}`, `${text}7`, `x ${text} y`]);

function sign(number: number): number {
  return Math.sign(number);
}

describe('glanceAt', () => {
  it('never says of two texts but what their keys say', () => {
    const compare = new StepwiseWork(textOrder(TEXTS, 'fr')).value;
    const wrong = TEXTS.flatMap((other, at) => {
      const glance = quickOrder(other);
      return TEXTS.filter((text, index) => {
        const glanced = sign(glance(text));
        // What comes last whatever it says is told before.
        return glanced && text.trim() && other.trim() && glanced !== sign(compare(index, at));
      }).map((text) => [text, other]);
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['Amicale laïque', 'École de danse', -1],
    ['École de musique', 'ecole de danse', 1],
    ['ÉCOLE DE DANSE', 'École de musique', -1],
    ['Saint-Ermel', 'saint malo', -1],
    ['Projet n° 9 de l’année', 'Projet n° 12 de l’année', -1],
    ['Projet n° 120 de l’année', 'Projet n° 12 de l’année', 1],
    ['Projet n° 13', 'Projet n° 12', 1],
    ['lot 1a', 'lot 1 b', 1],
    ['Redon', 'Redonnais', -1],
    ['12 rue', 'rue', -1],
  ])('tells %j from %j', (text, other, expected) => {
    expect(sign(quickOrder(other)(text))).toBe(expected);
  });

  it.each([
    ['what is the same', 'Redon', 'redon'],
    ['words that go on', 'Redon', 'Redon sud'],
    ['signs in other numbers', 'a -b', 'a b'],
    ['numbers that begin with zeros', 'lot 05', 'lot 7'],
    ['very long numbers', '1234567890123', '987654321'],
    ['other scripts', 'Ψυχή', 'Ωδή'],
    ['what comes late', `${'a '.repeat(80)}b`, `${'a '.repeat(80)}c`],
  ])('leaves to keys %s', (_, text, other) => {
    expect(quickOrder(other)(text)).toBe(0);
  });

  it('tells the same whatever it was asked before', () => {
    const other = 'Projet n° 25 de l’année';
    const glance = quickOrder(other);
    const texts = [
      'Projet n° 3',
      'Union',
      'Projet n° 26',
      'Projet n° 250',
      'Amicale',
      'Projet n° 25 de la',
      'Projet',
      '',
    ];
    const again = [...texts, ...texts.toReversed()];
    expect(again.map(glance)).toEqual(again.map((text) => quickOrder(other)(text)));
  });
});
