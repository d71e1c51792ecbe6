import { describe, expect, it } from 'vitest';
import { guessType } from '../../src/tables/arranging/guess-type.js';
import { labelOf } from '../../src/tables/arranging/label.js';
import { sampleOf } from '../../src/tables/arranging/sample.js';
import { unreadableCells } from '../../src/tables/cells/unreadable.js';
import { datasetFrom, readTable } from './read-table.js';
import { viewOf } from './whole-view.js';

const typeOf = (name: string, values: readonly unknown[]) =>
  guessType(name, sampleOf(datasetFrom(values.map((value) => ({ [name]: value }))).rows, name));

describe('guessType', () => {
  it.each([
    ['SIRET', ['21350236000015', '4,991E+13'], 'siret'],
    ['Titulaire', ['21350236000015', '77567227200012'], 'text'],
    ['Titulaire', ['13002526500013', '21350238800019'], 'siret'],
    ['siren', ['130025265'], 'siren'],
    ['association', ['W351000123', 'W380475558'], 'rna'],
    ['code_insee', ['35236', '2A004', '1004'], 'insee'],
    ['mail', ['mairie@exemple.bzh'], 'email'],
    ['lien', ['https://exemple.bzh/delib.pdf', 'https://exemple.bzh/a.odt?x=1'], 'document'],
    ['lien', ['https://exemple.bzh/delib.pdf', 'www.exemple.bzh'], 'link'],
    ['lien', ['https://exemple.bzh/1.pdf', 'https://exemple.bzh/2.pdf', 'https://exemple.bzh/delib/3'], 'document'],
    ['tel', ['02 99 71 05 27', '+33299710527'], 'phone'],
    ['contact', ['02 99 71 05 27', '06.12.34.56.78'], 'phone'],
    ['gratuit', ['oui', 'Non', ''], 'boolean'],
    ['gratuit', [true, false], 'boolean'],
    ['PMR', ['X', '', 'x'], 'boolean'],
    ['classé', ['O', 'N', 'O'], 'boolean'],
    ['secteur', ['O', 'N', 'E'], 'text'],
    ['secteur', ['N', 'N'], 'text'],
    ['exercice', ['2024', '2023/2024', 2025], 'year'],
    ['Date de la convention de subvention', ['2014', '2010'], 'year'],
    ['Pourcentage du montant de la subvention', ['0.45', '1'], 'number'],
    ['Écoute', ['0.11', '0.4'], 'number'],
    ['Coût', ['120', '45,50'], 'amount'],
    ["Adresse de l'organisme", ['72390', '72700'], 'text'],
    ['nombre', ['2024', '1998'], 'number'],
    ['base_nette_tfb', ['812345678', '852345679'], 'number'],
    ['repere', ['812345678', '852345679'], 'text'],
    ['insee_pop', ['139163', '9342'], 'number'],
    ['pop-insee', ['12045', '29019'], 'number'],
    ['date', ['2024-03-17', '21/08/2020', '20241121'], 'date'],
    ['le', ['21 août 2020', 'vendredi 3 janvier 2025'], 'date'],
    ['somme', ['17 142,08 €', '12 euros'], 'amount'],
    ['montant', ['1.234,56', '(250)', '-250', 'NC'], 'amount'],
    ['surface', ['12,5', '3'], 'number'],
    ['code postal', ['35600', '44460'], 'text'],
    ['lot', ['01', '02', '10'], 'text'],
    ['numero', ['1', '2'], 'text'],
    ['numero', ['26-01-12', '26-01-17'], 'text'],
    ['Date de séance', ['45231', '45259.5'], 'date'],
    ['mesure', ['45231', '45259'], 'number'],
    ['mesure', ['45231.5', '45259.25'], 'number'],
    ['texte', ['12 août 2026 : éclipse solaire totale'], 'text'],
    ['date_reference', ['26/01/2026', '17/01/2026'], 'date'],
    ['remuneration_brute', ['1653838', '1685542'], 'amount'],
    ['mots', ['sport;culture', 'sport;école', 'culture', 'école;sport', 'culture;sport', 'sport'], 'list'],
    ['jours', [['lundi'], ['mardi', 'jeudi']], 'list'],
    ['jours', ['["lundi"]', '[]'], 'list'],
    ['objet', [`${'Un texte de plusieurs phrases. '.repeat(10)}`], 'long'],
    ['objet', ['x'.repeat(1_000_000)], 'long'],
    ['mélange', ['12', 'douze', '2024-01-01', 'oui'], 'text'],
    ['montant', ['12', 'gratuit', '13'], 'text'],
    ['Échéance', ['2028', '2035', '1999'], 'year'],
    ['Dépenses', ['1950', '2010'], 'amount'],
    ['Naissances', ['1950', '2010'], 'number'],
    ['Capital restant dû au 31/12/2025', ['361 240,55', '12'], 'amount'],
    ['Budget (k€)', ['12', '45'], 'number'],
    ['2024 (€)', ['12', '45'], 'amount'],
    ['valeur_fonciere', ['31234.16', '352000'], 'amount'],
    ['CP', ['28', '31'], 'number'],
    ['cp', ['35600', '44460'], 'text'],
    ['14/01/2026', ['<0,02', '0,03', '≤ 5'], 'number'],
    ['Téléphone', ['02 99 71 05 27 / 06 12 34 56 78', '02 99 71 05 28 ou 0612345678'], 'phone'],
    ['Contact', ['mairie@exemple.bzh', 'a@exemple.fr, b@exemple.fr', 'a@exemple.fr / b@exemple.fr'], 'email'],
    ['Site internet', ['www.exemple.bzh', 'exemple.fr/club'], 'link'],
    ['Secteur', ['exemple.fr', 'autre.fr'], 'text'],
    ['codeCPV', ['45214200', '45210000'], 'text'],
    ['codePostal', ['35600', '44460'], 'text'],
    ['CODCOMM', ['35236', '35064'], 'text'],
    ['CDPOST', ['35600', '44460'], 'text'],
    ['addr:postcode', ['35600', '44460'], 'text'],
    ['IDARBRE', ['248.10', '59.100'], 'text'],
    ['NUMOBJ', ['359', '264'], 'text'],
    ['CDI', ['12', '45'], 'number'],
    ['Idées déposées', ['12', '45'], 'number'],
    ['Numérisations', ['12', '45'], 'number'],
    ['Population IDF', ['12', '45'], 'number'],
    ['dateConvention', ['1er mars 2026', '2026-04-12'], 'date'],
    ['montantHT', ['1653838', '1685542'], 'amount'],
    ['Mandaté', ['8048.0', '2000.0'], 'amount'],
    ['Journée', ['3,20 €', '5,50', '150 €'], 'amount'],
    ['Tarif commune', ['3,20', '5,50'], 'amount'],
    ['Téléphone', ['299710527', '02 99 71 05 28'], 'phone'],
    ['Mesure', ['299710527', '299710528'], 'text'],
    ['valeurAcquisition', ['70741.26', '64250'], 'amount'],
    ['Article', ['65748', '60611'], 'text'],
    ['Nombre d’articles', ['12', '1345'], 'number'],
    ['ANNEE_POSE', ['1999', '0', '2010'], 'year'],
    ['an_chinois', ['0', '0'], 'number'],
    ['Note écart de rémunération', ['38', '37'], 'number'],
    ['vide', ['', null], 'text'],
    ['rien', ['NC', '-', 'N/A'], 'text'],
    ['nom', ['=1+1', '__proto__'], 'text'],
  ])('takes %s of %j for %s', (name, values, expected) => {
    expect(typeOf(name, values)).toBe(expected);
  });

  it('lets a few mistakes pass in a long column', () => {
    const values = Array.from({ length: 300 }, (_, index) => (index === 100 ? 'voir note' : `${index},50`));
    expect(typeOf('montant', values)).toBe('amount');
    expect(typeOf('montant', [...values, ...Array.from({ length: 20 }, () => 'voir note')])).toBe('text');
  });
});

describe('a column with a mistake, in a short table', () => {
  const good = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1},50`);

  it.each([
    ['montant', good(5), ['à définir'], 'amount'],
    ['montant', good(4), ['à définir'], 'text'],
    ['montant', good(9), ['à définir', 'voir note'], 'text'],
    ['montant', good(18), ['à définir', 'voir note'], 'amount'],
    ['montant', good(45), ['a', 'b', 'c', 'd'], 'amount'],
    ['montant', good(46), ['a', 'b', 'c', 'd', 'e'], 'amount'],
    ['montant', good(46), ['a', 'b', 'c', 'd', 'e', 'f'], 'text'],
    ['somme', good(9).map((amount) => `${amount} €`), ['offert'], 'amount'],
    ['surface', good(9), ['inconnue'], 'text'],
    ['date', good(9).map((_, index) => `2026-01-1${index}`), ['à venir'], 'date'],
    ['jour', good(9).map((_, index) => `2026-01-1${index}`), ['à venir'], 'text'],
    ['siret', good(9).map(() => '21350236000015'), ['inconnu'], 'siret'],
    ['Contact', good(9).map(() => 'mairie@exemple.bzh'), ['voir le site'], 'email'],
    ['Téléphone', good(9).map(() => '02 99 71 05 27'), ['sur rendez-vous'], 'phone'],
  ])('called %s, of %j and %j, is taken for %s', (name, right, wrong, expected) => {
    expect(typeOf(name, [...right, ...wrong])).toBe(expected);
  });

  it('adds up and puts in order what is right; the mistake comes last, as it was written', async () => {
    const rows = ['12,50', 'à définir', '1 200,00', '3', '40', '7'].map((montant, at) => ({
      nom: `Lot ${at}`,
      montant,
    }));
    const { table } = await readTable(datasetFrom(rows), { sort: '-montant', total: 'montant' });
    const view = viewOf(table, table.start);
    expect(Array.from(view.rows, (row) => table.rows[row]?.montant)).toEqual([
      '1 200,00',
      '40',
      '12,50',
      '7',
      '3',
      'à définir',
    ]);
    expect(view.total).toMatchObject({ count: 6, sum: { count: 5, sum: '1262.5' } });
    expect(await unreadableCells(table, () => Promise.resolve())).toMatchObject([{ row: 1, value: 'à définir' }]);
  });
});

describe('cells of HTML', () => {
  const rows = [
    { titre: 'Budget', description: '<p>Le <strong>budget</strong> de la&nbsp;commune</p><p>Par année</p>' },
    { titre: 'Écoles &amp; crèches', description: 'Moins de 3 < 5 ans, R&D' },
  ];

  it('are read as the text that they show, the others as they are', async () => {
    const dataset = datasetFrom(rows);
    const { table } = await readTable(dataset);
    expect(table.rows.map((row) => ({ ...row }))).toEqual([
      { titre: 'Budget', description: 'Le budget de la\u00a0commune\n\nPar année' },
      { titre: 'Écoles & crèches', description: 'Moins de 3 < 5 ans, R&D' },
    ]);
    expect(dataset.rows[0]?.description).toBe(rows[0]?.description);
    expect(Object.getPrototypeOf(table.rows[0])).toBeNull();
  });

  it('cost nothing where there are none', async () => {
    const dataset = datasetFrom([{ titre: 'a < b', description: 'R&D; & cætera' }]);
    const { table } = await readTable(dataset);
    expect(table.rows).toBe(dataset.rows);
  });

  it('stay as they are where they would show nothing', async () => {
    const { table } = await readTable(datasetFrom([{ titre: '<b>', description: '<p>Gras</p>' }]));
    expect({ ...table.rows[0] }).toEqual({ titre: '<b>', description: 'Gras' });
  });

  it('are read to their end, however they are made', async () => {
    const cell = '<a '.repeat(200_000) + '&a'.repeat(200_000);
    const { table } = await readTable(datasetFrom([{ titre: 'long', description: cell }]));
    expect(table.rows).toHaveLength(1);
  });
});

describe('labelOf', () => {
  it.each([
    ['DELIB_DATE', 'Delib date'],
    ['dateConvention', 'Date convention'],
    ['vote', 'Vote'],
    ['date_maj', 'Date mise à jour'],
    ['date_mise_a_jour', 'Date mise à jour'],
    ['denomination', 'Dénomination'],
    ['annee', 'Année'],
    ['nb_eleves', 'Nb élèves'],
    ['valeur_fonciere', 'Valeur foncière'],
    ['exprimes', 'Exprimés'],
    ['code_insee', 'Code INSEE'],
    ['location.city', 'Location city'],
    ['title_fr', 'Title'],
    ['Nom de la voie', 'Nom de la voie'],
    ['montant (2)', 'Montant (2)'],
    ['2023-2024', '2023-2024'],
    ['PACS', 'PACS'],
    ['IPS', 'IPS'],
    ['dateEntree', 'Date entrée'],
    ['ARRETE_DATE', 'Arrêté date'],
    ['taux_NO2', 'Taux NO2'],
    ['ETP', 'ETP'],
    ['DEPENSES', 'Dépenses'],
    ['effectif_2023-2024', 'Effectif 2023-2024'],
    ['2026-03-17', '2026-03-17'],
    ['p13-pop', 'P13 pop'],
    ['colonne 3', 'Colonne 3'],
    ['_', '_'],
    ['été', 'Été'],
    ['DÉPENSES', 'Dépenses'],
    ['LE GALL Anne', 'LE GALL Anne'],
    ['CE1', 'CE1'],
    ['PS', 'PS'],
    ['kWhEP/m²/an', 'kWhEP/m²/an'],
    ['puissance_kWh', 'Puissance kwh'],
    ['Code_entrée', 'Code entrée'],
    ['MONTANT_VOTÉ', 'Montant voté'],
    ['_1_à_4_ANS', '1 à 4 ans'],
    ['énergie_kWh/m²', 'Énergie kWh/m²'],
    ['Procès-verbal', 'Procès-verbal'],
  ])('says %s as %s', (column, expected) => {
    expect(labelOf(column)).toBe(expected);
  });
});

describe('the columns of an unknown table', () => {
  it.each([
    ['all of those of figures, up to sixteen', 'Bureau', 20, 16],
    ['eight of a table that tells other things too', 'Nom Adresse Président Domaine', 6, 8],
  ])('are %s', async (_, words, figures, count) => {
    const row = (at: number) => [
      ...words.split(' ').map((word) => [word, `${word} ${at}`] as const),
      ...Array.from({ length: figures }, (_, figure) => [`Candidat ${figure}`, String(at * 7 + figure)] as const),
    ];
    const { table } = await readTable(datasetFrom([1, 2, 3].map((at) => Object.fromEntries(row(at)))));
    expect(table.columns.filter(({ shown }) => shown)).toHaveLength(count);
  });

  it('are those worth reading, the title first, identifiers last', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => ({
      gid: index,
      siret: '21350236000015',
      x: index / 7,
      geo_point_2d: `48.${index}, -1.5`,
      vide: '',
      commune: 'Saint-Ermel',
      type: index % 2,
      libelle_type: index % 2 ? 'École' : 'Collège',
      nom: `École ${index}`,
      ouvert: index % 3 ? 'oui' : 'non',
    }));
    const { table } = await readTable(
      datasetFrom(rows.map((row, index) => ({ ...row, siret: `2135023600001${index % 10}` }))),
    );
    const shown = table.columns.filter((column) => column.shown);
    expect(shown.map(({ name }) => name)).toEqual(['nom', 'libelle_type', 'ouvert', 'siret']);
    expect(shown.map(({ facet }) => facet)).toEqual([undefined, 'values', 'values', undefined]);
    expect(table.columns).toHaveLength(10);
  });

  it('are not what a map measures of its own drawings', async () => {
    const row = { LIBQUART: 'Croix-d’Argent', SHAPE_AREA: '12.5', Shape_Leng: '3', PERIMETER: '4', Surface: '12' };
    const { table } = await readTable(datasetFrom([row, { ...row, LIBQUART: 'Cévennes', Surface: '14' }]));
    expect(table.columns.filter(({ shown }) => shown).map(({ name }) => name)).toEqual(['LIBQUART', 'Surface']);
  });

  it('are all there is when none is worth more than another', async () => {
    const { table } = await readTable(
      datasetFrom([
        { id: 1, lat: 48 },
        { id: 2, lat: 49 },
      ]),
    );
    expect(table.columns.map(({ shown }) => shown)).toEqual([true, true]);
  });

  it('have whom votes are for, and how many, at whichever end of the row', async () => {
    const places = ['Scrutin', 'Bureau', 'Lieu', 'Canton', 'Inscrits', 'Votants', 'Blancs', 'Nuls', 'Procurations'];
    const row = (at: number) => Object.fromEntries(places.map((name) => [name, `${name} ${at}`]));
    const { table } = await readTable(
      datasetFrom([1, 2, 3].map((at) => ({ ...row(at), Candidat: `Liste ${at}`, 'Nombre de voix': String(100 * at) }))),
    );
    const shown = table.columns.filter((column) => column.shown).map(({ name }) => name);
    expect([shown[0], shown.at(-1), shown.length]).toEqual(['Candidat', 'Nombre de voix', 8]);
  });

  it('have the votes of candidates at the end of rows of figures', async () => {
    const figures = ['Inscrits', 'Votants', 'Blancs', 'Exprimés', 'Panneau', 'Nuance'];
    const row = (at: number) => ({ nom: `Nom ${at}`, prenom: `Prénom ${at}`, circonscription: `${at}e` });
    const rows = [1, 2, 3].map((at) => ({
      ...row(at),
      ...Object.fromEntries(figures.map((name) => [name, `${name} ${at}`])),
      voix: String(100 * at),
    }));
    const { table } = await readTable(datasetFrom(rows));
    expect(table.columns.filter(({ shown }) => shown).map(({ name }) => name)).toContain('voix');
  });

  it.each([
    ['the latest of many years side by side', 1950, 77, ['Poste', '2012', '2026', 16]],
    ['all of a few years', 2019, 3, ['Poste', '2019', '2021', 4]],
  ])('are %s', async (_, from, count, expected) => {
    const years = Array.from({ length: count }, (_, at) => String(from + at));
    const row = (at: number) => Object.fromEntries(years.map((year, far) => [`${year} `, String(at * (far + 2))]));
    const { table } = await readTable(datasetFrom([1, 2, 3].map((at) => ({ Poste: `Poste ${at}`, ...row(at) }))));
    const shown = table.columns.filter((column) => column.shown).map(({ label }) => label);
    expect([shown[0], shown[1], shown.at(-1), shown.length]).toEqual(expected);
  });

  it('are the votes of a candidate beside their share', async () => {
    const row = (at: number) => ({ Bureau: `Bureau ${at}`, 'LE GALL': 300 + at, '% LE GALL': `${50 + at},24%` });
    const { table } = await readTable(datasetFrom([row(1), row(2), row(3)]));
    expect(table.columns.filter(({ shown }) => shown).map(({ name }) => name)).toEqual([
      'Bureau',
      'LE GALL',
      '% LE GALL',
    ]);
  });

  it('are eight at most, of five hundred', async () => {
    const row = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`c${index}`, `v${index}`]));
    const { table } = await readTable(datasetFrom([row, { ...row, c1: 'x', c2: 'y' }]));
    expect(table.columns).toHaveLength(500);
    expect(table.columns.filter(({ shown }) => shown)).toHaveLength(8);
  });
});

describe('unreadableCells', () => {
  it('tells what is shown as written', async () => {
    const rows = [
      { siret: '21350236000015', montant: '12', nom: 'a' },
      { siret: '4,991E+13', montant: 'NC', nom: 'b' },
      { siret: '', montant: '12', nom: 'c' },
    ];
    const { table } = await readTable(datasetFrom(rows));
    expect(await unreadableCells(table, () => Promise.resolve())).toEqual([
      { code: 'unreadable-value', row: 1, column: 'siret', value: '4,991E+13' },
    ]);
  });

  it('stops at a thousand', async () => {
    const rows = Array.from({ length: 3000 }, () => ({ siret: '4,991E+13', nom: 'a' }));
    const { table } = await readTable(datasetFrom(rows));
    expect(await unreadableCells(table, () => Promise.resolve())).toHaveLength(1000);
  });
});

describe('the columns worth showing', () => {
  const shownOf = async (rows: readonly Record<string, unknown>[]) => {
    const { table } = await readTable(datasetFrom(rows));
    return table.columns.filter(({ shown }) => shown).map(({ name }) => name);
  };

  it('begin with whom a row is about', async () => {
    const row = { numero: '12', 'Nom de l’association': 'Bagad', Objet: 'Fête' };
    expect(await shownOf([row, { ...row, numero: '13', 'Nom de l’association': 'Club', Objet: 'Stage' }])).toEqual([
      'Nom de l’association',
      'Objet',
      'numero',
    ]);
  });

  it('begin with what a code stands for, but not with lists of things', async () => {
    const row = { candidats: ['Le Gall', 'Kervella'], dep: '29', 'Libellé commune': 'Brest' };
    const shown = await shownOf([row, { ...row, candidats: ['Meyer'], dep: '68', 'Libellé commune': 'Colmar' }]);
    expect(shown).toEqual(['Libellé commune', 'candidats', 'dep']);
    const town = { REG: '52', CODGEO: '85062', LIBGEO: 'Châteauneuf' };
    expect((await shownOf([town, { ...town, CODGEO: '58300', LIBGEO: 'Urzy' }]))[0]).toBe('LIBGEO');
    const vote = { bureau: '12', 'Nom candidat': 'Le Gall' };
    expect(await shownOf([vote, { bureau: '13', 'Nom candidat': 'Meyer' }])).toEqual(['Nom candidat', 'bureau']);
  });

  it('are what is the same everywhere only where few others are', async () => {
    const beach = (at: number) => ({ état: 'Baignade autorisée', plage: `Plage ${at}` });
    expect(await shownOf([1, 2, 3].map(beach))).toEqual(['plage', 'état']);
    const sample = (at: number) => ({ ...beach(at), heure: `${at} h`, point: `P${at}`, relevé: `R${at}` });
    expect(await shownOf([1, 2, 3].map(sample))).toEqual(['plage', 'heure', 'point', 'relevé']);
  });

  describe('where there is no room for all', () => {
    const words = ['Objet', 'Adresse', 'Quartier', 'Famille', 'Bureau'];
    const said = (at: number) => Object.fromEntries(words.map((word) => [word, `${word} ${at}`]));
    const rows = Array.from({ length: 12 }, (_, at) => ({
      code_zone: String(at % 3),
      'Code du bien': String(41_000 + at),
      CDRUE: String(2500 + (at % 2)),
      'Code postal': at % 2 ? '35600' : '35000',
      Suffixe: at === 4 ? 'B' : '',
      ...said(at),
      gml_id2: String(at * 3),
      Arrêté: `https://exemple.bzh/2026-${at}.pdf`,
    }));

    it('are neither codes that come again nor columns that are mostly blank, but a document is among them', async () => {
      expect(await shownOf(rows)).toEqual(['Objet', 'Code du bien', 'Code postal', ...words.slice(1), 'Arrêté']);
    });

    it('are codes too when little else is there', async () => {
      const codes = Array.from({ length: 9 }, (_, code) => `code_${'abcdefghi'.charAt(code)}`);
      const row = (at: number) => ({
        Objet: `Objet ${at}`,
        ...Object.fromEntries(codes.map((code) => [code, at % 2])),
      });
      expect(await shownOf([0, 1, 2, 3].map(row))).toEqual(['Objet', ...codes.slice(0, 7)]);
    });
  });

  it('are not codes beside what they mean', async () => {
    const row = (at: number) => ({
      'Code de la fonction': at,
      'Libellé de la fonction': `Fonction ${at}`,
      code_zone: at,
      nom_zone: `Zone ${at}`,
      dep_code: at,
      dep_libelle: `Département ${at}`,
    });
    expect(await shownOf([row(1), row(2)])).toEqual(['Libellé de la fonction', 'nom_zone', 'dep_libelle']);
  });

  it('are not those in which a program numbered its rows', async () => {
    expect(
      await shownOf([
        { 'colonne 1': '1', rue: 'Rue du Port' },
        { 'colonne 1': '2', rue: 'Quai' },
      ]),
    ).toEqual(['rue']);
    expect(
      await shownOf([
        { 'colonne 1': '35236', ville: 'Redon' },
        { 'colonne 1': '35001', ville: 'Acigné' },
      ]),
    ).toEqual(['colonne 1', 'ville']);
  });
});
