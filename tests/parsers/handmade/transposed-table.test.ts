import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/parsers/csv.js';

const knownColumns = new Set(['titre', 'date', 'lieu', 'nom', 'adresse', 'commune']);

async function read(...lines: string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const { columns, rows, issues } = await csv.parse(bytes, { timezone: 'Europe/Paris', knownColumns });
  return { columns, rows: rows.map((row) => Object.values(row).join(' | ')), codes: issues.map(({ code }) => code) };
}

describe('a table that stands on its side', () => {
  it('has a row for each year that stands across its top', async () => {
    const { columns, rows, codes } = await read('Année;2021;2022', 'Recettes;1 245,50;1 302', 'Dépenses;1 198;');
    expect(columns).toEqual(['Année', 'Recettes', 'Dépenses']);
    expect(rows).toEqual(['2021 | 1 245,50 | 1 198', '2022 | 1 302']);
    expect(codes).toEqual(['turned-table']);
  });

  it.each([
    ['school years', ['Année scolaire;2023-2024;2024/2025', 'Maternelle;86;81']],
    ['months', ['Mois;Janvier;Févr.;Mars', 'Eau (m³);12;14;11']],
    ['years below a title', ['Comptes de la commune;;', ';;', 'Exercice;2023;2024', 'Dette;3;2']],
  ])('is told by %s', async (_, lines) => {
    const { columns, codes } = await read(...lines);
    expect(columns).toHaveLength(2);
    expect(codes).toContain('turned-table');
  });

  it('has a row for each record whose fields stand below one another', async () => {
    const { columns, rows } = await read(
      'Nom;Mairie;École;Gymnase',
      'Adresse;1 place de la Mairie;4 rue des Écoles;12 rue des Halles',
      'Téléphone;02 99 71 05 27;;02 99 71 33 44',
      'Ascenseur;oui;non;non',
    );
    expect(columns).toEqual(['Nom', 'Adresse', 'Téléphone', 'Ascenseur']);
    expect(rows).toEqual([
      'Mairie | 1 place de la Mairie | 02 99 71 05 27 | oui',
      'École | 4 rue des Écoles | non',
      'Gymnase | 12 rue des Halles | 02 99 71 33 44 | non',
    ]);
  });

  it.each([
    ['a first line that looks like data', ['Date;12/03/2026;04/05/2026', 'Titre;Concert;Loto', 'Lieu;Halle;Salle']],
    ['a corner without name', [';Mairie;École', 'Adresse;1 place;2 rue', 'Téléphone;02;03', 'Surface;12;13']],
    ['columns without anything', ['Titre;Concert;Loto;;', 'Date;12/03;04/05;;', 'Lieu;Halle;Salle;;']],
    ['one record', ['Nom;Salle des fêtes', 'Adresse;1 rue du Port', 'Capacité;120', 'Tarif;200 €']],
  ])('is put upright in spite of %s', async (_, lines) => {
    const { columns, codes } = await read(...lines);
    expect(columns).toHaveLength(lines.length);
    expect(codes).toContain('turned-table');
  });

  it.each([
    ['indicators by year', ['Indicateur;2021;2022', 'Recettes;12;13', 'Dépenses;11;12']],
    ['chapters without number', ['Année;2021;2022', 'Maire;M. Le Bihan;M. Le Bihan', 'Adjoints;4;5']],
    ['years down the first column', ['Année;Recettes;Dépenses', '2021;12;11', '2022;13;12']],
    ['months of several years', ['Année;Janvier;Février', '2021;12;11', '2022;13;12']],
    ['prices', ['Prestation;Habitants;Extérieurs', 'Tarif plein;5;6', 'Tarif réduit;2;3', 'Tarif groupe;4;5']],
    ['prices by year', ['Libellé;2024;2025', 'Prix du repas;3;4', 'Montant du forfait;20;21', 'Tarif plein;5;6']],
    ['names and values', ['Information;Valeur', 'Nom;Redon', 'Adresse;1 place', 'Téléphone;02']],
    ['columns explained', ['Champ;Type;Exemple', 'Nom;texte;Mairie', 'Adresse;texte;1 place', 'Date;date;2026']],
    ['a list', ['Nom;Adresse;Téléphone', 'Mairie;1 place;02', 'École;2 rue;03', 'Date de naissance;3 rue;04']],
    ['a total across', ['Année;2021;2022;Total', 'Recettes;1;2;3', 'Dépenses;4;5;9']],
  ])('is not seen in %s', async (_, lines) => {
    const { columns, codes } = await read(...lines);
    expect(columns).toHaveLength(lines[0]?.split(';').length ?? 0);
    expect(codes).not.toContain('turned-table');
  });

  it('is not seen in so many figures by year that they read better below one another', async () => {
    const figures = Array.from({ length: 13 }, (_, at) => `Chapitre n° ${'abcdefghijklm'[at] ?? ''};1;2`);
    expect((await read('Année;2021;2022', ...figures)).rows).toHaveLength(13);
  });
});
