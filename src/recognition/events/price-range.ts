import { readNumber } from '../../values/number.js';
import { clean, header } from '../../values/text.js';
import type { Recognised, Table } from '../schema.js';

type Row = Table['rows'][number];
type Bound = 'min' | 'max';

/** `tarif_min`, « Prix maximum (€) », `min_price`. */
const BOUNDS: Readonly<Record<Bound, RegExp>> = {
  min: /^(?:tarif|prix|price)s?_min|^min_price$/,
  max: /^(?:tarif|prix|price)s?_max|^max_price$/,
};
const PRICE = 'Tarif de – à';

/** Prices in two columns, lowest and highest, as one that says both: « de 5 à 12 € ». */
export function withPriceRange(found: Recognised, table: Table): Recognised {
  const { columns, rows } = found.table ?? table;
  const named = (bound: Bound) => columns.find((name) => BOUNDS[bound].test(header(name)));
  const [min, max] = [named('min'), named('max')];
  if (found.roles.price || min === undefined || max === undefined) return found;
  const priced = rows.map((row): Row => ({ ...row, [PRICE]: rangeOf(row[min], row[max]) }));
  return {
    ...found,
    roles: { ...found.roles, price: [PRICE] },
    table: { ...(found.table ?? table), columns: [...columns, PRICE], rows: priced },
  };
}

/** In French, as the rest of a row is. `''` when neither is a number. */
function rangeOf(lowest: unknown, highest: unknown): string {
  const [min, max] = [amountOf(lowest), amountOf(highest)];
  if (min === undefined || max === undefined || min === max) return single(min, max);
  return `de ${told(min)} à ${told(max)}\u00a0€`;
}

function single(min: number | undefined, max: number | undefined): string {
  if (max !== undefined) return `${min === max ? '' : 'jusqu’à '}${told(max)}\u00a0€`;
  return min ? `à partir de ${told(min)}\u00a0€` : '';
}

function amountOf(cell: unknown): number | undefined {
  return readNumber(clean(cell).replace(/\s*(?:€|euros?)$/i, ''));
}

/** `7,50`, `12`. */
function told(amount: number): string {
  return Number.isInteger(amount) ? String(amount) : amount.toFixed(2).replace('.', ',');
}
