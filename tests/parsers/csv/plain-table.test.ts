import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/parsers/csv.js';
import { untidyTable } from '../../../src/parsers/csv/untidy-table.js';
import { plainTable } from '../../../src/parsers/csv/plain-table.js';
import { withLineFeeds } from '../../../src/parsers/csv/records.js';
import type { ParseOptions } from '../../../src/parsers/types.js';

const options: ParseOptions = {
  timezone: 'Europe/Paris',
  knownColumns: new Set(['nom', 'date', 'lieu', 'date_de_debut']),
};

/** A text as it comes, cut anywhere. */
function slicesOf(text: string, size: number): string[] {
  return text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
}

describe('a plain table', () => {
  it.each([
    ['semicolons', 'nom;date\nBal;2026-07-13\n'],
    ['commas', 'nom,date\nBal,2026-07-13'],
    ['tabs', 'nom\tdate\nBal\t2026-07-13'],
    ['bars', 'nom|date\nBal|2026-07-13'],
    ['lines that end as on Windows', 'nom;date\r\nBal;2026-07-13\r\n'],
    ['lines that end as on old Macs', 'nom;date\rBal;2026-07-13\r'],
    ['names written by people', ' Nom ;"Date  de\ndébut";Où ?\nBal;2026-07-13;Redon'],
    ['names that nobody knows among others', 'nom;date;entrée;public;code\nBal;2026-07-13;5;tous;1'],
    ['other delimiters in cells', 'nom;date;lieu\nBal, concert, feu;2026-07-13;Redon|quai\nLoto, jeux;2026-07-14;Port'],
    ['names that nobody knows', 'intitulé;quand;prix\nBal;2026-07-13;5\nLoto;2026-07-14;nom'],
    ['no row', 'nom;date\n'],
    ['blank lines', 'nom;date\n\nBal;2026-07-13\n;\n \n"";""\nLoto;2026-07-14\n\n'],
    ['empty cells', 'nom;date;lieu\nBal;;Redon\n;2026-07-14; '],
    ['line breaks, quotes and delimiters in cells', 'nom;date\n"Le ""grand"";\nbal";2026-07-13\nLoto;2026-07-14'],
    ['quotes inside a cell without quotes', 'nom;date\nLe "grand" bal;2026-07-13'],
    ['columns that are data', 'nom;date;__proto__\nBal;2026-07-13;x'],
    ['several blocks of records', `nom;date\n${'"un\ndeux";2026-07-13\n'.repeat(1200)}Bal;2026-07-14`],
  ])('of %s is read as any table would be', async (_, text) => {
    const plain = await plainTable(withLineFeeds([text]), options);
    expect(plain).toBeDefined();
    expect(plain).toEqual(await untidyTable([...withLineFeeds([text])].join(''), options));
    for (const size of [1, 3, 64])
      expect(await plainTable(withLineFeeds(slicesOf(text, size)), options)).toEqual(plain);
  });

  it.each([
    ['at', 2],
    ['below', 1],
  ])('stops %s the limit as any table would', async (_, limit) => {
    const text = 'nom;date\nBal;2026-07-13\n\nLoto;2026-07-14\n\n';
    const plain = await plainTable([text], { ...options, limit });
    expect(plain?.rows).toHaveLength(limit);
    expect(plain).toEqual(await untidyTable(text, { ...options, limit }));
  });

  it('stops when it is no longer wanted', async () => {
    const signal = AbortSignal.abort(new Error('left'));
    const text = `nom;date\n${'Bal;2026-07-13\n'.repeat(100)}`;
    await expect(plainTable([text], { ...options, signal })).rejects.toThrow('left');
  });
});

describe('what is not plain', () => {
  it.each([
    ['junk above the header', 'Agenda 2026;;\nnom;date;lieu\nBal;2026-07-13;Redon'],
    ['a blank first line', '\nnom;date\nBal;2026-07-13'],
    ['the delimiter that Excel notes', 'sep=;\nnom;date\nBal;2026-07-13'],
    ['names that nobody knows above those that are known', 'intitulé;quand;prix\nnom;date;lieu\nBal;2026-07-13;Redon'],
    ['two names that nobody knows', 'intitulé;quand\nBal;2026-07-13'],
    ['a first line that is data', 'Bal;2026-07-13;5\nLoto;2026-07-14;2'],
    ['a name with another delimiter in it', 'intitulé, lieu;quand;prix\nBal;2026-07-13;5'],
    ['one column', 'nom\nBal'],
    ['a column without name', 'nom;date;\nBal;2026-07-13;x'],
    ['two columns of the same name', 'nom;date;Nom\nBal;2026-07-13;x'],
    ['a row too short', 'nom;date;lieu\nBal;2026-07-13'],
    ['a row too long', 'nom;date\nBal;2026-07-13;x'],
    ['a quote that is never closed', 'nom;date\n"Bal;2026-07-13\nLoto;2026-07-14'],
    ['a quote that is closed too late', 'nom;date\n"Bal;2026-07-13\nLoto;"2026-07-14"'],
    ['a sign that nobody could decode', 'nom;date\nB\ufffdl;2026-07-13'],
    ['nothing', ''],
  ])('is left to others: %s', async (_, text) => {
    expect(await plainTable([text], options)).toBeUndefined();
  });

  it('is read all the same', async () => {
    const bytes = new TextEncoder().encode('Agenda 2026;;\nnom;date;lieu\nBal;2026-07-13;Redon');
    const { rows, found } = await csv.parse(bytes, options);
    expect(rows).toMatchObject([{ nom: 'Bal', lieu: 'Redon' }]);
    expect(found).toEqual({ charset: 'utf-8', headerLine: 2, delimiter: ';' });
  });
});
