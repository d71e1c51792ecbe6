import { EMPTY } from './dictionary.js';
import { LISTED } from './facets.js';
import { boundsOf, type Refusals, refusalsOf } from './narrow.js';
import { ordered } from './order.js';
import { dataOf, type TableData } from './table-data.js';
import { type Totals, totalsOf } from './totals.js';
import type { Column, FacetChoice, Query, Range, Table, View } from './types.js';

/**
 * What is left of a table once its visitor has searched, chosen and sorted, and what that adds up to.
 *
 * What it takes to know about the columns concerned is worked out on the way, unless `prepare` has done it before.
 */
export function viewOf(table: Table, query: Query): View {
  return new LazyView(table, query);
}

/** What is not looked at is not worked out. */
class LazyView implements View {
  readonly rows: Uint32Array;

  readonly #table: Table;
  readonly #query: Query;
  readonly #refusals: Refusals;
  readonly #kept: Uint32Array;
  #facets: View['facets'] | undefined;
  #bounds: View['bounds'] | undefined;
  #totals: Totals | undefined;

  constructor(table: Table, query: Query) {
    const data = dataOf(table);
    this.#table = table;
    this.#query = query;
    this.#refusals = refusalsOf(data, query, table.rows.length);
    this.#kept = keptRows(this.#refusals);
    this.rows = ordered(this.#kept, orderKeys(data, query));
  }

  get facets(): View['facets'] {
    return (this.#facets ??= facetsOf(this.#table, dataOf(this.#table), this.#refusals));
  }

  get bounds(): View['bounds'] {
    return (this.#bounds ??= boundsByColumn(this.#table, dataOf(this.#table)));
  }

  get total(): View['total'] {
    return this.#reckoned.total;
  }

  get split(): View['split'] {
    return this.#reckoned.split;
  }

  get groups(): View['groups'] {
    return this.#reckoned.groups;
  }

  get groupCount(): number {
    return this.#reckoned.groupCount;
  }

  get years(): View['years'] {
    return this.#reckoned.years;
  }

  get #reckoned(): Totals {
    return (this.#totals ??= totalsOf(dataOf(this.#table), this.#kept, this.#query));
  }
}

function keptRows({ bits }: Refusals): Uint32Array {
  const kept = new Uint32Array(bits.length);
  let count = 0;
  for (let row = 0; row < bits.length; row++) if (!bits[row]) kept[count++] = row;
  return kept.slice(0, count);
}

function orderKeys(data: TableData, { sort = [] }: Query) {
  return sort.flatMap(({ column, descending }) => {
    const found = data.data(column);
    return found ? [{ codes: found.dictionary.value.codes, ranks: found.ranks.value, descending }] : [];
  });
}

function facetsOf(table: Table, data: TableData, refusals: Refusals): View['facets'] {
  const withChoices = table.columns.filter(({ facet }) => facet && facet !== 'range');
  return Object.fromEntries(withChoices.map((column) => [column.name, choicesOf(column, data, refusals)]));
}

/** Counted as if the column itself held nothing back. */
function choicesOf({ name }: Column, data: TableData, { bits, bitOf }: Refusals): FacetChoice[] {
  const column = data.data(name);
  const facet = column?.facet.value;
  if (!facet || facet.keys.length > LISTED) return [];
  const { codes, texts } = column.dictionary.value;
  const others = ~bitOf(name);
  const byCode = new Uint32Array(texts.length);
  for (let row = 0; row < bits.length; row++) {
    const code = codes[row] ?? EMPTY;
    if (!((bits[row] ?? 0) & others)) byCode[code] = (byCode[code] ?? 0) + 1;
  }
  const counts = new Uint32Array(facet.keys.length);
  for (const [code, indexes] of facet.of.entries()) {
    for (const index of indexes) counts[index] = (counts[index] ?? 0) + (byCode[code] ?? 0);
  }
  const choices = facet.keys.map((key, index) => ({
    key,
    label: facet.labels[index] ?? '',
    count: counts[index] ?? 0,
  }));
  return choices.filter(({ key, count }) => key || count);
}

function boundsByColumn(table: Table, data: TableData): Readonly<Record<string, Required<Range>>> {
  const ranged = table.columns.filter(({ facet }) => facet === 'range' || facet === 'years');
  return Object.fromEntries(
    ranged.flatMap(({ name, type }) => {
      const column = data.data(name);
      const bounds = column && boundsOf(column, type);
      return bounds ? [[name, bounds]] : [];
    }),
  );
}
