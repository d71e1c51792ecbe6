import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/exports/csv.js';

const bodyOf = (cell: unknown) => csvOf(['a'], [[cell]]).slice('\ufeffa\r\n'.length, -2);

describe('csvOf', () => {
  it('writes what a French spreadsheet opens by a double click', () => {
    expect(csvOf(['Objet', 'Montant'], [['École', '17 142,08 €'], ['Fête']])).toBe(
      '\ufeffObjet;Montant\r\nÉcole;17 142,08 €\r\nFête\r\n',
    );
  });

  it.each([
    ['a;b', '"a;b"'],
    ['dit « "oui" »', '"dit « ""oui"" »"'],
    ['deux\nlignes', '"deux\nlignes"'],
    [' bords ', '" bords "'],
    ['bord ', '"bord "'],
    [' bord', '" bord"'],
    ['deux\rlignes', '"deux\rlignes"'],
    ['a,b', 'a,b'],
    [null, ''],
    [undefined, ''],
    [12.5, '12.5'],
    [false, 'false'],
    [['a', 'b'], '"a; b"'],
    [{ lat: 1 }, '"{""lat"":1}"'],
    [[{ id: 1 }], '"[{""id"":1}]"'],
  ])('writes %j as %s', (cell, written) => {
    expect(bodyOf(cell)).toBe(written);
  });

  it.each([
    ...["=cmd|' /C calc'!A0", '+1+cmd', '-2+3', '@SUM(A1)', '-cmd', '=1', '＝1+1', '＋1+cmd', '－2+3', '＠SUM(A1)'],
    ...['-1 250 € + cmd', '+33 2|cmd', `-${'1'.repeat(100)}`],
  ])('makes %j harmless', (cell) => {
    expect(bodyOf(cell)).toBe(`'${cell}`);
  });

  it.each([
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
  ])('makes %j harmless, written as %j', (cell, written) => {
    expect(bodyOf(cell)).toBe(written);
  });

  it.each(['-250', '-12,5', '-1 250,00 €', '+33 2 99 71 05 27', '-3.5', 'a=b', '0', '-', '='])(
    'leaves %j as it is',
    (cell) => {
      expect(bodyOf(cell)).toBe(cell);
    },
  );

  it('makes harmless what is in the names of columns too', () => {
    expect(csvOf(['=1+1'], [])).toBe("\ufeff'=1+1\r\n");
  });

  it('is read back as it was by another reader', () => {
    const rows = [
      ['a"b;c', 'ligne\r\nligne', ''],
      ['«\u00a0é\u00a0»', ' x', 'y\t'],
    ];
    const { data } = Papa.parse<string[]>(csvOf(['un', 'deux', 'trois'], rows).slice(1), {
      delimiter: ';',
      skipEmptyLines: true,
    });
    expect(data.slice(1)).toEqual(rows);
  });

  it('takes a number of a hundred thousand digits without a blink', () => {
    expect(bodyOf(`-${'1'.repeat(100_000)}`)).toHaveLength(100_002);
  });
});
