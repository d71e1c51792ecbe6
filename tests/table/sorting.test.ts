import { describe, expect, it } from 'vitest';
import { readSort } from '../../src/tables/ordering/written-sort.js';
import { columnKeys } from '../../widgets/table/column-keys.js';
import { pressed, writeSort } from '../../widgets/table/sorting.js';

const keys = columnKeys(['Montant', 'Nature de l’aide', 'Date']);
const read = (text: string) => readSort(text, keys.nameOf);

describe('pressing the header of a column', () => {
  it.each([
    ['sorts by it', '', 'nature_de_l_aide', false],
    ['turns it round', 'montant', '-montant', false],
    ['leaves the others', 'montant,date', '-montant', false],
    ['begins anew where it did not lead', '-date,-montant', 'montant', false],
  ])('%s', (_, before, after) => {
    const column = keys.nameOf(after.replace('-', '')) ?? '';
    expect(writeSort(pressed(read(before), column, { adding: false, descendsFirst: false }), keys)).toBe(after);
  });

  it('begins with the largest where that is what one looks for', () => {
    expect(writeSort(pressed([], 'Montant', { adding: false, descendsFirst: true }), keys)).toBe('-montant');
  });

  it.each([
    ['comes after the others', 'date', 'date,montant'],
    ['is turned round in its place', 'montant,date', '-montant,date'],
    ['is turned round behind another', 'date,montant', 'date,-montant'],
    ['leaves when it has been both ways', '-montant,date', 'date'],
    ['stays when it is alone', '-montant', 'montant'],
  ])('with Shift, it %s', (_, before, after) => {
    expect(writeSort(pressed(read(before), 'Montant', { adding: true, descendsFirst: false }), keys)).toBe(after);
  });
});

describe('a sort in the page’s address', () => {
  it.each(['-montant', 'nature_de_l_aide,-date'])('%j comes back', (text) => {
    expect(writeSort(read(text), keys)).toBe(text);
  });

  it.each(['', 'inconnue', '-'])('%j is none', (text) => {
    expect(read(text)).toEqual([]);
  });
});
