import { choicesOf, endsOf } from '../../src/tables/narrowing/choices.js';
import { refusalsOf } from '../../src/tables/narrowing/narrow.js';
import { totalsOf } from '../../src/tables/sums/totals.js';
import type { Query, Table } from '../../src/tables/types.js';
import { isNarrowed, viewOf as rowsOf } from '../../src/tables/view.js';

/** All that a table tells about a query, which its parts work out apart. */
export function viewOf(table: Table, query: Query) {
  const view = rowsOf(table, query, isNarrowed(query) ? refusalsOf(table, query) : undefined);
  const { total, split, groups, groupCount, years } = totalsOf(table, view, query);
  const chosen = table.columns.filter(({ facet }) => facet && facet !== 'range');
  const ranged = table.columns.filter(({ facet }) => facet === 'range' || facet === 'years');
  return {
    rows: view.rows,
    facets: Object.fromEntries(chosen.map((column) => [column.name, choicesOf(table, view, column)])),
    bounds: Object.fromEntries(
      ranged.flatMap((column) => {
        const ends = endsOf(table, column);
        return ends ? [[column.name, ends]] : [];
      }),
    ),
    ...{ total, split, groups, groupCount, years },
  };
}

export type WholeView = ReturnType<typeof viewOf>;
