import { css, html, nothing, type TemplateResult } from 'lit';
import type { Row } from '../../src/dataset.js';
import type { Column } from '../../src/tables/types.js';
import { cell, cellText, type CellContext } from './cells/cells.js';

export const styles = css`
  tbody tr.detail {
    grid-column: 1 / -1;
    background: var(--_surface);
    margin-top: calc(-1 * var(--_s));
  }
  .detail td {
    display: block;
  }
  .detail dl {
    display: grid;
    gap: 2px 20px;
    margin: 0;
  }
  .detail dt {
    color: var(--_soft);
    font-size: 0.92em;
  }
  .detail dd {
    margin: 0 0 var(--_s);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  @container (min-width: 600px) {
    .detail dl {
      grid-template-columns: minmax(8em, 14em) minmax(0, 1fr);
    }
    .detail dd {
      margin: 0;
    }
  }
  @container rows (min-width: 600px) {
    .detail td {
      display: table-cell;
      padding: calc(2 * var(--_s)) 14px;
      background: var(--_surface);
      border-bottom: 1px solid var(--_line);
    }
    .detail dl {
      max-width: min(62em, 100cqi - 32px);
      width: fit-content;
      /* In sight however far a wide table is scrolled. */
      position: sticky;
      inset-inline-start: 14px;
    }
  }
`;

/** Characters of a long text that the detail of a row shows; saved files hold all of it. */
const ROOM = 10_000;

/** The detail of a row, below it: every field that is not empty. */
export function detail(row: Row, columns: readonly Column[], span: number, context: CellContext): TemplateResult {
  const filled = columns.filter((column) => cellText(column, row));
  return html`<tr role="row" class="detail">
    <td role="cell" colspan=${span}>
      <dl>${filled.map((column) => field(column, row, context))}</dl>
    </td>
  </tr>`;
}

function field(column: Column, row: Row, context: CellContext) {
  return html`<dt>${column.label}</dt>
    <dd>${isProse(column, row) ? prose(cellText(column, row), context) : cell(column, row, context)}</dd>`;
}

function isProse(column: Column, row: Row): boolean {
  const { type, also } = column;
  return (type === 'text' || type === 'long') && !also.length && cellText(column, row).length > 120;
}

function prose(text: string, { mark }: CellContext) {
  return html`${mark(text.slice(0, ROOM))}${text.length > ROOM ? '…' : nothing}`;
}
