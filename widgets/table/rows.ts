import { html, nothing, type TemplateResult } from 'lit';
import type { Row } from '../../src/dataset.js';
import type { Column } from '../../src/tables/types.js';
import { cell, cellClass, cellText, type CellContext } from './cells/cells.js';
import { headCell, type Head } from './cells/header-cells.js';
import { tableIcon } from './table-icons.js';

/** A row of the table, and where it stands in it. */
export interface ShownRow {
  /** Index into the rows of the table. */
  readonly index: number;
  readonly row: Row;
}

/** Of how many rows in all, and after how many, those of the page are. */
export interface Part {
  readonly total: number;
  readonly before: number;
  /** Pixels of each column, which must not depend on the rows that happen to be drawn. */
  readonly widths: readonly number[];
}

/** Everything that a table of rows shows; it keeps nothing itself. */
export interface RowsView extends Head {
  readonly caption: string;
  readonly rows: readonly ShownRow[];
  readonly cells: CellContext;
  /** Of a table of which only a part is in the page. */
  readonly part?: Part;
  /** Whether a row has more to say than its cells show. */
  readonly opens: boolean;
  readonly opened: number | undefined;
  /** What is shown below the row that is open. */
  readonly detail: (row: Row) => unknown;
  readonly open: (row: ShownRow) => void;
}

/**
 * A native table. The roles say what elements already are, for browsers that forget it where the rows are drawn as cards.
 *
 * @param body the rows, when they are not simply drawn one after the other
 */
export function tableView(
  view: RowsView,
  body: unknown = view.rows.map((row, at) => rowView(row, at, view)),
): TemplateResult {
  const { caption, columns, opens, part } = view;
  return html`<table part="list" role="table" aria-rowcount=${part ? part.total + 1 : nothing}>
    <caption class="sr">
      ${caption}
    </caption>
    ${
      part
        ? html`<colgroup>
            ${part.widths.map((width) => html`<col width=${width} />`)}
          </colgroup>`
        : nothing
    }
    <thead>
      <tr role="row" aria-rowindex=${part ? 1 : nothing} title=${view.words.sortHint}>
        ${columns.map((column) => headCell(column, view))}${opens ? html`<td class="corner" role="cell"></td>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`;
}

/** @param at where it stands among those drawn, from 0 */
export function rowView(shown: ShownRow, at: number, view: RowsView) {
  const [first, ...others] = view.columns;
  if (!first) return nothing;
  const name = named(view.columns) ?? first;
  const isOpen = shown.index === view.opened;
  return html`<tr role="row" part="item" aria-rowindex=${view.part ? view.part.before + at + 2 : nothing}>
      <th scope="row" role="rowheader" part="item-title" class="${cellClass(first)} ${name === first ? 'name' : ''}">
        ${cell(first, shown.row, view.cells)}
      </th>
      ${others.map((column) => dataCell(column, shown.row, view, column === name))}
      ${view.opens ? opener(shown, name, isOpen, view) : nothing}
    </tr>
    ${isOpen ? view.detail(shown.row) : nothing}`;
}

function dataCell(column: Column, row: Row, { cells }: RowsView, isName: boolean) {
  const state = !cellText(column, row) ? 'none' : isName ? 'name' : '';
  return html`<td role="cell" class="${cellClass(column)} ${state}" data-label=${column.label}>
    <div>${cell(column, row, cells)}</div>
  </td>`;
}

/**
 * Rows go by their first words: the decisions of a meeting all begin with its date. Beside it, words to choose among are
 * those of many rows.
 */
function named(columns: readonly Column[]): Column | undefined {
  const texts = columns.filter((column) => cellClass(column).startsWith('text'));
  return texts.find((column) => column === columns[0] || !column.facet) ?? texts[0];
}

function opener(shown: ShownRow, column: Column, isOpen: boolean, { words, open }: RowsView) {
  const name = cellText(column, shown.row).slice(0, 80) || words.missing;
  return html`<td role="cell" class="opener no-print">
    <button
      class="open"
      type="button"
      aria-expanded=${isOpen}
      aria-label=${words.detailsOf(name)}
      @click=${() => open(shown)}
    >
      <span>${words.details}</span>${tableIcon('chevron')}
    </button>
  </td>`;
}
