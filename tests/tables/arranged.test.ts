import { describe, expect, it } from 'vitest';
import { arrangements } from '../../src/schemas/arrangements/index.js';
import { recogniseArrangement } from '../../src/recognition/arrangements.js';
import { publishedSchemas } from '../../src/schemas/published/index.js';
import { cellText } from '../../src/tables/cells/text.js';
import { header } from '../../src/values/text.js';
import { datasetFrom, readTable } from './read-table.js';

const loaded = await Promise.all(arrangements.map(async (entry) => ({ entry, arrangement: await entry.load() })));

describe.each(loaded)('the arrangement of $arrangement.schema', ({ entry, arrangement }) => {
  const refs = arrangement.columns.map(({ names }) => names.split(' ')[0] ?? '');

  it('is data that survive JSON', () => {
    expect(JSON.parse(JSON.stringify(arrangement))).toEqual(arrangement);
  });

  it('has the name by which it is asked for', () => {
    expect(entry.schemas).toContain(arrangement.schema);
  });

  it('names each column once, as headers are compared, or once more alone where another was preferred', () => {
    const [alone, names] = [refs, arrangement.columns.flatMap((column) => column.names.split(' '))];
    const again = names.filter((name, at) => names.indexOf(name) !== at);
    expect(again.filter((name) => !alone.includes(name))).toEqual([]);
    expect(names).toEqual(names.map(header));
    expect(new Set(refs).size).toBe(refs.length);
  });

  it('refers to columns that it has', () => {
    const { sort = '', total = '', group = '', year = '', split = '', repeated } = arrangement;
    const used = [sort.replaceAll('-', ''), total, group, year, split, repeated?.unit ?? '', repeated?.current ?? ''];
    expect(
      used
        .join(' ')
        .split(' ')
        .filter((ref) => ref && !refs.includes(ref)),
    ).toEqual([]);
  });

  it('knows every telling column that the schema requires', () => {
    const schema = publishedSchemas.find(({ name }) => name === arrangement.schema);
    const known = new Set(arrangement.columns.flatMap(({ names }) => names.split(' ')));
    const found = schema?.fields.filter(({ name }) => known.has(header(name))) ?? [];
    expect(found.length).toBeGreaterThanOrEqual(4);
  });

  it('is recognised by the columns of its schema', () => {
    const columns = publishedSchemas.find(({ name }) => name === arrangement.schema)?.fields.map(({ name }) => name);
    expect(recogniseArrangement(columns ?? [])?.schemas).toContain(arrangement.schema);
  });

  it('is written as French is', () => {
    for (const label of [arrangement.title, ...arrangement.columns.map((column) => column.label)]) {
      expect(label).toMatch(/^[\p{Lu}][^'!]*$/u);
    }
  });
});

describe('recogniseArrangement', () => {
  it.each([
    [['prenoms', 'nombre', 'sexe', 'annee'], 'scdl/prenoms'],
    [['Délib_Date', 'DELIB OBJET', 'autre'], 'scdl/deliberations'],
    [['Nom du bénéficiaire', 'Montant'], 'scdl/subventions'],
    [['id', 'acheteur.id', 'objet', 'montant', 'dateNotification'], '139bercy/format-commande-publique'],
    [['MARCHE_ID', 'MARCHE_OBJET', 'MONTANT', 'TITULAIRES_ID'], '139bercy/format-commande-publique'],
    [['nom', 'montant'], undefined],
    [['Date', 'Plat'], undefined],
    [[], undefined],
  ])('knows %j for %s', (columns, schema) => {
    expect(recogniseArrangement(columns)?.schemas[0]).toBe(schema);
  });

  it.each(['scdl/budget', 'budget'])('takes the word of the author for %s', (schema) => {
    expect(recogniseArrangement(['prenom', 'annee', 'sexe'], schema)?.schemas[0]).toBe('scdl/budget');
  });
});

const deliberation = {
  COLL_NOM: 'Saint-Ermel-des-Marais',
  DELIB_ID: '2024-12',
  DELIB_DATE: '2024-05-12',
  DELIB_MATIERE_NOM: 'Finances locales',
  DELIB_OBJET: 'Vote des subventions aux associations',
  VOTE_POUR: '12',
  VOTE_CONTRE: '1',
  VOTE_ABSTENTION: '2',
  DELIB_URL: 'https://exemple.bzh/2024-12.pdf',
  'Note interne': 'x',
};

describe('a table that is recognised', () => {
  it('shows its columns in their order, by the names that people use', async () => {
    const { table } = await readTable(datasetFrom([deliberation]));
    expect(table.arrangement?.title).toBe('Délibérations');
    expect(table.columns.filter(({ shown }) => shown).map(({ label, type }) => [label, type])).toEqual([
      ['Date', 'date'],
      ['Objet', 'long'],
      ['Matière', 'text'],
      ['Vote', 'votes'],
      ['Document', 'document'],
    ]);
    expect(table.columns.find(({ type }) => type === 'votes')?.also).toEqual(['VOTE_CONTRE', 'VOTE_ABSTENTION']);
    expect(table.columns.at(-1)).toMatchObject({ name: 'Note interne', shown: false });
    expect(table.start.sort).toEqual([{ column: 'DELIB_DATE', descending: true }]);
  });

  it('shows what a council decided in words', async () => {
    const act = { Numéro: '2026-01', 'Date séance': '12/01/2026', Délibération: 'Tarifs', Décision: 'Adopté' };
    const { table } = await readTable(datasetFrom([act, { ...act, Numéro: '2026-02', Décision: 'Rejeté' }]));
    expect(table.columns.find(({ name }) => name === 'Décision')).toMatchObject({ shown: true });
  });

  it('knows the holders of contracts that are flattened with slashes', async () => {
    const contract = { 'acheteur/nom': 'Métropole', 'titulaires/0/denominationSociale': 'Eurovoie', objet: 'Réseau' };
    const { table } = await readTable(
      datasetFrom([
        { ...contract, montant: '1200.5', dateNotification: '2026-03-01', 'code CPV': '45233', procedure: 'x' },
      ]),
    );
    expect(table.columns.find(({ label }) => label === 'Titulaire')?.name).toBe('titulaires/0/denominationSociale');
  });

  it('hides what nobody filled in', async () => {
    const { table } = await readTable(datasetFrom([{ ...deliberation, VOTE_POUR: '', DELIB_URL: '' }]));
    expect(table.columns.filter(({ shown }) => shown).map(({ label }) => label)).toEqual(['Date', 'Objet', 'Matière']);
  });

  it('adds up the amounts that are not all zero', async () => {
    const line = { BGT_ANNEE: '2024', BGT_CODRD: 'dépense', BGT_SECTION: 'fonctionnement', BGT_MTPREV: '100,50' };
    const totalOf = async (spent: string) =>
      (await readTable(datasetFrom([{ ...line, BGT_MTREAL: spent }]))).table.start.total;
    expect(await totalOf('0,00')).toBe('BGT_MTPREV');
    expect(await totalOf('98,20')).toBe('BGT_MTREAL');
  });

  it('loses no column', async () => {
    const { table } = await readTable(datasetFrom([deliberation]));
    expect(table.columns.map(({ name }) => name).sort()).toEqual(Object.keys(deliberation).sort());
  });
});

describe('what the author asks', () => {
  const rows = [
    { 'Nom du site': 'a', montant: '10', 'date-fin': '2024-01-01', type: 'x' },
    { 'Nom du site': 'b', montant: '20', 'date-fin': '2023-01-01', type: 'y' },
  ];
  const asked = async (request: Parameters<typeof readTable>[1]) => {
    const { table, problems } = await readTable(datasetFrom(rows), request);
    return { table, problems, shown: table.columns.filter(({ shown }) => shown).map(({ name }) => name) };
  };

  it.each([
    ['montant type', ['montant', 'type']],
    ['montant, Nom du site', ['montant', 'Nom du site']],
    ['Nom du site; montant', ['Nom du site', 'montant']],
    ['nom_du_site montant', ['Nom du site', 'montant']],
    ['Nom du site', ['Nom du site']],
    ['MONTANT date_fin', ['montant', 'date-fin']],
  ])('columns="%s" are shown in that order', async (columns, expected) => {
    expect((await asked({ columns })).shown).toEqual(expected);
  });

  it('sort, total and group are followed', async () => {
    const { table } = await asked({ sort: '-montant date-fin', total: 'Montant', group: 'type' });
    expect(table.start).toMatchObject({
      sort: [
        { column: 'montant', descending: true },
        { column: 'date-fin', descending: false },
      ],
      total: 'montant',
      group: 'type',
    });
  });

  it('and does not exist is told, and changes nothing', async () => {
    const { problems, shown, table } = await asked({
      columns: 'montan type',
      sort: '-prix',
      total: 'somme',
      group: 'cat',
    });
    expect(problems).toEqual([
      { attribute: 'columns', code: 'unknown-column', value: 'montan' },
      { attribute: 'sort', code: 'unknown-column', value: '-prix' },
      { attribute: 'total', code: 'unknown-column', value: 'somme' },
      { attribute: 'group', code: 'unknown-column', value: 'cat' },
    ]);
    expect(shown).toEqual(['type']);
    expect(table.start).toEqual({ sort: [] });
  });

  it.each(['date-fin', 'Nom du site'])('what holds no amounts is not added up: %s', async (total) => {
    expect((await asked({ total })).table.start.total).toBeUndefined();
  });

  it('what holds no amounts is not added up in the place of what does', async () => {
    const subsidy = { nomBeneficiaire: 'Bagad', objet: 'Fête', montant: '1200', dateConvention: '2026-03-01' };
    const { table } = await readTable(datasetFrom([subsidy]), { schema: 'scdl/subventions', total: 'objet' });
    expect(table.start.total).toBeUndefined();
  });

  it.each([
    ['scdl/inconnu', [{ code: 'unknown-schema', value: 'scdl/inconnu' }]],
    ['etalab/schema-stationnement', []],
    ['subventions', []],
  ])('schema="%s" gives problems %j', async (schema, expected) => {
    expect((await asked({ schema })).problems).toEqual(expected);
  });

  it('where keeps rows', async () => {
    const { table, problems } = await readTable(datasetFrom(rows), { where: 'type=y' });
    expect(table.rows.map((row) => row['Nom du site'])).toEqual(['b']);
    expect(problems).toEqual([]);
  });

  it('commune and near keep the rows that lie there, and count those that do not say', async () => {
    const places = [
      { nom: 'a', commune: 'Redon', lat: '47.65', lon: '-2.08' },
      { nom: 'b', commune: 'Rennes', lat: '48.11', lon: '-1.68' },
      { nom: 'c', commune: '', lat: '', lon: '' },
    ];
    const here = await readTable(datasetFrom(places), { commune: 'Redon' });
    expect([here.table.rows.map(({ nom }) => nom), here.unplaced]).toEqual([['a'], 1]);
    const near = await readTable(datasetFrom(places), { commune: '', near: '48.1,-1.7', radius: '10' });
    expect([near.table.rows.map(({ nom }) => nom), near.unplaced]).toEqual([['b'], 1]);
  });
});

describe('the rows of a commune', () => {
  it.each([
    ['the columns of INSEE', { 'Code géographique': '2A004', 'Libellé géographique': 'Ajaccio', Population: '72000' }],
    ['its codes of columns', { CODGEO: '2A004', LIBGEO: 'Ajaccio', P21_POP: '72000' }],
    ['the columns of the health agency', { inseecommuneprinc: '2A004', dateprel: '2026-03-01', conclusionprel: 'x' }],
  ])('are found by %s', async (_, row) => {
    const [code = ''] = Object.keys(row);
    const { table } = await readTable(datasetFrom([row, { ...row, [code]: '2B033' }]), { commune: '2A004' });
    expect(table.rows.map(({ [code]: told }) => told)).toEqual(['2A004']);
  });
});

describe('concessions as the ministry exchanges them', () => {
  it('are arranged as contracts are, their holders told by their numbers alone', async () => {
    const { table } = await readTable(
      datasetFrom([
        {
          id: '2026-7',
          'autoriteConcedante.id': '21359990000010',
          objet: 'Exploitation du camping municipal',
          procedure: 'Procédure négociée ouverte',
          dureeMois: 60,
          dateSignature: '2026-04-02',
          valeurGlobale: 180000,
          concessionnaires: [{ concessionnaire: { typeIdentifiant: 'SIRET', id: '55204599900869' } }],
        },
      ]),
    );
    expect(table.columns.filter(({ shown }) => shown).map(({ name, label }) => [name, label])).toEqual([
      ['objet', 'Objet'],
      ['concessionnaires', 'Titulaire'],
      ['valeurGlobale', 'Montant'],
      ['dureeMois', 'Durée en mois'],
      ['dateSignature', 'Notifié le'],
      ['procedure', 'Procédure'],
    ]);
    expect(cellText(table.rows[0]?.concessionnaires)).toBe('55204599900869');
  });

  it('are shown beside contracts in one file, and their values are not added to the amounts', async () => {
    const contract = { id: '1', 'acheteur.id': '21359990000010', objet: 'Voirie', dateNotification: '2026-03-01' };
    const concession = {
      id: '2',
      'autoriteConcedante.id': '21359990000010',
      objet: 'Camping',
      dateSignature: '2026-04-02',
    };
    const both = { ...contract, montant: 1000.5, titulaires: 'BTP', valeurGlobale: null, concessionnaires: null };
    const { table } = await readTable(
      datasetFrom([
        { ...both, 'autoriteConcedante.id': null, dateSignature: null },
        { ...concession, valeurGlobale: 180000, concessionnaires: 'Campings' },
      ]),
    );
    expect(table.columns.filter(({ shown }) => shown).map(({ label }) => label)).toEqual([
      'Objet',
      'Titulaire',
      'Montant',
      'Concessionnaire',
      'Valeur de la concession',
      'Notifié le',
      'Concession signée le',
    ]);
    expect(table.start.total).toBe('montant');
  });
});
