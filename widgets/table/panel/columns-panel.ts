import { html, nothing, type TemplateResult } from 'lit';
import type { Column } from '../../../src/tables/types.js';
import type { Panel } from './panel.js';
import { tableIcon } from '../table-icons.js';

/** Chooses which columns are shown, and in which order: those shown come first, with buttons that move them. */
export function columnsPanel(panel: Panel): TemplateResult {
  const { table, columns, words, choose } = panel;
  const hidden = table.columns.filter((column) => !columns.includes(column));
  return html`<fieldset>
    <legend>${words.shown}</legend>
    <ol class="columns">
      ${columns.map((column, at) => line(column, at, panel))} ${hidden.map((column) => line(column, -1, panel))}
    </ol>
    <button class="link" type="button" @click=${() => choose({ columns: '' })}>${words.resetColumns}</button>
  </fieldset>`;
}

/** @param at where the column is shown; -1 when it is not */
function line(column: Column, at: number, panel: Panel) {
  const { columns, words } = panel;
  const isShown = at >= 0;
  const tick = () => show(isShown ? columns.filter((one) => one !== column) : [...columns, column], panel);
  return html`<li>
    <label class="option ${isShown ? 'chosen' : ''}"
      ><input type="checkbox" .checked=${isShown} ?disabled=${isShown && columns.length === 1} @change=${tick} /><span
        >${column.label}</span
      ></label
    >
    ${
      isShown
        ? html`${mover(words.moveUp(column.label), at, at - 1, panel)}${mover(words.moveDown(column.label), at, at + 1, panel)}`
        : nothing
    }
  </li>`;
}

function mover(label: string, from: number, to: number, panel: Panel) {
  const { columns } = panel;
  const off = to < 0 || to >= columns.length;
  const move = (click: Event) => {
    if (off) return;
    const order = [...columns];
    order.splice(to, 0, ...order.splice(from, 1));
    show(order, panel);
    follow(click.currentTarget as HTMLElement, to);
  };
  return html`<button
    class="mover ${to < from ? 'up' : 'down'}"
    type="button"
    aria-label=${label}
    title=${label}
    aria-disabled=${off ? 'true' : nothing}
    @click=${move}
  >
    ${tableIcon('chevron')}
  </button>`;
}

/** Moves focus with the line that has moved. */
function follow(button: HTMLElement, to: number) {
  const list = button.closest('ol');
  const same = button.classList.contains('up') ? '.up' : '.down';
  list?.children[to]?.querySelector<HTMLElement>(same)?.focus();
}

function show(columns: readonly Column[], { keys, choose }: Panel) {
  choose({ columns: columns.map(({ name }) => keys.keyOf(name)).join(',') });
}
