import { describe, expect, it } from 'vitest';
import { FeedError } from '../../src/errors.js';
import { csv } from '../../src/parsers/csv.js';
import type { Parsed, ParseOptions } from '../../src/parsers/types.js';

const known = new Set(['nom', 'date', 'lieu', 'agd_titre', 'agd_date']);

async function read(text: string, options: Partial<ParseOptions> = {}): Promise<Parsed> {
  return csv.parse(new TextEncoder().encode(text), { timezone: 'Europe/Paris', ...options });
}

/** Cells under their columns, empty ones as ''. */
async function table(text: string, options: Partial<ParseOptions> = {}): Promise<unknown[][]> {
  const { columns, rows } = await read(text, options);
  return [[...columns], ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
}

describe('csv', () => {
  it.each([
    ['semicolons', 'nom;date\nBal;2026-07-13\n', ';'],
    ['commas', 'nom,date\nBal,2026-07-13\n', ','],
    ['tabs', 'nom\tdate\nBal\t2026-07-13\n', '\t'],
    ['bars', 'nom|date\nBal|2026-07-13\n', '|'],
    ['lines that end as on Windows', 'nom;date\r\nBal;2026-07-13\r\n', ';'],
    ['lines that end as on old Macs', 'nom;date\rBal;2026-07-13\r', ';'],
    ['lines that end now in one way, now in another', 'nom;date\r\nBal;2026-07-13\n', ';'],
    ['lines that end twice in a return', 'nom;date\r\r\nBal;2026-07-13\r\r\n', ';'],
    ['a last line that does not end', 'nom;date\nBal;2026-07-13', ';'],
    ['blank lines anywhere', '\n\nnom;date\n\n;\nBal;2026-07-13\n;;\n\n', ';'],
    ['a byte-order mark', '\ufeffnom;date\nBal;2026-07-13', ';'],
    ['the delimiter that Excel notes', 'sep=|\nnom|date\nBal|2026-07-13', '|'],
    ['lines that were each quoted as a cell', '"nom,""date"""\n"Bal,""2026-07-13"""\n', ','],
    ['such lines, of which one goes on', '"nom;date"\n"Bal;2026-07-13";;', ';'],
    ['spaces before the quotes', '"nom", "date"\n"Bal",  "2026-07-13"\n', ','],
    ['quoted cells', '"nom";"date"\n"Bal";"2026-07-13"', ';'],
    ['columns without name nor value', 'nom;date;;;\nBal;2026-07-13;;;', ';'],
  ])('reads %s', async (_, text, delimiter) => {
    expect(await table(text)).toEqual([
      ['nom', 'date'],
      ['Bal', '2026-07-13'],
    ]);
    const { found, issues } = await read(text);
    expect(found.delimiter).toBe(delimiter);
    expect(issues).toEqual([]);
  });

  it.each([
    [
      'spaces before quotes that hold delimiters',
      '"nom", "ville"\n"Bal, fête", "Redon ""35"", Rieux"',
      ['Bal, fête', 'Redon "35", Rieux'],
    ],
    ['words in quotes', 'nom;texte\nBal, "petit";oui, "non"', ['Bal, "petit"', 'oui, "non"']],
  ])('tells %s from one another', async (_, text, row) => {
    expect((await table(text))[1]).toEqual(row);
  });

  it.each(['"","x"\n"1","Redon"\n"2","Rieux, Béganne"\n', ',x\n0.25,Redon\n0.5,"Rieux, Béganne"\n'])(
    'has two columns where the first one has no name: %j',
    async (text) => {
      const [head, ...rows] = await table(text);
      expect([head?.[1], rows.map(([, town]) => town)]).toEqual(['x', ['Redon', 'Rieux, Béganne']]);
    },
  );

  it('keeps cells as they were published', async () => {
    const text = 'nom;prix;texte\n  Bal ; 5,50 ;"Il dit ""oui"";\nsur\tdeux lignes "';
    expect(await table(text)).toEqual([
      ['nom', 'prix', 'texte'],
      ['  Bal ', ' 5,50 ', 'Il dit "oui";\nsur\tdeux lignes '],
    ]);
  });

  it('prefers the delimiter under which all records are as wide as the header', async () => {
    const text = 'nom;lieu;prix\nBal, concert, feu;Redon, quai;5,50\nLoto, goûter, jeux;Redon, port;3,50';
    expect((await read(text)).columns).toEqual(['nom', 'lieu', 'prix']);
  });

  it('reads a file of one column, commas in its cells', async () => {
    const { columns, rows, found } = await read('nom\nBal, place du port\nLoto, salle, 20 h\nRepas\n', {
      knownColumns: known,
    });
    expect(columns).toEqual(['nom']);
    expect(rows.map((row) => row.nom)).toEqual(['Bal, place du port', 'Loto, salle, 20 h', 'Repas']);
    expect(found.delimiter).toBeUndefined();
  });

  it('makes no row of a header alone', async () => {
    expect(await table('nom;date;lieu\n')).toEqual([['nom', 'date', 'lieu']]);
  });

  it('says empty of delimiters alone', async () => {
    await expect(read(';;;\n;;;')).rejects.toThrow('feed empty');
  });

  it('leaves empty cells out of rows that have no prototype', async () => {
    const { rows } = await read('__proto__;constructor;nom\nx;y;\n');
    expect(Object.getPrototypeOf(rows[0])).toBeNull();
    expect(Object.entries(rows[0] ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('tells the line of each row, whatever breaks inside cells', async () => {
    const { lines, rows } = await read('nom;texte\nA;"un\ndeux\r\ntrois"\n\nB;x\nC;"a\nb"\nD;y');
    expect(rows.map((row) => row.nom)).toEqual(['A', 'B', 'C', 'D']);
    expect(lines).toEqual([2, 6, 7, 9]);
  });

  it('tells lines right beyond the first block of records', async () => {
    const text = `nom;texte\n${'A;"un\ndeux"\n'.repeat(1200)}Z;fin`;
    const { lines } = await read(text);
    expect(lines).toHaveLength(1201);
    expect(lines?.at(-1)).toBe(2402);
  });

  it('stops at the limit, and says so', async () => {
    const { rows, issues } = await read('nom;date\nA;1\nB;2\nC;3', { limit: 2 });
    expect(rows).toHaveLength(2);
    expect(issues).toEqual([{ code: 'row-limit', value: '2' }]);
  });

  it('does not speak of a limit that is just reached', async () => {
    expect((await read('nom;date\nA;1\nB;2\n\n', { limit: 2 })).issues).toEqual([]);
  });

  it('stops when it is no longer wanted', async () => {
    await expect(read('nom;date\nA;1', { signal: AbortSignal.abort(new Error('left')) })).rejects.toThrow('left');
  });

  it('says where bytes made no sense', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('nom;lieu\nétéééé;Redon\nF'), 0xea, 0x74]);
    const { issues } = await csv.parse(bytes, { timezone: 'Europe/Paris' });
    expect(issues).toEqual([
      { code: 'undecodable-text', line: 3, value: expect.stringContaining('F\ufffdt') as string },
    ]);
  });
});

describe('a header below junk', () => {
  it.each([
    ['a title', 'Agenda 2026\nnom;date;lieu\nBal;2026-07-13;Redon\nLoto;2026-07-14;Allaire', 2],
    ['a title padded by a spreadsheet', 'Agenda 2026;;\n;;\nnom;date;lieu\nBal;2026-07-13;Redon', 3],
    ['prose with commas', 'Agenda de la ville, du port, et du pays\nnom;date;lieu\nBal;2026-07-13;Redon', 2],
    [
      'three lines',
      'Ville de Redon\nSource : service culturel, 02 99 71 05 27\nMis à jour le 01/07/2026\nnom;date;lieu\nBal;2026-07-13;Redon\nLoto;2026-07-14;Allaire',
      4,
    ],
    ['a first header in prose', 'Nom de l’événement;Quand;Où\nagd_titre;agd_date;lieu\nBal;2026-07-13;Redon', 2],
  ])('is found under %s', async (_, text, line) => {
    const { found, issues, rows, columns } = await read(text, { knownColumns: known });
    expect(found.headerLine).toBe(line);
    expect(issues).toMatchObject([{ code: 'junk-above-header', line: 1 }]);
    expect(rows[0]?.[columns[0] ?? '']).toBe('Bal');
  });

  it('is found under a title in a table of two columns', async () => {
    const { found, columns } = await read('Titre du fichier\n\nintitulé;quand\nBal;1');
    expect(columns).toEqual(['intitulé', 'quand']);
    expect(found).toMatchObject({ headerLine: 3, delimiter: ';' });
  });

  it('is told apart by the line above it where names come again', async () => {
    const lines = [';2025;;2026', 'Association;Demandé;Versé;Demandé;Versé', 'Judo;900;800;950;850', 'Voile;9;8;7;6'];
    const { columns, issues } = await read(lines.join('\n'));
    expect(columns).toEqual(['Association', 'Demandé 2025', 'Versé 2025', 'Demandé 2026', 'Versé 2026']);
    expect(issues.map(({ code }) => code)).toEqual(['junk-above-header']);
  });

  it('is told apart by a line above it that says each again, and has a name that stands beside both', async () => {
    const lines = [
      'Chapitre;BP 2025;BP 2025;BP 2026;BP 2026',
      ';Dépenses;Recettes;Dépenses;Recettes',
      '011;450;0;460;0',
      '70;0;150;0;155',
    ];
    const { columns, rows } = await read(lines.join('\n'));
    expect(columns).toEqual([
      'Chapitre',
      'Dépenses BP 2025',
      'Recettes BP 2025',
      'Dépenses BP 2026',
      'Recettes BP 2026',
    ]);
    expect(rows).toHaveLength(2);
  });

  it('is not told apart by a title', async () => {
    const { columns } = await read('Subventions;;\nAssociation;Versé;Versé\nJudo;800;850\nVoile;8;6');
    expect(columns).toEqual(['Association', 'Versé', 'Versé (2)']);
  });

  it('is found by its shape alone when no name is known', async () => {
    const { found } = await read('Export du 3 mai\n\nintitulé;quand;prix\nBal;2026-07-13;5\nLoto;2026-07-14;3');
    expect(found.headerLine).toBe(3);
  });

  it('is not looked for below a first row that names the columns, even when data look like names', async () => {
    expect((await read('titre;lieu\nBal;Redon\nLoto;Allaire')).found.headerLine).toBe(1);
    expect((await read('titre;;lieu\nBal;Salle;Redon\nLoto;Salle;Allaire')).found.headerLine).toBe(1);
  });

  it('is found when rows end in a delimiter and the header does not', async () => {
    expect(await table('nom;date;lieu\nBal;2026-07-13;Redon;\nLoto;2026-07-14;Allaire;')).toEqual([
      ['nom', 'date', 'lieu'],
      ['Bal', '2026-07-13', 'Redon'],
      ['Loto', '2026-07-14', 'Allaire'],
    ]);
  });
});

describe('columns', () => {
  it('of the same name are told apart', async () => {
    const { columns, issues } = await read('nom;nom;nom (2);date\na;b;c;d');
    expect(columns).toEqual(['nom', 'nom (2)', 'nom (2) (2)', 'date']);
    expect(issues).toEqual([
      { code: 'duplicate-column', line: 1, column: 'nom (2)' },
      { code: 'duplicate-column', line: 1, column: 'nom (2) (2)' },
    ]);
  });

  it('without name are named when they hold something', async () => {
    const { columns, rows, issues } = await read('nom;;date;\na;;x;\nb;oui;y;\nc;non;z;');
    expect(columns).toEqual(['nom', 'colonne 2', 'date']);
    expect(rows[1]).toMatchObject({ 'colonne 2': 'oui' });
    expect(issues).toEqual([{ code: 'unnamed-column', line: 3, column: 'colonne 2', value: 'oui' }]);
  });

  it('have names on one line', async () => {
    expect((await read('" nom \n de l’événement ";date\na;b')).columns).toEqual(['nom de l’événement', 'date']);
  });
});

it.each([
  ['names that nobody knows', 'Objet,Prix,Entreprise,Vu\nMur,12.5,ABC,le 3\nToit,99,DEF,le 4'],
  ['known names', 'titre,date,lieu,commune\nBal,2026-07-13,Quai,Redon\nLoto,2026-07-14,Halle; salle 2,Redon'],
])('loses the delimiters that Excel adds to lines with others, below %s', async (_, text) => {
  const knownColumns = new Set(['titre', 'date', 'lieu', 'commune']);
  const { columns, rows } = await read(text, { knownColumns });
  expect(await read(text.replace(/$/gm, ';;'), { knownColumns })).toMatchObject({ columns, rows, issues: [] });
});

describe('ragged rows', () => {
  it('that are short keep what they have', async () => {
    const { rows, issues } = await read('a;b;c\n1;2\nx;y;z');
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { a: '1', b: '2' },
      { a: 'x', b: 'y', c: 'z' },
    ]);
    expect(issues).toEqual([]);
  });

  it('that lost most of their cells are told', async () => {
    const { issues } = await read('a;b;c\nx;y;z\nFin du fichier');
    expect(issues).toEqual([{ code: 'ragged-row', row: 1, line: 3, value: 'Fin du fichier' }]);
  });

  it('that are too long are told, unless the surplus is empty', async () => {
    const { issues } = await read('a;b\nx;y;;\nx;y;z');
    expect(issues).toEqual([{ code: 'ragged-row', row: 1, line: 3, value: 'z' }]);
  });
});

describe('a quote that is never closed', () => {
  const rest = 'Loto;2026-07-14;Allaire\nRepas;2026-07-15;Rieux\nFoire;2026-07-16;Redon\n';

  it.each([
    ['in the first cell', `nom;date;lieu\n"Bal;2026-07-13;Redon\n${rest}`],
    ['in the middle', `nom;date;lieu\nBal;"2026-07-13;Redon\n${rest}`],
    ['in the last cell', `nom;date;lieu\nBal;2026-07-13;"Redon\n${rest}`],
    ['before a quoted cell', `nom;date;lieu\nBal;2026-07-13;"Redon\n${rest.replace('Rieux', '"Rieux"')}`],
    [
      'before a cell with a line break',
      `nom;date;lieu\n"Bal;2026-07-13;Redon\n${rest.replace('Rieux', '"Rieux\nport"')}`,
    ],
  ])('costs no other row %s', async (_, text) => {
    const { rows, lines, issues } = await read(text);
    expect(rows.map((row) => row.nom)).toEqual(['Bal', 'Loto', 'Repas', 'Foire']);
    expect({ ...rows[0] }).toEqual({ nom: 'Bal', date: '2026-07-13', lieu: 'Redon' });
    expect(lines?.slice(0, 3)).toEqual([2, 3, 4]);
    expect(issues).toEqual([{ code: 'unclosed-quote', row: 0, line: 2 }]);
  });

  it('is told from a cell of many lines', async () => {
    const { rows, issues } = await read('nom;texte;lieu\nBal;"Au programme :\n- concert ; feu\n- bal";Redon\n');
    expect(rows[0]?.texte).toBe('Au programme :\n- concert ; feu\n- bal');
    expect(issues).toEqual([]);
  });

  it('is told from cells of many lines below a header that ends with a delimiter', async () => {
    const text = '"Au programme :\n- concert, feu\n- bal","à pied, à vélo, en bus"';
    const { rows, issues } = await read(`\nid,texte,lieu,\n1,${text}\n2,${text}\n`);
    expect(rows.map((row) => row.lieu)).toEqual(['à pied, à vélo, en bus', 'à pied, à vélo, en bus']);
    expect(issues).toEqual([]);
  });

  it('is told from a quoted word', async () => {
    const { rows, issues } = await read('nom;texte;lieu\nBal;"Le "grand" bal";Redon\nLoto;un "petit" lot;Redon');
    expect(rows.map((row) => row.texte)).toEqual(['Le "grand" bal', 'un "petit" lot']);
    expect(issues).toEqual([]);
  });

  it('on every line of a long file does not keep the reader busy for long', async () => {
    const { rows } = await read(`nom;date;lieu\n${'"Bal;2026-07-13;Redon\n'.repeat(20_000)}`);
    expect(rows).toHaveLength(20_000);
  }, 10_000);
});

describe('words for nothing', () => {
  it.each(['NULL', 'null', 'nan', 'None', 'NA', 'N/A', '#N/A', '<NA>'])('leave cells empty: %s', async (word) => {
    const text = `nom;date;lieu\nBal;2026-07-13;${word}\n"${word}";${word};Redon\nLoto;x;y\n`;
    const { rows, lines } = await read(text, { knownColumns: known });
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { nom: 'Bal', date: '2026-07-13' },
      { lieu: 'Redon' },
      { nom: 'Loto', date: 'x', lieu: 'y' },
    ]);
    expect(lines).toEqual([2, 3, 4]);
  });

  it('are somebody’s when there is but one', async () => {
    expect((await read('nom;date;lieu\nNA;2026-07-13;Redon\n', { knownColumns: known })).rows[0]?.nom).toBe('NA');
  });

  it('are told from words that begin like them, and from what people write', async () => {
    const text = 'nom;date;lieu\nNantes;nulle part;NANTES\nNana;néant;NC\n';
    expect(await table(text)).toEqual([
      ['nom', 'date', 'lieu'],
      ['Nantes', 'nulle part', 'NANTES'],
      ['Nana', 'néant', 'NC'],
    ]);
  });
});

describe('a table without header', () => {
  it('keeps its first row, under columns that have no name', async () => {
    const { columns, rows, issues, lines, found } = await read('35236;Redon;9012\n35001;Acigné;6700\n35002;;1700\n');
    expect(columns).toEqual(['colonne 1', 'colonne 2', 'colonne 3']);
    expect(rows[0]).toMatchObject({ 'colonne 1': '35236', 'colonne 2': 'Redon' });
    expect(lines).toEqual([1, 2, 3]);
    expect(found).not.toHaveProperty('headerLine');
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['unnamed-column']));
  });

  it.each([
    ['years', 'Commune;2018;2019\nRedon;9012;9034\nBains;3500;3510\n'],
    ['numbers in a row', 'Liste;1;2;3\nA;120;99;3\nB;14;15;16\n'],
    ['years beside a column that has none', '"","id","2018","2019"\n"1","A1",12,13\n"2","A2",22,23\n'],
    ['a number among words', 'Nom;Article 12;Montant\nA;oui;12\nB;non;13\n'],
    ['a known name', 'nom;1500;x\nBal;1600;y\nLoto;1700;z\n'],
    [
      'years that say more',
      'Bâtiment,2022 (kWh),2023 (kWh),Coût\nMairie,45210,43100,8044.40\nÉcole,112400,109000,19750\n',
    ],
    ['words after numbers', 'Âge,2 à 5,6 à 9\nGarçons,12,14\nFilles,15,13\n'],
    ['years alone, beside an empty corner', ';2024;2025\nNaissances;11;12\nDécès;7;9'],
    ['years alone, the last of which is provisional', ';2023;2024 (p)\nNaissances;11;12\nDécès;7;9\nSource : Insee;;'],
    ['years alone, beside two empty corners', ';;2024;2025\nA;Naissances;11;12\nB;Décès;7;9'],
    ['school years', ';2024-2025;2025/26\nMaternelle;112;108\nÉlémentaire;205;210'],
  ])('is not one whose header has %s', async (_, text) => {
    const { rows, lines } = await read(text, { knownColumns: known });
    expect(rows).toHaveLength(2);
    expect(lines).toEqual([2, 3]);
  });
});

describe('lines below a table', () => {
  const head = 'nom;objet;montant\nBagad;Fête;1 200,50 €\nClub;Stage;800\n';

  it.each([
    ['a sum', 'TOTAL;;2 000,50 €'],
    ['a general sum', 'Total général;;2000,5'],
    ['a sum of a year', 'Total 2026;;2000,5'],
    ['how many there are', 'Total : 2 associations;;'],
    ['what they come to', 'Montant total : 2 000,50 €;;'],
    ['a source', 'Source : Ville de Redon'],
    ['how to read it', 'p : provisoire\nLecture : le Bagad a 1 200,50 €.\nChamp : les associations.'],
    ['a remark', '* sous réserve du vote;;'],
    ['a sum, nothing, and a source', 'Totaux;;2000,5\n;;\nSource : Ville de Redon'],
    ['a sum behind an empty cell', ';Total;2000,5'],
  ])('are no rows: %s', async (_, text) => {
    const { rows, lines, issues } = await read(head + text, { knownColumns: known });
    expect(rows.map(({ nom }) => nom)).toEqual(['Bagad', 'Club']);
    expect(lines).toEqual([2, 3]);
    expect(issues.map(({ code }) => code)).toContain('below-table');
    expect(issues.find(({ code }) => code === 'below-table')).toMatchObject({ line: 4 });
  });

  it.each([
    ['a company', 'TOTAL;Carburant;800'],
    ['another company', 'Total Énergies;;800'],
    ['a name that begins like a remark', 'Sources vives;Concert;800'],
    ['a name and nothing else', 'Noteaux;;'],
  ])('are rows when they tell of %s', async (_, text) => {
    const { rows, issues } = await read(head + text, { knownColumns: known });
    expect(rows).toHaveLength(3);
    expect(issues.map(({ code }) => code)).not.toContain('below-table');
  });

  it('stay when they are all that there is', async () => {
    expect((await read('nom;objet;montant\nTotal;;12\n')).rows).toHaveLength(1);
  });
});

describe('titles between the rows', () => {
  it('tell of the rows below them, in a table that is tidy otherwise', async () => {
    const { columns, rows } = await read(
      'nom;lieu;places\nSecteur Nord;;\nBal;Redon;100\nLoto;Bains;50\nSecteur Sud;;\nFoire;Rieux;80\nFête;Allaire;20',
    );
    expect(columns).toEqual(['Rubrique', 'nom', 'lieu', 'places']);
    expect(rows.map(({ Rubrique, nom }) => `${String(Rubrique)} : ${String(nom)}`)).toEqual([
      'Secteur Nord : Bal',
      'Secteur Nord : Loto',
      'Secteur Sud : Foire',
      'Secteur Sud : Fête',
    ]);
  });
});

describe('hostile tables', () => {
  it.each([
    ['one line of a million delimiters', ';'.repeat(1_000_000) + 'x'],
    ['a million quotes', `a;b\n${'"'.repeat(1_000_001)}`],
    ['quotes and breaks', `a;b;c\n${'";"\n'.repeat(200_000)}`],
    ['one cell of a megabyte', `a;b\n"${'x y'.repeat(400_000)}";z`],
    ['no letter at all', `${'1;2;3\n'.repeat(50_000)}`],
  ])(
    'are read in good time: %s',
    async (_, text) => {
      const outcome = await read(text).catch((error: unknown) => error);
      expect(outcome).toSatisfy((it) => it instanceof FeedError || Array.isArray((it as Parsed).rows));
    },
    5000,
  );
});
