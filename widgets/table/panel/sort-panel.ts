import { html, nothing, type TemplateResult } from 'lit';
import type { Column, SortKey } from '../../../src/tables/types.js';
import { orderInWords, orderingOf } from '../cells/header-cells.js';
import type { Panel } from './panel.js';
import { writeSort } from '../sorting.js';

/** The columns that rows are sorted by, in order: what Shift does on a header, for touch screens and for cards. */
export function sortPanel(panel: Panel): TemplateResult {
  const { table, columns, query, words } = panel;
  const keys = (query.sort ?? []).flatMap((key) => {
    const column = table.columns.find(({ name }) => name === key.column);
    return column ? [{ key, column }] : [];
  });
  const others = columns.filter((column) => !keys.some((known) => known.column === column));
  return html`<fieldset>
    <legend>${words.sortBy}</legend>
    ${
      keys.length
        ? html`<ol class="columns">
            ${keys.map(({ key, column }, at) => line(key, column, at, panel))}
          </ol>`
        : nothing
    }
    ${others.length ? adding(others, panel) : nothing}
  </fieldset>`;
}

function line(key: SortKey, column: Column, at: number, panel: Panel) {
  const { query, words } = panel;
  const sort = query.sort ?? [];
  const turn = () =>
    sortBy(
      sort.map((one) => (one === key ? { ...key, descending: !key.descending } : one)),
      panel,
    );
  const remove = (click: Event) => {
    const place = (click.currentTarget as HTMLElement).closest('fieldset');
    sortBy(
      sort.filter((one) => one !== key),
      panel,
    );
    // The button is removed: focus goes to one beside it.
    place?.querySelector<HTMLElement>('.option')?.focus();
  };
  return html`<li>
    <button class="option chosen" type="button" title=${words.turn} @click=${turn}>
      <span>${at + 1}. ${column.label}</span> <small>${orderInWords(column, key, words)}</small>
    </button>
    ${
      sort.length > 1
        ? html`<button class="mover" type="button" aria-label=${words.unsort(column.label)} @click=${remove}>×</button>`
        : nothing
    }
  </li>`;
}

function adding(others: readonly Column[], panel: Panel) {
  const { query, words } = panel;
  const add = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    const column = others[Number(select.value)];
    select.value = '';
    if (column)
      sortBy([...(query.sort ?? []), { column: column.name, descending: orderingOf(column) !== 'text' }], panel);
  };
  return html`<label class="side"
    >${words.addSort}
    <select @change=${add}>
      <option value="">${words.chooseColumn}</option>
      ${others.map(({ label }, at) => html`<option value=${at}>${label}</option>`)}
    </select></label
  >`;
}

function sortBy(sort: readonly SortKey[], { keys, choose }: Panel) {
  choose({ sort: writeSort(sort, keys) });
}
