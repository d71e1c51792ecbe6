import { html, nothing, type CSSResultOrNative, type TemplateResult } from 'lit';
import type { Dataset, Row } from '../../src/dataset.js';
import type { Locale } from '../../src/locales/types.js';
import { arrangements } from '../../src/schemas/arrangements/index.js';
import type { Column, Query, Total } from '../../src/tables/types.js';
import { isNarrowed } from '../../src/tables/view.js';
import type { Instant } from '../../src/values/zone.js';
import { customElement } from '../shared/custom-element.js';
import { ScdlFilterEvent, ScdlSelectEvent } from '../shared/events.js';
import { Printing } from '../shared/printing.js';
import { property, state } from '../shared/property.js';
import { ScdlElement, type Reading } from '../shared/scdl-element.js';
import { loadingState } from '../shared/states.js';
import { cleared, NONE, queryOf, shownColumns, type State } from './query-in-address.js';
import type { CellContext } from './cells/cells.js';
import { countLine, type Way } from './count-line.js';
import { Fit } from './fit.js';
import { orderingOf } from './cells/header-cells.js';
import { pager, pagesOf, type Pages } from './pager.js';
import { partsOf, rareCells } from './parts.js';
import { printStyles } from './print.styles.js';
import { prepareViews, readingOf, Readings } from './reading.js';
import { tableView, type RowsView, type ShownRow } from './rows.js';
import { rowsStyles } from './rows.styles.js';
import { rowsBetween, type Shown } from './shown.js';
import { pressed, writeSort } from './sorting.js';
import { foldButton, WAITING, type Summed } from './summary/sums.js';
import { takeAway } from './take-away.js';
import { toolbar } from './toolbar.js';
import { toolbarStyles } from './toolbar.styles.js';
import { filterColumns, toolsOf } from './tools.js';
import { Views } from './views.js';
import { wideStyles } from './wide.styles.js';

/** Column names of known schemas, by which the header of a file is told from lines above it. */
const knownColumns = new Set(arrangements.flatMap(({ telltales }) => telltales.join(' ').split(' ')));

/** The most rows that are printed: browsers lay out every page before they show the first. */
const PRINTED = 5000;

/**
 * Any dataset as a table to search, sort, filter and add up, arranged by its schema.
 *
 * @summary The rows of a feed as a table on a wide page and as cards on a narrow one.
 *
 * @csspart toolbar - Search and filters.
 * @csspart search - The search box.
 * @csspart filters - A button that opens a filter.
 * @csspart count - How many rows are shown, and how to take them away.
 * @csspart summary - Totals, groups and years.
 * @csspart list - The table.
 * @csspart item - A row.
 * @csspart item-title - Its first cell.
 *
 * @cssproperty --scdl-sticky-top - Height of a header that stays at the top of the page (0).
 * @cssproperty --scdl-table-height - Height of the box of a `continuous` table (680px, at most 72 % of the window's).
 *
 * @fires {ScdlFilterEvent} scdl-filter - The visitor changed a filter.
 * @fires {ScdlSelectEvent} scdl-select - The visitor opened a row; `preventDefault()` keeps it closed.
 */
@customElement('scdl-table')
export class ScdlTable extends ScdlElement<Row> {
  static override styles: CSSResultOrNative[] = [
    ...ScdlElement.styles,
    ...[toolbarStyles, rowsStyles, wideStyles, printStyles],
  ];

  /** Names of the columns shown, in order, separated by commas (by default, as the schema or the values suggest). */
  @property() columns?: string;
  /** Columns to sort by, separated by spaces; `-` before a name for the greatest first (by default, as the schema says). */
  @property() sort?: string;
  /** Column to add up, or `none` (by default, as the schema says). */
  @property() total?: string;
  /** Column to group by at first, or `none` (by default, as the schema says). */
  @property() group?: string;
  /** Controls offered, in order, among `text`, `columns` and names of columns; or `none` (by default, all that are useful). */
  @property() filters = '';
  /** All rows in one box that scrolls, rather than page by page. */
  @property({ type: Boolean }) continuous = false;

  /** Key of the tool whose panel is open. */
  @state() private tool: string | undefined;
  /** Index of the row that is open. */
  @state() private opened: number | undefined;
  /** What is looked for in a long list of values. */
  @state() private sought = '';
  /** Whether all groups are shown. */
  @state() private unfolded = false;
  /** Whether the visitor has unfolded the sums, on a narrow page. */
  @state() private summed = false;
  /** Whether rows were copied, in words; empty before. */
  @state() private said = '';

  protected override readonly kind = 'row';
  protected override readonly knownColumns = knownColumns;

  readonly #parts = partsOf(this);
  readonly #readings = new Readings();
  #shown: Shown | undefined;
  // 0: in a box that scrolls, and on pages after the first, how many rows are shown depends on how many there are.
  readonly #views = new Views(this, () => (this.continuous || this.address.state.page ? 0 : this.pageSize));
  readonly #fit = new Fit(this, () => this.#shown?.words.scrollable ?? '');
  readonly #printing = new Printing(this, () => this.performUpdate());

  constructor() {
    super();
    this.addEventListener('focusin', () => {
      void import('../shared/spoken-count.js').then(({ speakCount }) => speakCount(this.renderRoot));
    });
  }

  protected override get asked() {
    const { columns, sort } = this;
    const [total, group] = [this.total, this.group].map((name) => (name === NONE ? undefined : name));
    const filters = filterColumns(this.filters);
    return { ...super.asked, columns, sort, total, group, filters };
  }

  protected override async interpret(datasets: readonly Dataset[], { code }: Locale): Promise<Reading<Row>> {
    const read = await readingOf(datasets, { ...this.asked, lang: code });
    if (!read) return { records: [], issues: [] };
    const records = this.#readings.add(read);
    void prepareViews(read, this.#views, () => this.isConnected && this.#readings.latest === read);
    return { records, issues: read.issues };
  }

  /** What the author switched off with `none`. */
  get #without(): Query {
    return { ...(this.total === NONE && { total: '', year: '' }), ...(this.group === NONE && { group: '' }) };
  }

  protected override nextChange(): Instant {
    return Infinity;
  }

  protected override prepare(records: readonly Row[]) {
    const read = this.#readings.of(records);
    if (!read) return { empty: true };
    const query = { ...queryOf(read.table, this.address.state, read.keys), ...this.#without };
    const view = this.#views.of(read.table, query);
    // The rows shown before stay meanwhile.
    if (!view) return { empty: this.#shown?.view.rows.length === 0 };
    if (view !== this.#shown?.view) this.opened = undefined;
    const empty = !view.rows.length;
    const columns = shownColumns(read.table, this.address.state, read.keys);
    // The first rows of a file are not enough to say that nothing was found.
    this.#shown = empty && this.isPartial ? undefined : { ...read, query, view, columns };
    return { empty };
  }

  protected override renderRecords(locale: Locale): TemplateResult {
    const shown = this.#shown;
    if (!shown) return loadingState(locale, this.pageSize);
    if (!shown.table.rows.length) {
      const part = this.#parts.blank.get(locale.code);
      return part ? part.noRows(part.words) : html`<slot></slot>`;
    }
    const sums = this.#sums(shown, locale);
    return html`${this.#bar(shown, sums.fold, locale)} ${sums.drawn} ${this.#body(shown, sums.total, locale)}`;
  }

  protected override willUpdate() {
    super.willUpdate();
    // The code of the box is loaded while the rows are.
    if (this.continuous && !this.#fit.isNarrow && this.locale) this.#parts.continuous.get(this.locale.code);
  }

  #bar(shown: Shown, fold: TemplateResult | undefined, locale: Locale) {
    const { words, query } = shown;
    const offered = toolsOf(shown, this.filters);
    const part = this.tool ? this.#parts.panel.get(locale.code) : undefined;
    const panel = part?.panel({
      ...shown,
      words: { ...words, ...part.words },
      tool: this.tool ?? '',
      sought: this.sought,
      seek: (text) => (this.sought = text),
      choose: (changes) => this.#choose(changes),
    });
    return toolbar({
      words,
      heading: this.heading,
      text: offered.text ? (query.text ?? '') : undefined,
      tools: offered.tools,
      opened: this.tool,
      panel,
      fold,
      search: (text) => this.#choose({ text }, true),
      toggle: (tool) => this.#toggle(tool),
    });
  }

  /** Totals and groups, drawn after the rows; none for the first rows of a file. */
  #sums(shown: Shown, locale: Locale): Summed {
    const { total, group, year } = shown.query;
    if (!total && !group && !year) return { drawn: nothing };
    // On a narrow page they are folded, or rows would be out of sight; not if the author asked for them.
    const { asked } = this;
    const isFolded = this.#fit.isNarrow && !asked.total && !asked.group;
    const fold = isFolded ? foldButton(shown.words, this.summed, () => (this.summed = !this.summed)) : undefined;
    if (fold && !this.summed) return { drawn: nothing, fold };
    const part = this.#parts.summary.get(locale.code);
    const summed = part
      ? part.sums(this, {
          ...shown,
          words: { ...shown.words, ...part.words },
          isPartial: this.isPartial,
          level: this.sectionLevel,
          unfolded: this.unfolded,
          unfold: () => (this.unfolded = !this.unfolded),
          choose: (changes) => this.#choose(changes),
        })
      : { drawn: WAITING };
    return { ...summed, fold };
  }

  #body(shown: Shown, total: Total | undefined, locale: Locale): unknown {
    const { view, words, table, keys } = shown;
    const clear = () => this.#choose(cleared(table, keys));
    const line = countLine({
      ...shown,
      total,
      isChosen: isNarrowed(shown.query),
      clear,
      take: (way) => void this.#takeAway(way),
      said: this.said,
    });
    if (!view.rows.length) {
      const part = this.#parts.blank.get(locale.code);
      return html`${line}${part?.noneMatching(part.words, clear)}`;
    }
    if (this.continuous && !this.#printing.isOn && !this.#fit.isNarrow) return html`${line}${this.#box(shown, locale)}`;
    const pages = this.#pages(shown);
    const areCards = this.#fit.areCards(shown.columns.length) && !this.#printing.isOn;
    const rows = this.#rowsView(shown, this.#rowsOfPage(shown, pages), locale);
    return html`${line}
      <div class="wrap ${areCards ? '' : 'rows'}">${tableView(rows)}</div>
      ${this.#printing.isOn ? nothing : pager(pages, words, (page) => this.#go(page))}`;
  }

  /** Every row, of which those in sight are drawn. */
  #box(shown: Shown, locale: Locale): unknown {
    const part = this.#parts.continuous.get(locale.code);
    if (!part) return loadingState(locale, this.pageSize);
    const { view, words } = shown;
    return part.box(this, {
      count: view.rows.length,
      isPartial: this.isPartial,
      label: words.scrollable,
      openedAt: this.opened === undefined ? -1 : view.rows.indexOf(this.opened),
      view: (from, to) => this.#rowsView(shown, rowsBetween(shown, from, to), locale),
    });
  }

  #pages({ view }: Shown): Pages {
    return pagesOf(view.kept.length, this.pageSize, view.isHead ? '' : this.address.state.page);
  }

  #rowsOfPage(shown: Shown, { page }: Pages): readonly ShownRow[] {
    if (this.#printing.isOn) return rowsBetween(shown, 0, PRINTED);
    return rowsBetween(shown, (page - 1) * this.pageSize, page * this.pageSize);
  }

  #rowsView(shown: Shown, rows: readonly ShownRow[], locale: Locale): RowsView {
    const { table, columns, words, query } = shown;
    return {
      ...{ columns, words, rows },
      sort: query.sort ?? [],
      caption: this.heading || (table.arrangement?.title ?? words.caption),
      cells: this.#cells(shown, locale),
      opens: columns.length < table.columns.length || columns.some(({ type }) => type === 'long'),
      opened: this.#printing.isOn ? undefined : this.opened,
      detail: (row) => this.#opened(row, shown, locale),
      open: ({ index, row }) => this.#open(index, row),
      sortBy: (column, adding) => this.#sortBy(column, adding, shown),
    };
  }

  #cells(shown: Shown, locale: Locale): CellContext {
    const rare = rareCells(this.#parts, shown.columns, locale.code);
    return { ...shown, locale, mark: this.#views.marker(shown.query.text), rare };
  }

  #opened(row: Row, shown: Shown, locale: Locale): unknown {
    const part = this.#parts.detail.get(locale.code);
    const { table, columns } = shown;
    const every = { ...shown, columns: table.columns };
    return part ? part.detail(row, table.columns, columns.length + 1, this.#cells(every, locale)) : nothing;
  }

  #sortBy(column: Column, adding: boolean, { query, keys }: Shown) {
    const sort = pressed(query.sort ?? [], column.name, { adding, descendsFirst: orderingOf(column) !== 'text' });
    this.address.set({ sort: writeSort(sort, keys), page: '' });
  }

  #go(page: number) {
    this.address.set({ page: page > 1 ? String(page) : '' });
    void this.updateComplete.then(() => {
      const wrap = this.renderRoot.querySelector('.wrap');
      if (wrap && wrap.getBoundingClientRect().top < 0) wrap.scrollIntoView();
    });
  }

  #open(index: number, row: Row) {
    if (this.opened === index) this.opened = undefined;
    else if (this.dispatchEvent(new ScdlSelectEvent({ record: row }))) this.opened = index;
  }

  #choose(changes: State, quietly = false) {
    this.said = '';
    this.address.set({ page: '', ...changes }, { quietly });
    void this.#settled().then(() => {
      const { table, keys, view } = this.#shown ?? {};
      if (!table || !keys || !view) return;
      const own = cleared(table, keys);
      const chosen = Object.entries(this.address.state).filter(([name]) => Object.hasOwn(own, name));
      this.dispatchEvent(new ScdlFilterEvent({ selection: Object.fromEntries(chosen), count: view.rows.length }));
    });
  }

  /** Resolves once what the visitor chose is shown. */
  async #settled() {
    await this.updateComplete;
    await this.#views.settled();
    await this.updateComplete;
  }

  #toggle(tool: string) {
    this.sought = '';
    this.tool = this.tool === tool ? undefined : tool;
  }

  async #takeAway(way: Way) {
    if (this.#views.isBusy) await this.#settled();
    if (!this.#shown) return;
    const { table, view, columns, words } = this.#shown;
    const name = this.heading || document.title;
    const isCopied = await takeAway(way, { table, columns, rows: view.rows, name });
    if (isCopied !== undefined) this.said = isCopied ? words.copied : words.notCopied;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scdl-table': ScdlTable;
  }
}
