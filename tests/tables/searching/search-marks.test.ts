import { describe, expect, it } from 'vitest';
import { marks } from '../../../src/tables/searching/search-marks.js';

/** The text with what is marked between brackets. */
function marked(text: string, query: string): string {
  let result = '';
  let last = 0;
  for (const [from, to] of marks(text, query)) {
    result += `${text.slice(last, from)}[${text.slice(from, to)}]`;
    last = to;
  }
  return result + text.slice(last);
}

describe('marks', () => {
  it.each([
    ['École de musique', 'ecole', '[École] de musique'],
    ['École de musique', 'musique ÉCO', '[Éco]le de [musique]'],
    ['Cœur de ville', 'coeur', '[Cœur] de ville'],
    ['E\u0301cole', 'eco', '[E\u0301co]le'],
    ['bonbon', 'bon', '[bonbon]'],
    ['ananas', 'ana nas', '[ananas]'],
    ['17 142,08 €', '142', '17 [142],08 €'],
    ['17 142,08 €', '17142,08', '[17 142],[08] €'],
    ['17\u202f142,80 €', '17142,80', '[17\u202f142],[8]0 €'],
    ['17-142', '17142', '17-142'],
    ['L’été, l’été', 'ete', 'L’[été], l’[été]'],
    ['👍 d’accord', 'accord', '👍 d’[accord]'],
    ['Straße', 'strasse', 'Straße'],
    ['rien', 'tout', 'rien'],
    ['rien', '', 'rien'],
    ['rien', '  ', 'rien'],
    ['(a) [b]', '(', '(a) [b]'],
  ])('in %j, looking for %j', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('looks at the beginning of a very long text only, without delay', () => {
    expect(marks('a'.repeat(1_000_000), 'a')).toEqual([[0, 20_000]]);
  });
});
