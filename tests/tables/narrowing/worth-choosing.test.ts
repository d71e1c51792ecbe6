import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/pace.js';
import { dataOf } from '../../../src/tables/table-data.js';
import type { Column } from '../../../src/tables/types.js';
import { LISTED, worthChoosing } from '../../../src/tables/narrowing/worth-choosing.js';
import { datasetFrom, readTable } from '../read-table.js';

const ROWS = 6000;

function column(type: Column['type'], facet: Column['facet']): Column {
  const rest = { name: 'ville', label: 'Ville', shown: true, summable: false, also: [] };
  return { ...rest, type, ...(facet && { facet }) };
}

const rowsWith = (distinct: number) => Array.from({ length: ROWS }, (_, at) => ({ ville: String(at % distinct) }));

describe('a filter on a column', () => {
  it.each<[string, boolean, Column, number]>([
    ['a few values', true, column('text', 'values'), 3],
    ['as many values as are listed', true, column('text', 'values'), LISTED],
    ['more values than are listed', false, column('text', 'values'), LISTED + 1],
    ['one value', false, column('text', 'values'), 1],
    ['lists of many values', true, column('list', 'values'), LISTED + 1],
    ['many amounts', true, column('amount', 'range'), ROWS],
    ['one amount', false, column('amount', 'range'), 1],
  ])('of %s is worth it: %s', (_, expected, asked, distinct) => {
    expect(atOnce(worthChoosing(rowsWith(distinct), asked))).toBe(expected);
  });

  it('is judged piece by piece, so that the page can respond', () => {
    expect([...worthChoosing(rowsWith(2), column('text', 'values'))]).toHaveLength(ROWS / 1000);
  });

  it('is judged before the table is drawn', async () => {
    const { table } = await readTable(datasetFrom(rowsWith(3)));
    expect(table.columns.map(({ name }) => dataOf(table).data(name)?.isWorthChoosing.isDone)).toEqual([true]);
  });
});
