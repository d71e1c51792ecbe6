import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/tables/cells/text.js';
import { datasetOf, readTable } from '../read-table.js';

const BEFORE = 'Commune;Code du b.vote;Inscrits;Votants';
const SET = 'N°Panneau;Sexe;Nom;Prénom;Voix;% Voix/Exp';
const ROWS = [
  'Brest;0001;800;620;1;F;LE GALL;Anne;300;50,00;2;M;KERVELLA;Yann;200;33,33;3;F;MEYER;Lise;100;16,67',
  'Brest;0002;700;500;1;F;LE GALL;Anne;100;20,00;2;M;KERVELLA;Yann;150;30,00;3;F;MEYER;Lise;250;50,00',
  'Guipavas;0001;900;700;1;F;LE GALL;Anne;400;57,14;2;M;KERVELLA;Yann;300;42,86;;;;;;',
].join('\n');
const numbered = [1, 2, 3].map((rank) => SET.split(';').map((name) => `${name} ${rank}`)).flat();

describe('results of an election', () => {
  it.each([
    ['sets of columns with the same names', `${BEFORE};${SET};${SET};${SET}`],
    ['sets of which only the first has names', `${BEFORE};${SET}`],
    ['sets that are numbered', [BEFORE, ...numbered].join(';')],
  ])('tell each candidate of each polling station, whose columns are %s', async (_, header) => {
    const dataset = await datasetOf(new TextEncoder().encode(`${header}\n${ROWS}\n`));
    const { table } = await readTable(dataset);
    expect(table.rows).toHaveLength(8);
    const shown = table.columns.filter((column) => column.shown).map(({ name }) => name);
    expect(shown).toEqual(expect.arrayContaining(['Nom', 'Prénom', 'Commune', 'Code du b.vote', 'Voix']));
    expect(['Code du b.vote', 'Nom', 'Voix'].map((name) => cellText(table.rows[5]?.[name]))).toEqual([
      '0002',
      'MEYER',
      '250',
    ]);
    expect(table.rows.map(({ Inscrits: voters }) => cellText(voters))[7]).toBe('900');
  });

  it('are left as they are where each candidate has one column', async () => {
    const text = 'Bureau;Inscrits;Voix LE GALL;Voix KERVELLA\n1;800;300;200\n2;700;100;150\n';
    const { table } = await readTable(await datasetOf(new TextEncoder().encode(text)));
    expect(table.rows).toHaveLength(2);
  });

  it('are left as they are where words stand above other words', async () => {
    const text = 'Bureau;Nom;Voix\n1;LE GALL;300;Mairie;Nord\n2;KERVELLA;200;École;Sud\n';
    const { table } = await readTable(await datasetOf(new TextEncoder().encode(text)));
    expect(table.rows).toHaveLength(2);
    expect(table.columns.map(({ name }) => name)).toEqual(expect.arrayContaining(['Voix', 'colonne 4', 'colonne 5']));
  });
});
