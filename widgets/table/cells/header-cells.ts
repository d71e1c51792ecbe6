import { html, nothing, type TemplateResult } from 'lit';
import type { Ordering, TableLocale } from '../../../src/locales/table/types.js';
import type { Column, ColumnType, SortKey } from '../../../src/tables/types.js';
import { cellClass } from './cells.js';
import { tableIcon } from '../table-icons.js';

export interface Head {
  readonly columns: readonly Column[];
  readonly sort: readonly SortKey[];
  readonly words: TableLocale;
  readonly sortBy: (column: Column, adding: boolean) => void;
}

const orderings: Partial<Record<ColumnType, Ordering>> = {
  number: 'number',
  amount: 'number',
  votes: 'number',
  date: 'date',
  year: 'date',
};

/** How the values of a column are put in order. */
export function orderingOf({ type }: Column): Ordering {
  return orderings[type] ?? 'text';
}

/** « du plus grand au plus petit ». */
export function orderInWords(column: Column, { descending }: SortKey, { orders }: TableLocale): string {
  return orders[orderingOf(column)][descending ? 1 : 0];
}

/** The header of a column, which sorts by it: alone, or with Shift after the others. */
export function headCell(column: Column, head: Head): TemplateResult {
  const rank = head.sort.findIndex((key) => key.column === column.name);
  const key = head.sort[rank];
  const way = key && (key.descending ? 'descending' : 'ascending');
  // ARIA wants `aria-sort` on one header only: words tell the rank of the others.
  return html`<th
    scope="col"
    role="columnheader"
    class="${cellClass(column)} ${way ? `sorted ${way}` : ''}"
    aria-sort=${rank === 0 && way ? way : nothing}
  >
    <button class="sort" type="button" @click=${(click: MouseEvent) => head.sortBy(column, click.shiftKey)}>
      ${column.label} ${tableIcon('down')}${key && head.sort.length > 1 ? rankOf(rank + 1, column, key, head) : nothing}
    </button>
  </th>`;
}

function rankOf(rank: number, column: Column, key: SortKey, { words }: Head) {
  return html`<span class="rank" aria-hidden="true">${rank}</span
    ><span class="sr">, ${words.sortRank(rank)}, ${orderInWords(column, key, words)}</span>`;
}
