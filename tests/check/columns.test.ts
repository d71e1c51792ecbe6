import { describe, expect, it } from 'vitest';
import { knownColumnsOf, tellColumns } from '../../src/check/columns.js';
import { tally } from '../../src/check/tally.js';
import type { PublishedSchema } from '../../src/schemas/published/types.js';

const schema: PublishedSchema = {
  name: 'scdl/essai',
  title: 'Essai',
  status: 'published',
  fields: [
    { name: 'nomLieu', required: true, aka: ['lieu'] },
    { name: 'lieu' },
    { name: 'date', aka: ['jour', 'quand'] },
  ],
};

const known = (...columns: string[]) =>
  knownColumnsOf(schema, columns).map(({ field, column }) => [field.name, column]);

function told(columns: readonly string[], status: PublishedSchema['status'] = 'published') {
  const found = tally();
  const changed = { ...schema, status };
  tellColumns(changed, columns, knownColumnsOf(changed, columns), found);
  return found.findings().map(({ code, count, name, detail }) => [code, count, name, detail].join(' ').trim());
}

describe('the columns that a schema knows', () => {
  it('have its very names, rather than the same in other letters, whichever comes first', () => {
    expect(known('nom_lieu', 'nomLieu')).toEqual([['nomLieu', 'nomLieu']]);
    expect(known('nomLieu', 'nom_lieu')).toEqual([['nomLieu', 'nomLieu']]);
    expect(known('Nom lieu')).toEqual([['nomLieu', 'Nom lieu']]);
  });

  it('have one of its other names, unless that is the name of another field', () => {
    expect(known('lieu', 'quand', 'jour')).toEqual([
      ['lieu', 'lieu'],
      ['date', 'jour'],
    ]);
  });
});

describe('the report on columns', () => {
  it('names one that is called otherwise, and what it should be called', () => {
    expect(told(['NomLieu', 'lieu', 'date'])).toEqual(['renamed-column 1 NomLieu nomLieu']);
  });

  it('counts several at once', () => {
    expect(told(['NomLieu', 'lieu', 'jour'])).toEqual(['renamed-column 2 NomLieu → nomLieu, jour → date']);
  });

  it('tells columns that must be there from those that may be missing, and from those that nobody knows', () => {
    expect(told(['date', 'prix'])).toEqual([
      'missing-required-column 1 nomLieu',
      'missing-column 1 lieu',
      'extra-column 1 prix',
    ]);
  });

  it('asks for no column of a schema that was only observed in files', () => {
    expect(told(['date', 'prix'], 'observed')).toEqual([]);
  });
});
