import { describe, expect, it } from 'vitest';
import { totalsOf } from '../../src/tables/sums/totals.js';
import { viewOf } from '../../src/tables/view.js';
import { datasetFrom, readTable } from './read-table.js';

/** Hardly any amount comes twice, but for those of the last rows, which are of the first ones. */
const COUNT = 3000;
const AGAIN = 3;
const amounts = Array.from({ length: COUNT + AGAIN }, (_, at) => (((at % COUNT) * 7919) % 100_003) / 100);

async function manyAmounts() {
  const rows = amounts.map((montant, at) => ({ nom: `Association ${at}`, montant: String(montant) }));
  return (await readTable(datasetFrom([...rows, { nom: 'Sans montant' }, { nom: 'Non communiqué', montant: 'NC' }])))
    .table;
}

describe('a column of many amounts', () => {
  it.each([
    ['least', false],
    ['greatest', true],
  ])('is put in order, the %s first, equals as the feed has them, what is no amount last', async (_, descending) => {
    const table = await manyAmounts();
    const { rows } = viewOf(table, { sort: [{ column: 'montant', descending }] });
    const way = descending ? -1 : 1;
    const expected = [...amounts.keys()].sort(
      (one, other) => way * ((amounts[one] ?? 0) - (amounts[other] ?? 0)) || one - other,
    );
    expect(Array.from(rows)).toEqual([...expected, COUNT + AGAIN + 1, COUNT + AGAIN]);
  });

  it('is added up to the cent', async () => {
    const table = await manyAmounts();
    const cents = amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0);
    const { total } = totalsOf(table, viewOf(table, {}), { total: 'montant' });
    expect(total).toMatchObject({ count: amounts.length + 2, sum: { count: amounts.length } });
    expect(Number(total.sum?.sum) * 100).toBeCloseTo(cents, 4);
  });
});
