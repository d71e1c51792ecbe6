import { describe, expect, it } from 'vitest';
import { enTable } from '../../src/locales/table/en.js';
import { frTable } from '../../src/locales/table/fr.js';
import { subventions } from '../../src/schemas/arrangements/subventions.js';

describe('the count of a table', () => {
  it.each([
    [0, 'Aucune ligne', 'No rows'],
    [1, '1 ligne', '1 row'],
    [1234, '1 234 lignes', '1,234 rows'],
  ])('of %i rows is said in French and in English', (rows, french, english) => {
    expect(frTable.count(rows).replace(/\s/g, ' ')).toBe(french);
    expect(enTable.count(rows)).toBe(english);
  });

  it.each([
    [0, 'Aucune subvention'],
    [1, '1 subvention'],
    [117, '117 subventions'],
  ])('of %i rows calls them what the schema says they are', (rows, words) => {
    expect(frTable.count(rows, subventions.rows).replace(/\s/g, ' ')).toBe(words);
  });
});
