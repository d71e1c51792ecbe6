import { describe, expect, it } from 'vitest';
import { parserOf } from '../../src/parsers/parser-of.js';
import { odsOf, xlsxOf } from './workbooks.js';
import { zipOf } from './zip-of.js';

const knownColumns = new Set(['titre', 'date', 'lieu']);
const read = async (bytes: Uint8Array, limit?: number) => {
  const parser = await parserOf(bytes);
  const table = await parser.parse(bytes, { timezone: 'Europe/Paris', knownColumns, ...(limit && { limit }) });
  return { ...table, rows: table.rows.map((row) => ({ ...row })) };
};

/** A row of texts in the cells themselves. */
const texts = (line: number, ...cells: string[]) =>
  `<row r="${line}">${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
const head = texts(1, 'Titre', 'Date');

describe('a workbook of Excel', () => {
  it('gives a row for each line, with the lines of the spreadsheet', async () => {
    const table = await read(
      xlsxOf({
        sheets: {
          Agenda:
            texts(1, 'Agenda de la commune', '') +
            texts(3, 'Titre', 'Date', 'Lieu') +
            texts(4, 'Bal', '13/07/2026', 'Place') +
            texts(7, 'Loto', '14/07/2026', 'Salle\nGoudalie'),
        },
      }),
    );
    expect(table.columns).toEqual(['Titre', 'Date', 'Lieu']);
    expect(table.rows).toEqual([
      { Titre: 'Bal', Date: '13/07/2026', Lieu: 'Place' },
      { Titre: 'Loto', Date: '14/07/2026', Lieu: 'Salle\nGoudalie' },
    ]);
    expect(table.lines).toEqual([4, 7]);
    expect(table.found).toEqual({ format: 'xlsx', headerLine: 3 });
    expect(table.issues).toEqual([{ code: 'junk-above-header', line: 1, value: 'Agenda de la commune' }]);
  });

  it('leaves out remarks below an empty row', async () => {
    const table = texts(1, 'Titre', 'Date', 'Lieu') + texts(2, 'Bal', '13/07/2026', 'Place');
    const sheets = { A: table + texts(5, 'Dates sous réserve') + texts(6, 'S’adresser à la mairie') };
    const { rows, issues } = await read(xlsxOf({ sheets }));
    expect(rows).toEqual([{ Titre: 'Bal', Date: '13/07/2026', Lieu: 'Place' }]);
    expect(issues).toEqual([
      { code: 'below-table', line: 5, value: 'Dates sous réserve' },
      { code: 'below-table', line: 6, value: 'S’adresser à la mairie' },
    ]);
  });

  it.each(['Résumé de l’exportation', 'Export Summary', 'Lisez-moi', 'Sommaire'])(
    'gives another sheet than the one about it, %s',
    async (about) => {
      const summary = texts(1, 'Feuille', 'Tableau') + texts(2, 'Aides', 'A');
      const aids = texts(1, 'Qui', 'Combien') + texts(2, 'Chorale', '250') + texts(3, 'Judo', '300');
      expect((await read(xlsxOf({ sheets: { [about]: summary, Aides: aids } }))).columns).toEqual(['Qui', 'Combien']);
      expect((await read(xlsxOf({ sheets: { [about]: summary } }))).rows).toEqual([{ Feuille: 'Aides', Tableau: 'A' }]);
    },
  );

  it('gives cells that were merged downwards what they say together, and leaves titles alone', async () => {
    const at = (reference: string, text: string) => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const sheet =
      `<row r="1">${at('A1', 'Programme')}</row>` +
      `<row r="2">${at('A2', 'Date')}${at('B2', 'Titre')}</row>` +
      `<row r="3">${at('A3', '12/12/2026')}${at('B3', 'Loto')}</row>` +
      `<row r="4">${at('B4', 'Bal')}</row>` +
      `<row r="5">${at('B5', 'Messe')}</row>`;
    const merged = ['A1:B1', 'A3:A4', 'C3:C5', 'A9:A1048576'].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const { rows } = await read(xlsxOf({ sheets: { A: `${sheet}<mergeCells>${merged}</mergeCells>` } }));
    expect(rows).toEqual([
      { Date: '12/12/2026', Titre: 'Loto' },
      { Date: '12/12/2026', Titre: 'Bal' },
      { Titre: 'Messe' },
    ]);
  });

  it('reads texts that cells share, in pieces and without what is written above them', async () => {
    const strings = [
      '<t>Titre</t>',
      '<t>Date</t>',
      '<r><t>Fête </t></r><r><t>du &amp; vin_x000D_\n</t></r><rPh><t>x</t></rPh>',
    ];
    const sheets = {
      A: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>9</v></c></row>',
    };
    expect((await read(xlsxOf({ sheets, strings }))).rows).toEqual([{ Titre: 'Fête du & vin\n' }]);
  });

  it.each([
    ['46347', 'dd/mm/yyyy', '2026-11-21'],
    ['46347', '[$-40C]d mmmm yyyy;@', '2026-11-21'],
    ['46347.854166666664', 'dd/mm/yyyy hh:mm', '2026-11-21T20:30'],
    ['46347.999999', 'dd/mm/yyyy', '2026-11-22'],
    ['0.85416666666666663', 'hh:mm', '20:30'],
    ['46347.854166666664', 'h&quot;h&quot;mm', '20:30'],
    ['46347', 'General', '46347'],
    ['46347', '#,##0.00 [Red]', '46347'],
    ['1000', '00000', '01000'],
    ['48.113400000000001', '0.00', '48.1134'],
    ['17142.079999999998', '#,##0.00', '17142.08'],
    ['0.3755999999999999', '0.00%', '37,56\u00a0%'],
    ['-0.5', '0%', '-50\u00a0%'],
    ['1', '0 %', '100\u00a0%'],
    ['0.30000000000000004', 'General', '0.3'],
    ['21350236000015', '0', '21350236000015'],
    ['-5', 'dd/mm/yyyy', '-5'],
    ['1e9', 'dd/mm/yyyy', '1000000000'],
    ['texte', 'dd/mm/yyyy', 'texte'],
  ])('reads %s shown as %s', async (value, format, text) => {
    const sheets = { A: `${head}<row r="2"><c t="inlineStr"><is><t>x</t></is></c><c s="1"><v>${value}</v></c></row>` };
    expect((await read(xlsxOf({ sheets, formats: [format] }))).rows[0]?.Date).toBe(text);
  });

  it('knows the formats that every workbook has', async () => {
    const sheets = { A: `${head}<row r="2"><c/><c r="B2" s="1"><v>46347</v></c></row>` };
    expect((await read(xlsxOf({ sheets }))).rows).toEqual([{ Date: '2026-11-21' }]);
  });

  it('counts the days from 1904 when the workbook does', async () => {
    const sheets = { A: `${head}<row r="2"><c r="B2" s="1"><v>44885</v></c></row>` };
    expect((await read(xlsxOf({ sheets, since1904: true }))).rows).toEqual([{ Date: '2026-11-21' }]);
  });

  it('reads results of formulas, yes and no, and tells errors', async () => {
    const line =
      '<row r="2"><c t="str"><f>A1</f><v>Bal</v></c><c t="b"><v>1</v></c><c r="AB2" t="e"><v>#N/A</v></c></row>';
    const { rows, issues } = await read(xlsxOf({ sheets: { A: head + line } }));
    expect(rows).toEqual([{ Titre: 'Bal', Date: 'true' }]);
    expect(issues).toEqual([{ code: 'unreadable-value', line: 2, column: 'AB', value: '#N/A' }]);
  });

  it('leaves out what a database wrote for nothing, as in any table', async () => {
    const sheet = head + texts(2, 'Bal', 'NULL') + texts(3, 'NULL', 'x') + texts(4, 'Loto', 'y');
    expect((await read(xlsxOf({ sheets: { A: sheet } }))).rows).toEqual([
      { Titre: 'Bal' },
      { Date: 'x' },
      { Titre: 'Loto', Date: 'y' },
    ]);
  });

  it('keeps quotes, tabs and line breaks inside of cells', async () => {
    const odd = 'Le "Grand"\tbal;\nce "soir';
    const { rows, issues } = await read(xlsxOf({ sheets: { A: head + texts(2, odd, 'x') + texts(3, 'Loto', 'y') } }));
    expect(rows).toEqual([
      { Titre: odd, Date: 'x' },
      { Titre: 'Loto', Date: 'y' },
    ]);
    expect(issues).toEqual([]);
  });

  it('takes the first sheet whose columns are known, and no hidden one', async () => {
    const sheets = {
      Notice: texts(1, 'À lire', 'd’abord'),
      Vieux: head + texts(2, 'Caché', 'x'),
      Agenda: head + texts(2, 'Bal', 'x'),
    };
    expect((await read(xlsxOf({ sheets, hidden: ['Vieux'] }))).rows).toEqual([{ Titre: 'Bal', Date: 'x' }]);
  });

  it('puts sheets of the same columns together, and says which one a row is from', async () => {
    const sheets = {
      'S. 46': head + texts(2, 'Bal', 'x'),
      Notice: texts(1, 'À lire', 'd’abord'),
      'S. 47': texts(1, 'DATE', 'Titre') + texts(2, 'y', 'Loto'),
      Modèle: head + texts(2, 'Titre de la fête', 'jj/mm/aaaa'),
    };
    const { columns, rows, lines, found } = await read(xlsxOf({ sheets }));
    expect(columns).toEqual(['Titre', 'Date', 'Feuille']);
    expect(found.sheetColumn).toBe('Feuille');
    expect(rows).toEqual([
      { Titre: 'Bal', Date: 'x', Feuille: 'S. 46' },
      { Titre: 'Loto', Date: 'y', Feuille: 'S. 47' },
    ]);
    expect(lines).toEqual([2, 2]);
  });

  it('takes a sheet that holds much more than those before it when no column is known', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => texts(index + 2, `Ligne ${index}`, `${index}`));
    const sheets = {
      Bilan: texts(1, 'Sens', 'Somme') + texts(2, 'R', '10'),
      Tout: texts(1, 'Quoi', 'Prix') + rows.join(''),
    };
    expect((await read(xlsxOf({ sheets }))).rows).toHaveLength(40);
  });

  it('reads the lines of a CSV file that nobody parted into cells', async () => {
    const sheet =
      texts(1, 'code;titre;lieu;objet') + texts(2, '1;Bal;Redon;"Danse', ' rock";') + texts(4, '2;Loto;;Jeu');
    const { rows, lines, found } = await read(xlsxOf({ sheets: { A: sheet } }));
    expect(rows).toEqual([
      { code: '1', titre: 'Bal', lieu: 'Redon', objet: 'Danse, rock' },
      { code: '2', titre: 'Loto', objet: 'Jeu' },
    ]);
    expect(lines).toEqual([2, 4]);
    expect(found).toEqual({ format: 'xlsx', headerLine: 1 });
  });

  it('takes the first sheet that holds anything when no column is known', async () => {
    const sheets = { Vide: '', Un: texts(1, 'Quoi', 'Quand') + texts(2, 'Bal', 'x'), Deux: texts(1, 'Autre') };
    expect((await read(xlsxOf({ sheets }))).rows).toEqual([{ Quoi: 'Bal', Quand: 'x' }]);
  });

  it('reads no more rows than the limit, and says so', async () => {
    const { rows, issues } = await read(xlsxOf({ sheets: { A: head + texts(2, 'a', 'x') + texts(3, 'b', 'x') } }), 1);
    expect(rows).toHaveLength(1);
    expect(issues).toEqual([{ code: 'row-limit', value: '1' }]);
  });

  it('is not led astray by a cell at the far end', async () => {
    const line = '<row r="2"><c r="A2" t="inlineStr"><is><t>Bal</t></is></c><c r="XFD2"><v>1</v></c></row>';
    expect((await read(xlsxOf({ sheets: { A: head + line } }))).rows).toEqual([{ Titre: 'Bal' }]);
  });

  it.each([
    ['empty', xlsxOf({ sheets: { A: '' } })],
    ['malformed', zipOf({ name: 'xl/workbook.xml', content: '<workbook/>' })],
  ])('says %s of a workbook without rows or sheets', async (code, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code });
  });

  it('keeps the rows of a sheet that breaks off', async () => {
    const { rows, issues } = await read(xlsxOf({ sheets: { A: `${head}${texts(2, 'Bal', 'x')}<row><c></row>` } }));
    expect(rows).toEqual([{ Titre: 'Bal', Date: 'x' }]);
    expect(issues).toEqual([{ code: 'truncated' }]);
  });
});

describe('a workbook of LibreOffice', () => {
  const cell = (text: string) =>
    `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
  const header = row(cell('Titre'), cell('Date'));
  const one = async (written: string) => (await read(odsOf(header + row(cell('Bal'), written)))).rows[0]?.Date;

  it('gives cells that were merged downwards what they say together', async () => {
    const cell = (text: string, around = '') =>
      `<table:table-cell ${around}><text:p>${text}</text:p></table:table-cell>`;
    const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
    const covered = '<table:covered-table-cell/>';
    const { rows } = await read(
      odsOf(
        row(cell('Date'), cell('Titre')) +
          row(cell('12/12/2026', 'table:number-rows-spanned="2"'), cell('Loto')) +
          row(covered, cell('Bal')) +
          row(cell('13/12/2026', 'table:number-columns-spanned="2" table:number-rows-spanned="2"'), covered) +
          row(covered, cell('Messe')),
      ),
    );
    expect(rows).toEqual([
      { Date: '12/12/2026', Titre: 'Loto' },
      { Date: '12/12/2026', Titre: 'Bal' },
      { Date: '13/12/2026' },
      { Titre: 'Messe' },
    ]);
  });

  it('gives a row for each line, with the lines of the spreadsheet', async () => {
    const blank =
      '<table:table-row table:number-rows-repeated="4"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>';
    const { rows, lines, found } = await read(odsOf(header + blank + row(cell('Bal'), cell('x')) + blank));
    expect(rows).toEqual([{ Titre: 'Bal', Date: 'x' }]);
    expect(lines).toEqual([6]);
    expect(found).toEqual({ format: 'ods', headerLine: 1 });
  });

  it.each([
    [
      'a day',
      '<table:table-cell office:value-type="date" office:date-value="2026-11-21"><text:p>21/11/26</text:p></table:table-cell>',
      '2026-11-21',
    ],
    [
      'a day and an hour',
      '<table:table-cell office:value-type="date" office:date-value="2026-11-21T20:30:00"/>',
      '2026-11-21T20:30:00',
    ],
    [
      'an hour, as some writers add a zone to it',
      '<table:table-cell office:value-type="date" office:date-value="2026-11-21T20:30:00.000Z"/>',
      '2026-11-21T20:30:00',
    ],
    ['midnight', '<table:table-cell office:value-type="date" office:date-value="2026-11-21T00:00:00"/>', '2026-11-21'],
    ['an hour', '<table:table-cell office:value-type="time" office:time-value="PT9H05M00S"/>', '09:05'],
    [
      'a share',
      '<table:table-cell office:value-type="percentage" office:value="0.105263157894737"><text:p>10,53%</text:p></table:table-cell>',
      '10,53\u00a0%',
    ],
    [
      'a number with the noise of binary fractions',
      '<table:table-cell office:value-type="float" office:value="17142.079999999998"><text:p>17142,08</text:p></table:table-cell>',
      '17142.08',
    ],
    [
      'a number that is shown rounded',
      '<table:table-cell office:value-type="float" office:value="48.1134"><text:p>48,11</text:p></table:table-cell>',
      '48.1134',
    ],
    [
      'a postcode',
      '<table:table-cell office:value-type="float" office:value="1000"><text:p>01000</text:p></table:table-cell>',
      '01000',
    ],
    ['yes', '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>', 'true'],
    [
      'paragraphs',
      '<table:table-cell><text:p>un<text:s/>deux<text:line-break/>trois</text:p><text:p><text:span>quatre</text:span></text:p></table:table-cell>',
      'un deux\ntrois\nquatre',
    ],
    [
      'a text without its comment',
      '<table:table-cell><office:annotation><text:p>non</text:p></office:annotation><text:p>oui</text:p></table:table-cell>',
      'oui',
    ],
  ])('reads %s', async (_, written, value) => {
    expect(await one(written)).toBe(value);
  });

  it('repeats cells and rows as told, within reason', async () => {
    const twice =
      '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell></table:table-row>';
    expect((await read(odsOf(header + twice))).rows).toEqual([
      { Titre: 'x', Date: 'x' },
      { Titre: 'x', Date: 'x' },
    ]);
    const endless = twice.replace('repeated="2"', 'repeated="1048576"');
    expect((await read(odsOf(header + endless))).rows).toHaveLength(1000);
  });

  it('takes the first sheet whose columns are known', async () => {
    expect((await read(odsOf(row(cell('À lire')), header + row(cell('Bal'), cell('x'))))).rows).toEqual([
      { Titre: 'Bal', Date: 'x' },
    ]);
  });
});
