import { html, nothing, type TemplateResult } from 'lit';
import type { TableLocale } from '../../src/locales/table/types.js';
import type { Query, Table, Total, View } from '../../src/tables/types.js';
import { formatNumber } from './cells/cells.js';
import { orderInWords } from './cells/header-cells.js';

/** How rows can be taken away. */
export type Way = 'csv' | 'json' | 'copy' | 'print';

const ways: readonly Way[] = ['csv', 'json', 'copy', 'print'];

interface Count {
  readonly table: Table;
  readonly query: Query;
  readonly view: View;
  /** The total of the rows that are left; undefined until it is known. */
  readonly total: Total | undefined;
  readonly words: TableLocale;
  readonly isChosen: boolean;
  /** Whether rows were copied, in words; empty before. */
  readonly said: string;
  readonly clear: () => void;
  readonly take: (way: Way) => void;
}

/** How many rows are left and in what order (`speakCount` announces changes), and buttons to undo, save, copy, print. */
export function countLine(count: Count): TemplateResult {
  const { table, view, words, isChosen, clear } = count;
  const all = table.rows.length;
  const left = view.kept.length;
  return html`<div class="count" part="count">
    <span
      ><span class="told" aria-busy=${Boolean(view.isHead)}
        ><b>${words.count(left, table.arrangement?.rows)}</b>${left < all ? ` ${words.of(all)}` : nothing}<span
          class="sr"
          >${inAll(count)}${order(count)}</span
        ></span
      >
      ${
        isChosen
          ? html`<span class="no-print"
              >· <button class="link" type="button" @click=${clear}>${words.clear}</button></span
            >`
          : nothing
      }</span
    >
    ${
      left
        ? html`<span class="take no-print"
            ><span class="said" role="status">${count.said}</span>${ways.map((way) => taking(way, count))}</span
          >`
        : nothing
    }
  </div>`;
}

function taking(way: Way, { words, take }: Count) {
  return html`<button class="link" type="button" @click=${() => take(way)}>${words[way]}</button>`;
}

/** « 218 450,00 € au total »: for screen readers only, since the figures above show it. */
function inAll({ table, query, total, words }: Count): string {
  const sum = total?.sum;
  const column = table.columns.find(({ name }) => name === query.total);
  if (!sum || !column) return '';
  return `, ${words.inAll(formatNumber(sum.sum, words, column))}`;
}

function order({ table, query, words }: Count): string {
  const keys = (query.sort ?? []).flatMap((key) => {
    const column = table.columns.find(({ name }) => name === key.column);
    return column ? `${column.label}, ${orderInWords(column, key, words)}` : [];
  });
  return keys.length ? `, ${words.sortedBy(keys.join(', '))}` : '';
}
