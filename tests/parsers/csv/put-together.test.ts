import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/parsers/csv.js';

const knownColumns = new Set(['nom', 'date', 'service']);

async function read(text: string) {
  const bytes = new TextEncoder().encode(text);
  const { columns, rows, lines, issues } = await csv.parse(bytes, { timezone: 'Europe/Paris', knownColumns });
  return { columns, cells: rows.map((row) => columns.map((column) => row[column] ?? '')), lines, issues };
}

describe('names of columns that come again', () => {
  it('between two rows are no row, and are told', async () => {
    const { cells, lines, issues } = await read('nom;date;prix\nBal;2026-07-13;5\nnom;date;prix\nLoto;2026-07-14;3\n');
    expect(cells).toEqual([
      ['Bal', '2026-07-13', '5'],
      ['Loto', '2026-07-14', '3'],
    ]);
    expect(lines).toEqual([2, 4]);
    expect(issues).toEqual([{ code: 'repeated-header', line: 3, value: 'nom date prix' }]);
  });

  it('are told though one of them says something else', async () => {
    const names = (amount: string) => `Titulaire;Objet;Type;${amount};Notification`;
    const { columns, cells, issues } = await read(
      `MARCHÉS DE 2010;;;;\n${names('Montant de 4 000 à 20 000 €')}\nBellugues;Mâts;T;5000;29/03/2010\n` +
        `${names('Montant de 20 000 à 50 000 €')}\nCircet;Vidéo;S;25000;25/05/2010\nTitulaire;Objet;S;Montant;01/06/2010\n`,
    );
    expect(columns[3]).toBe('Montant de 4 000 à 20 000 €');
    expect(cells.map(([holder]) => holder)).toEqual(['Bellugues', 'Circet', 'Titulaire']);
    expect(issues.map(({ code }) => code)).toEqual(['junk-above-header', 'repeated-header']);
  });

  it('are told though they are written otherwise, or fewer', async () => {
    const { cells, issues } = await read(
      'Marchés;;;\nNom de l’attributaire;Objet du marché;Montant;Date\nLyron;Réseau;5000;29/03/2010\n' +
        'nom de l’attributaire + code postal;Objet du marché;montant ;Date\nCircet;Vidéo;25000;25/05/2010\n' +
        'Nom de l’attributaire;objet du marché;MONTANT;\nSotem;Rue;37037;21/02/2010\n',
    );
    expect(cells.map(([holder]) => holder)).toEqual(['Lyron', 'Circet', 'Sotem']);
    expect(issues.map(({ code }) => code)).toEqual(['junk-above-header', 'repeated-header', 'repeated-header']);
  });

  it('stay where the first of them tells what the rows below are of', async () => {
    const months = 'Janvier;12;30;42\nFévrier;14;31;45\n';
    const { cells } = await read(
      `Infractions;;;\nAnnée 2010;ASVP;Police;Total\n${months}Année 2011;ASVP;Police;Total\n${months}`,
    );
    expect(cells.map(([name]) => name)).toEqual(['Janvier', 'Février', 'Année 2011', 'Janvier', 'Février']);
  });

  it('do not hide the rows above them', async () => {
    const tables = [
      'MARCHÉS DE 2023;;\nMarchés de travaux;;\nObjet;Notification;Montant HT\nToiture;15/03/2023;45 250,00\nVoirie;02/05/2023;102 340,50',
      'Marchés de services;;\nObjet;Notification;Montant HT\nAssurances;01/01/2023;12 000,00\n',
    ];
    const { columns, cells } = await read(tables.join('\n'));
    expect(columns).toEqual(['Rubrique', 'Objet', 'Notification', 'Montant HT']);
    expect(cells.map(([title, object]) => [title, object])).toEqual([
      ['Marchés de travaux', 'Toiture'],
      ['Marchés de travaux', 'Voirie'],
      ['Marchés de services', 'Assurances'],
    ]);
  });

  it('are told from a row with one known word', async () => {
    const { columns, cells } = await read(
      'MARCHÉS DE 2010;;;\nattributaire;objet du marché;type de marché;notifié le\n' +
        'Bellugues;Mâts;T;29/03/2010\nCircet;Vidéo;Service;25/05/2010\nSogetrel;Accès;Service;01/03/2010\n',
    );
    expect(columns[0]).toBe('attributaire');
    expect(cells).toHaveLength(3);
  });
});

describe('names of columns out of a database', () => {
  it('lose the type and the size that a spreadsheet wrote behind them', async () => {
    const { columns } = await read('"ID,N,6,0";"NOM,C,50";"DATDC,D";"Coord_X,C,50"\n1;Arc;01/01/08;3,87\n');
    expect(columns).toEqual(['ID', 'NOM', 'DATDC', 'Coord_X']);
  });

  it('are told from a name that ends so', async () => {
    expect((await read('"Hauteur,M";nom;date\n2;Bal;2026-07-13\n')).columns).toEqual(['Hauteur,M', 'nom', 'date']);
  });
});

describe('commas that part numbers', () => {
  const head = 'nom,date,objet,montant,nature\n';
  const plain = 'Refuge,2017-09-08,Toit,24975,numéraire\n';

  it.each([
    ['an amount', 'Judo,2017-09-08,Toit,24 975,50,numéraire', ['Judo', '2017-09-08', 'Toit', '24 975,50', 'numéraire']],
    ['an amount after a number', 'Judo,2017,12,1 300,00,numéraire', ['Judo', '2017', '12', '1 300,00', 'numéraire']],
    ['an amount, whatever else is wrong', 'Judo,x,Toit,1 300,00,b,c', ['Judo', 'x', 'Toit', '1 300,00', 'b']],
    ['two numbers', 'Judo,48,11,Toit,3,50,numéraire', ['Judo', '48,11', 'Toit', '3,50', 'numéraire']],
  ])('are part of %s', async (_, line, expected) => {
    const { cells, issues } = await read(head + plain + line);
    expect(cells[1]).toEqual(expected);
    expect(issues).toMatchObject([{ code: 'ragged-row', line: 3 }]);
  });

  it.each([
    ['which of two', 'Judo,12,30,40,Toit,numéraire'],
    ['a number at all', 'Judo,Toit, et portes,2017,numéraire,x'],
  ])('stay when it is not plain %s', async (_, line) => {
    expect((await read(head + plain + line)).cells[1]).toEqual(line.split(',').slice(0, 5));
  });

  it('part cells where the delimiter is another', async () => {
    expect((await read('nom;date;prix\nBal;2026;3,50\nLoto;12;50;3\n')).cells[1]).toEqual(['Loto', '12', '50']);
  });
});

it('a line quoted as a whole is the cells that it holds', async () => {
  const text = 'nom;date;objet\nBal;2026-07-13;Été\n"Loto;2026-07-14;""Grand lot"""\n"Repas;2026-07-15;Toit"\n';
  expect((await read(text)).cells).toEqual([
    ['Bal', '2026-07-13', 'Été'],
    ['Loto', '2026-07-14', 'Grand lot'],
    ['Repas', '2026-07-15', 'Toit'],
  ]);
});
