import { describe, expect, it } from 'vitest';
import { columnKeys } from '../../widgets/table/column-keys.js';

describe('the name of a column in the page’s address', () => {
  it.each([
    ['Nature de l’aide', 'nature_de_l_aide'],
    ['DELIB_DATE', 'delib_date'],
    ['code-insee', 'code_insee'],
    ['', 'colonne'],
    ['€', 'colonne'],
    ['text', 'text_2'],
    ['Page', 'page_2'],
    ['__proto__', 'proto'],
  ])('%j is %j', (name, key) => {
    expect(columnKeys([name]).keyOf(name)).toBe(key);
    expect(columnKeys([name]).nameOf(key)).toBe(name);
  });

  it('tells columns apart that fold alike', () => {
    const keys = columnKeys(['Année', 'annee', 'ANNEE']);
    expect(['Année', 'annee', 'ANNEE'].map((name) => keys.keyOf(name))).toEqual(['annee', 'annee_2', 'annee_3']);
    expect(keys.nameOf('annee_2')).toBe('annee');
  });

  it('stands for nothing when no column has it', () => {
    expect(columnKeys(['a']).nameOf('b')).toBeUndefined();
  });
});
