import { describe, expect, it } from 'vitest';
import { arrangements } from '../../src/schemas/arrangements/index.js';
import { likenesses } from '../../src/recognition/arrangements/likenesses.js';
import { datasetFrom, readTable } from './read-table.js';
import { viewOf } from './whole-view.js';

type Cells = Readonly<Record<string, unknown>>;

const tableOf = async (...rows: Cells[]) => (await readTable(datasetFrom(rows))).table;

describe('a table in the words of its publisher', () => {
  it.each<[string, string, Cells, string[]]>([
    [
      'the titles of the decree',
      'scdl/subventions',
      {
        'Nom de l’attribuant': 'Département',
        'Date de la convention de subvention': '2017-11-16',
        'Nom du bénéficiaire': 'Association Rachi',
        'Identification du bénéficiaire': '78035053400019',
        'Objet de la subvention': 'Exposition permanente',
        'Montant total de la subvention': '50 000 euros',
        'Nature de la subvention': 'Aide en numéraire',
        'Date(s) ou période(s) de versement': '28/11/2017',
        'Pourcentage du montant de la subvention attribuée au bénéficiaire': '100 %',
      },
      ['Bénéficiaire', 'Objet', 'Montant', 'Convention', 'Nature'],
    ],
    [
      'the first version of a schema',
      'scdl/subventions',
      {
        COLL_NOM: 'Poitiers',
        ACTE_DATE: '2016-12-05',
        ATTRIB_NOM: 'Trouver sonnette à son pied',
        ATTRIB_SIRET: '45032466000000.0',
        SUB_OBJET: 'Festival',
        SUB_MONTANT: '10000.0',
      },
      ['Bénéficiaire', 'Objet', 'Montant', 'Convention'],
    ],
    [
      'a budget year rather than a date',
      'scdl/subventions',
      {
        'Numéro de dossier': '2021_00001',
        'Année budgétaire': '2021',
        'Nom Bénéficiaire': 'Association A',
        'Objet du dossier': 'Fonctionnement',
        'Montant demandé': '6000',
        'Montant voté': '5000',
      },
      ['Bénéficiaire', 'Objet', 'Montant', 'Année'],
    ],
    [
      'the minutes of a town council',
      'scdl/deliberations',
      {
        'Date de la séance': '07/02/2024',
        'N° délibération': '2024-001',
        'Objet de la délibération': 'Vote des taux',
        Pour: '15',
        Contre: '2',
        Abstentions: '2',
        'Lien PDF': 'https://mairie.exemple/2024-001.pdf',
      },
      ['Date', 'Objet', 'Vote', 'Document'],
    ],
    [
      'the minutes of a town council by its votes alone',
      'scdl/deliberations',
      { Numéro: 'DEL-001', Date: '12/03/2024', Objet: 'Budget', Pour: '22', Contre: '3', Abstention: '2', Lien: '' },
      ['Date', 'Objet', 'Vote'],
    ],
    [
      'the minutes of a town council that tell a vote in words',
      'scdl/deliberations',
      {
        'N° délibération': 'DCM-2026-02',
        'Date du conseil': '15.01.2026',
        'Objet de la délibération': 'Demande de DETR',
        Vote: '18 pour - 3 contre',
      },
      ['Date', 'Objet', 'Résultat du vote'],
    ],
    [
      'first names by year of birth',
      'scdl/prenoms',
      { 'Année de naissance': '2019', Sexe: 'Fille', Prénom: 'Emma', 'Nombre de naissances': '12' },
      ['Prénom', 'Sexe', 'Année', 'Naissances'],
    ],
    [
      'the accounts of a town',
      'scdl/budget',
      { Exercice: '2011', I_F: 'F', D_R: 'D', Nature: '6188', Exécuté: '3899,99', 'Libellé fonction': 'Cimetières' },
      ['Année', 'Sens', 'Section', 'Fonction', 'Réalisé'],
    ],
    [
      'the contracts of a year',
      '139bercy/format-commande-publique',
      {
        'Objet du marché': 'Voirie',
        'Date de notification': '02/05/2023',
        Titulaire: 'Colas',
        'Code postal': '35000',
        'Montant HT': '102 340,50 €',
      },
      ['Objet', 'Titulaire', 'Montant', 'Notifié le'],
    ],
    [
      'the catalogue of a portal',
      'scdl/catalogue',
      {
        datasetid: 'prenoms',
        Title: 'Prénoms',
        Description: 'Prénoms donnés',
        License: 'Licence Ouverte',
        Modified: '2024-01-02',
        Publisher: 'Ville',
      },
      ['Titre', 'Description', 'Mis à jour'],
    ],
  ])('has the columns of a schema: %s', async (_, schema, row, shown) => {
    const { arrangement, columns } = await tableOf(row, { ...row });
    expect(arrangement?.schema).toBe(schema);
    expect(columns.filter((column) => column.shown).map(({ label }) => label)).toEqual(shown);
    expect(columns.map(({ name }) => name).sort()).toEqual(Object.keys(row).sort());
  });

  it.each<[string, string, Cells]>([
    [
      'Chapitre',
      'Libellé du chapitre',
      { Exercice: '2026', Sens: 'D', Chapitre: '011', 'Libellé du chapitre': 'Charges générales', Vote: '12500' },
    ],
    [
      'Bénéficiaire',
      'Nom du bénéficiaire',
      { Organisme: 'Ville de Redon', 'Nom du bénéficiaire': 'Bagad', Objet: 'Fête', Montant: '500' },
    ],
  ])('tells « %s » by the column « %s », whatever else may do', async (label, name, row) => {
    const { columns } = await tableOf(row);
    expect(columns.find((column) => column.shown && column.label === label)).toMatchObject({ name });
  });

  it('is added up, sorted and put in years as the schema has it', async () => {
    const table = await tableOf(
      { Association: 'Judo', 'Subvention votée (€)': '1 500,00 €', 'Date de vote': '12/03/2023' },
      { Association: 'Chorale', 'Subvention votée (€)': '850,50 €', 'Date de vote': '02/04/2024' },
    );
    const { total, years, rows } = viewOf(table, table.start);
    expect(total.sum?.sum).toBe('2350.5');
    expect(years.map(({ label, sum }) => [label, sum?.sum])).toEqual([
      ['2023', '1500.0'],
      ['2024', '850.5'],
    ]);
    expect(Array.from(rows, (row) => table.rows[row]?.Association)).toEqual(['Chorale', 'Judo']);
  });

  it('reads those against and abstained together with those for', async () => {
    const { columns } = await tableOf({
      Séance: '07/02/2024',
      Délibération: 'Vote',
      Pour: 15,
      Contre: 2,
      Abstention: 1,
    });
    expect(columns.find(({ type }) => type === 'votes')).toMatchObject({
      name: 'Pour',
      also: ['Contre', 'Abstention'],
    });
  });

  it.each<[string, Cells]>([
    ['amounts of two years', { Association: 'ADMR', 'Subvention 2023': '1200', 'Subvention 2024': '1300' }],
    ['an amount that is no number', { Bénéficiaire: 'ADMR', Subvention: 'fonctionnement' }],
    ['councillors', { Prénom: 'Anne', Nom: 'Le Goff', 'Année de naissance': '1970', Sexe: 'F' }],
    ['associations', { Association: 'Judo', Adresse: '1 rue du Port', Ville: 'Redon' }],
    ['rooms to let', { 'Date de séance': '01/02/2024', Objet: 'Yoga', 'Salle prêtée': 'A' }],
    ['traffic both ways', { Année: '2012', Sens: 'Nord', Section: 'A', Comptage: '1200', 'Montant TV': '3' }],
    ['votes', { Date: '15/03/2020', Libellé: 'Bureau 1', Inscrits: '800', Abstention: '400' }],
    ['a price list', { Objet: 'Photocopie', Montant: '0,20' }],
  ])('is left as it is when it may be something else: %s', async (_, row) => {
    expect((await tableOf(row, { ...row })).arrangement).toBeUndefined();
  });
});

describe.each(likenesses)('the likeness of $schema', ({ schema, needs, numeric = '', looks }) => {
  it('refers to columns of its arrangement', async () => {
    const entry = arrangements.find(({ schemas }) => schemas.includes(schema));
    const keys = (await entry?.load())?.columns.map(({ names }) => names.split(' ', 1)[0]);
    const used = [...needs.split(/[ |]/), ...numeric.split(' ').filter(Boolean), ...looks.map(([key]) => key)];
    expect(used.filter((key) => key !== 'annee' && !keys?.includes(key))).toEqual([]);
  });
});
