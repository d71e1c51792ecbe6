import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Column } from '../../src/tables/types.js';
import { sameItems } from '../shared/same-items.js';
import { cellText } from './cells/cells.js';
import { rowView, tableView, type RowsView } from './rows.js';
import { windowOf, type RowWindow } from './window.js';

export const styles = css`
  @container (min-width: 600px) {
    .box {
      overflow: auto;
      max-height: var(--scdl-table-height, min(72vh, 680px));
      overflow-anchor: none;
      scroll-padding-top: 52px;
    }
    .box table {
      table-layout: fixed;
    }
    .box thead th,
    .box .corner {
      top: 0;
    }
    .box tr[part='item'] > * {
      height: 45px;
      white-space: nowrap;
      overflow: hidden;
      text-overflow: ellipsis;
      overflow-wrap: normal;
    }
    .box td > div {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .box .clamp,
    .box .tags,
    .box .votes {
      display: inline;
    }
    .box .votes svg {
      display: none;
    }
    .box tbody th,
    .box thead th:first-child {
      position: sticky;
      inset-inline-start: 0;
      z-index: 1;
      background: var(--_background);
    }
    .box thead th:first-child {
      z-index: 3;
      background: color-mix(in srgb, var(--_text) 5%, var(--_background));
    }
    .spacer td {
      padding: 0;
      border: 0;
    }
    tbody tr.spacer:hover > * {
      background: none;
    }
  }
`;

/** Fewer rows are all drawn. */
const MANY = 200;
/** Height of a row in pixels, until one is measured. */
const GUESS = 45;
/** Milliseconds after which the first rows are painted. */
const SETTLED = 60;
/** Rows drawn at first, enough to fill the box; those around follow once these are painted. */
const FIRST = 18;

/** What is known of a box between two drawings. */
interface Box {
  height: number;
  window: RowWindow;
  /** Height in pixels of the detail below the open row. */
  extra: number;
  /** Where it was scrolled to when its rows were drawn, in pixels. */
  top: number;
  columns?: readonly Column[];
  widths: readonly number[];
  /** Whether the first rows have been painted, so that those around can be drawn. */
  shown: boolean;
}

const boxes = new WeakMap<LitElement, Box>();

export interface Rows {
  readonly count: number;
  /** Whether they are the first rows of a file that is still arriving: only those in sight are drawn. */
  readonly isPartial: boolean;
  readonly label: string;
  /** Where the open row stands, from 0; -1 when none is open. */
  readonly openedAt: number;
  readonly view: (from: number, to: number) => RowsView;
}

/** Every row in one box that scrolls; only those in sight, and some around, are in the page. */
export function box(host: LitElement, rows: Rows): TemplateResult {
  const known = boxes.get(host) ?? {
    height: GUESS,
    window: windowOf(rows.count, GUESS, 0, 680),
    extra: 0,
    top: 0,
    widths: [],
    shown: false,
  };
  boxes.set(host, known);
  known.window = known.shown ? windowIn(host, rows, known) : firstOf(rows);
  const { start, end } = known.window;
  const view = rows.view(start, end);
  known.widths = sameItems(known.columns ?? [], view.columns) ? known.widths : widthsOf(view, host);
  known.columns = view.columns;
  const drawn = { ...view, part: { total: rows.count, before: start, widths: known.widths } };
  const scroll = () => {
    const { window } = known;
    known.shown = true;
    const next = windowIn(host, rows, known);
    if (next.start !== window.start || next.end !== window.end) host.requestUpdate();
  };
  void host.updateComplete.then(() => measure(host, known, rows));
  return html`<div class="wrap rows box" role="region" tabindex="0" aria-label=${rows.label} @scroll=${scroll}>
    ${tableView(drawn, body(drawn, rows, known))}
  </div>`;
}

function body(view: RowsView, { openedAt }: Rows, { window: { start, end, above, below }, extra }: Box) {
  const gone = openedAt >= 0 && openedAt < start;
  const ahead = openedAt >= end;
  return [
    spacer(above + (gone ? extra : 0)),
    repeat(
      view.rows,
      ({ index }) => index,
      (row, at) => rowView(row, at, view),
    ),
    spacer(below + (ahead ? extra : 0)),
  ];
}

/** Room for rows that are not in the page; a `height` attribute is no style to a page's security policy. */
function spacer(height: number) {
  return height
    ? html`<tr class="spacer" aria-hidden="true">
        <td height=${height}></td>
      </tr>`
    : nothing;
}

/** Characters of the narrowest and of the widest column. */
const NARROW = 7;
const WIDE = 34;
/** Pixels that a cell takes besides its text, and width of the button that opens a row. */
const PADDING = 30;
const OPENER = 52;

/** Widths of the columns in pixels, by the longest text in the rows drawn first, within limits. */
function widthsOf({ columns, rows, opens }: RowsView, host: LitElement): readonly number[] {
  const character = Number.parseFloat(getComputedStyle(host).fontSize) * 0.56;
  const widths = columns.map((column) => {
    const lengths = rows.map(({ row }) =>
      column.type === 'date' ? 'septembre'.length + 8 : cellText(column, row).length,
    );
    const longest = Math.max(column.label.length + 3, ...lengths);
    return Math.round(Math.min(Math.max(longest, NARROW), WIDE) * character) + PADDING;
  });
  return opens ? [...widths, OPENER] : widths;
}

function windowIn(host: LitElement, { count, openedAt }: Rows, known: Box): RowWindow {
  if (count <= MANY) return { start: 0, end: count, above: 0, below: 0 };
  const { height, extra } = known;
  const box = host.renderRoot.querySelector('.box');
  const scrolled = (known.top = box?.scrollTop ?? 0);
  const beyond = openedAt >= 0 && scrolled > (openedAt + 1) * height ? extra : 0;
  return windowOf(count, height, scrolled - beyond, box?.clientHeight ?? 680);
}

function show(host: LitElement, known: Box) {
  known.shown = true;
  host.requestUpdate();
}

function firstOf({ count }: Rows): RowWindow {
  const end = Math.min(FIRST, count);
  return { start: 0, end, above: 0, below: (count - end) * GUESS };
}

function measure(host: LitElement, known: Box, { isPartial }: Rows) {
  if (!known.shown && !isPartial) setTimeout(() => show(host, known), SETTLED);
  const row = host.renderRoot.querySelector<HTMLElement>('.box tbody tr[part=item]');
  const detail = host.renderRoot.querySelector<HTMLElement>('.box .detail');
  if (detail) known.extra = detail.offsetHeight;
  const height = row?.getBoundingClientRect().height ?? 0;
  const box = row?.closest('.box');
  // Near the end, Safari scrolls back by the height of the rows that were redrawn.
  if (box && box.scrollTop < known.top) box.scrollTop = known.top;
  if (height < 1 || Math.abs(height - known.height) < 0.01) return;
  known.height = height;
  host.requestUpdate();
}
