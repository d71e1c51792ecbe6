import { describe, expect, it } from 'vitest';
import { parserOf } from '../../src/parsers/parser-of.js';

async function read(text: string) {
  const bytes = new TextEncoder().encode(text);
  const parser = await parserOf(bytes);
  const table = await parser.parse(bytes, { timezone: 'Europe/Paris' });
  return { ...table, rows: table.rows.map((row) => ({ ...row })) };
}

const TABLE = `<table border=1><tr><th>Num&eacute;ro</th><th>Objet</th><th>Voté le</th></tr>
  <tr><td>2026-01</td><td>Tarifs <b>de la cantine</b></td><td>12/01/2026</td></tr>
  <tr><td>2026-02</td><td>Parcelle AB&nbsp;12 <table><tr><td>rue Haute</td></tr></table></td><td>15/02/2026</td></tr></table>`;
const NUMBERS = [
  ['2026-01', '12/01/2026'],
  ['2026-02', '15/02/2026'],
];

describe('a table that programs call a workbook of Excel', () => {
  it.each([
    [
      'a page for Excel',
      `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><link href="x"></head>${TABLE}</html>`,
    ],
    [
      'a page of nothing else',
      `<html><head><meta charset="utf-8"><title>Actes</title></head><body>${TABLE}</body></html>`,
    ],
    ['no page at all', TABLE],
  ])('is read from %s', async (_, page) => {
    const { columns, rows } = await read(page);
    expect(columns).toEqual(['Numéro', 'Objet', 'Voté le']);
    expect(rows.map(({ Numéro: number, 'Voté le': day }) => [number, day])).toEqual(NUMBERS);
    expect(rows[0]?.Objet).toBe('Tarifs de la cantine');
  });

  it('has its cells where the wide ones above leave room', async () => {
    const { columns } = await read(
      '<table><tr><td colspan=3>Actes de 2026</td></tr><tr><td>Nom</td><td>Objet</td><td>Date</td></tr><tr><td>A</td><td>B</td><td>C</td></tr></table>',
    );
    expect(columns).toEqual(['Nom', 'Objet', 'Date']);
  });

  it.each([
    ['has links and forms', `<html><body><a href="/">Accueil</a>${TABLE}</body></html>`],
    ['has no table of several rows', '<html><body><table><tr><td>404</td></tr></table></body></html>'],
  ])('is no page that %s', async (_, page) => {
    await expect(read(page)).rejects.toMatchObject({ code: 'html' });
  });
});

describe('a workbook of Excel 2003', () => {
  const book = (rows: string) =>
    `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Feuil1"><Table>${rows}</Table></Worksheet></Workbook>`;
  const cell = (text: string, type = 'String', more = '') =>
    `<Cell${more}><Data ss:Type="${type}">${text}</Data></Cell>`;

  it('is read as one of today, with the rows and cells that it leaves out', async () => {
    const { columns, rows, lines } = await read(
      book(
        `<Row>${cell('État civil', 'String', ' ss:MergeAcross="2"')}</Row>` +
          `<Row ss:Index="3">${cell('Année')}${cell('Naissances')}${cell('Arrêté le')}</Row>` +
          `<Row>${cell('2025', 'Number')}${cell('31/12/2025', 'String', ' ss:Index="3"')}</Row>` +
          `<Row>${cell('2026', 'Number')}${cell('12', 'Number')}${cell('2026-03-01T00:00:00.000', 'DateTime')}</Row>`,
      ),
    );
    expect(columns).toEqual(['Année', 'Naissances', 'Arrêté le']);
    expect(rows).toEqual([
      { Année: '2025', 'Arrêté le': '31/12/2025' },
      { Année: '2026', Naissances: '12', 'Arrêté le': '2026-03-01' },
    ]);
    expect(lines).toEqual([4, 5]);
  });
});
