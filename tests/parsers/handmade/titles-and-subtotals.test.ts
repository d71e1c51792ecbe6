import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/parsers/csv.js';

async function read(...lines: string[]) {
  const text = new TextEncoder().encode(lines.join('\n'));
  const { columns, rows, lines: found, issues } = await csv.parse(text, { timezone: 'Europe/Paris' });
  return { columns, rows: rows.map((row) => Object.values(row).join(' | ')), lines: found, issues };
}

const GRANTS = [
  'SUBVENTIONS 2024;;',
  'Association;Montant 2023;Montant 2024',
  'SPORT;;',
  'Cercle nautique;1 500 €;1 600 €',
  'Football club;2 300 €;2 300 €',
  'Sous-total Sport;3 800 €;3 900 €',
  'CULTURE;;',
  'Chorale;400 €;450 €',
  'Sous-total;400 €;450 €',
  'TOTAL GÉNÉRAL;4 200 €;4 350 €',
];

describe('a table parted for the eye', () => {
  it('has what its titles tell in a column, and no sum among its rows', async () => {
    const { columns, rows, lines, issues } = await read(...GRANTS);
    expect(columns).toEqual(['Rubrique', 'Association', 'Montant 2023', 'Montant 2024']);
    expect(rows).toEqual([
      'SPORT | Cercle nautique | 1 500 € | 1 600 €',
      'SPORT | Football club | 2 300 € | 2 300 €',
      'CULTURE | Chorale | 400 € | 450 €',
    ]);
    expect(lines).toEqual([4, 5, 8]);
    expect(issues.filter(({ code }) => code === 'below-table').map(({ line }) => line)).toEqual([10, 6, 9]);
    expect(issues.map(({ code }) => code)).not.toContain('ragged-row');
  });

  it('has two ranks of titles, above names that stand again', async () => {
    const { columns, rows } = await read(
      'MARCHÉS CONCLUS EN 2012;;',
      ';;',
      'TRAVAUX;;',
      'De 20 000 à 89 999 €;;',
      'Objet du marché;Attributaire;Montant HT',
      'Toiture;Schoenenberger;45 210',
      'De 90 000 à 4 999 999 €;;',
      'Objet du marché;Attributaire;Montant HT',
      'Voirie - lot 1;Colas Est;312 450',
      'Voirie - lot 2;Eiffage;98 700',
      'FOURNITURES;;',
      'De 20 000 à 89 999 €;;',
      'Objet du marché;Attributaire;Montant HT',
      'Balayeuse;Bucher;87 600',
    );
    expect(columns).toEqual(['Rubrique', 'Objet du marché', 'Attributaire', 'Montant HT']);
    expect(rows).toEqual([
      'TRAVAUX – De 20 000 à 89 999 € | Toiture | Schoenenberger | 45 210',
      'TRAVAUX – De 90 000 à 4 999 999 € | Voirie - lot 1 | Colas Est | 312 450',
      'TRAVAUX – De 90 000 à 4 999 999 € | Voirie - lot 2 | Eiffage | 98 700',
      'FOURNITURES – De 20 000 à 89 999 € | Balayeuse | Bucher | 87 600',
    ]);
  });

  it('has no sum by another word, when it adds up', async () => {
    const { rows } = await read(
      'Comptes;;',
      'Nom;Sens;Montant',
      'A;D;1,10',
      'B;D;2,20',
      'Total dépenses;;3,30',
      'C;R;5',
      'D;R;6',
      'Total recettes;;11',
    );
    expect(rows).toEqual(['A | D | 1,10', 'B | D | 2,20', 'C | R | 5', 'D | R | 6']);
  });

  it.each([
    ['in any column, though it does not add up', ';;Total;;7,00'],
    ['of all, with more than one figure', 'TOTAL GÉNÉRAL;;;2;7,00'],
  ])('has no line that tells nothing but a total, %s', async (_name, total) => {
    const { rows, issues } = await read(
      'Subventions votées;;;;',
      'Code;Association;Projet;Nombre;Montant',
      '12;Chorale;Concert;1;1,10',
      '13;Club;Tournoi;1;2,20',
      total,
      '14;Cirque;Spectacle;1;5',
      '15;Total Danse;;1;6',
    );
    expect(rows).toEqual([
      '12 | Chorale | Concert | 1 | 1,10',
      '13 | Club | Tournoi | 1 | 2,20',
      '14 | Cirque | Spectacle | 1 | 5',
      '15 | Total Danse | 1 | 6',
    ]);
    expect(issues.filter(({ code }) => code === 'below-table')).toHaveLength(1);
  });

  it.each([
    ['samedi 12 décembre', 'dimanche 13 décembre'],
    ['12/12/2026', '13/12/2026'],
    ['12/12/2026 00:00', '13/12/2026 00:00'],
    ['12-déc-26', '13-déc-26'],
    ['2026-12-12T00:00:00', '2026-12-13T00:00:00'],
    ['20261212', '20261213'],
    ['46368', '46369'],
  ])('keeps days above their events, for those who read agendas: %s', async (day, next) => {
    const { rows } = await read(
      'quand;quoi;lieu',
      `${day};;`,
      '14h;Loto;Foyer',
      '20h;Bal;Halle',
      `${next};;`,
      '9h;Foire;Quai',
    );
    expect(rows).toEqual([day, '14h | Loto | Foyer', '20h | Bal | Halle', next, '9h | Foire | Quai']);
  });

  it('has no sum under columns of years either, which objects put first', async () => {
    const { columns, rows } = await read(
      'Dépenses par service;;;;',
      'Service;2022;2023;2024;2025',
      'Voirie;1;2;3;4',
      'École;5;6;7;8',
      'Total;6;8;10;12',
      'Culture;1;1;1;1',
    );
    expect(columns).toEqual(['Service', '2022', '2023', '2024', '2025']);
    expect(rows.map((row) => row.split(' | ').at(-1))).toEqual(['Voirie', 'École', 'Culture']);
  });

  it('has the years that stand above its rows in a column of that name, wherever they stand', async () => {
    const { columns, rows } = await read(
      ',JANVIER,FÉVRIER,TOTAL',
      ',2025,,',
      'Naissance,12,13,25',
      'Mariage,1,2,3',
      ',2024,,',
      'Naissance,10,11,21',
      'Mariage,3,4,7',
    );
    expect(columns).toEqual(['Année', 'colonne 1', 'JANVIER', 'FÉVRIER', 'TOTAL']);
    expect(rows).toEqual([
      '2025 | Naissance | 12 | 13 | 25',
      '2025 | Mariage | 1 | 2 | 3',
      '2024 | Naissance | 10 | 11 | 21',
      '2024 | Mariage | 3 | 4 | 7',
    ]);
  });

  it('has no sum whose name stands after a code', async () => {
    const { rows } = await read(
      'Comptes;;',
      'Article;Libellé;Montant',
      '606;Eau;1,10',
      '613;Loyer;2,20',
      '011;Total charges;3,30',
      '64;Paie;9',
    );
    expect(rows).toEqual(['606 | Eau | 1,10', '613 | Loyer | 2,20', '64 | Paie | 9']);
  });

  it.each([
    ['a company that has such a name', ['Total Énergies;12;3']],
    ['a row that tells but its name', ['Chorale;;']],
    [
      'days above what is held on them',
      ['Samedi 12 juillet;;', 'Bal;21h;Halle', 'Dimanche 13 juillet;;', 'Loto;14h;Salle'],
    ],
  ])('keeps %s', async (_name, lines) => {
    const { columns, rows } = await read('Liste;;', 'Nom;Quand;Combien', ...lines, 'Club;1;2', 'Ligue;1;2');
    expect(columns).toEqual(['Nom', 'Quand', 'Combien']);
    expect(rows).toHaveLength(lines.length + 2);
  });

  it('tells the rows of what it remarked as they are numbered now', async () => {
    const [head = '', names = '', title = '', first = '', ...rest] = GRANTS;
    const { rows, issues } = await read(head, names, title, `${first};?`, ...rest);
    const remark = issues.find(({ code }) => code === 'ragged-row');
    expect([remark?.row, remark?.line, rows[remark?.row ?? -1]]).toEqual([
      0,
      4,
      'SPORT | Cercle nautique | 1 500 € | 1 600 €',
    ]);
  });
});
