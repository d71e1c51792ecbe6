import { html, nothing, svg, type LitElement, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { TableLaterLocale, TableLocale } from '../../../src/locales/table/types.js';
import type { Column, Group, Query, Table, Total, Totals } from '../../../src/tables/types.js';
import { dataOf } from '../../../src/tables/table-data.js';
import { heading } from '../../shared/heading.js';
import type { State } from '../query-in-address.js';
import { formatNumber } from '../cells/cells.js';
import { writeChoices } from '../choices.js';
import { deferredSumsOf } from './deferred-sums.js';
import type { Shown } from '../shown.js';
import { WAITING, type Summed } from './sums.js';

export { summaryStyles as styles } from './summary.styles.js';

/** What the widget asks to be added up, and how to draw it. */
interface Asked extends Omit<Shown, 'words'> {
  readonly words: TableLocale & TableLaterLocale;
  /** Whether the rows are the first of a file: their sums would be wrong. */
  readonly isPartial: boolean;
  /** Rank of the headings. */
  readonly level: number;
  readonly unfolded: boolean;
  readonly unfold: () => void;
  readonly choose: (changes: State) => void;
}

/** The sums of the rows that are left; while they are computed, those of the rows before. */
export function sums(host: LitElement, asked: Asked): Summed {
  const { table, view, query, keys, choose } = asked;
  const reckoned = asked.isPartial ? undefined : deferredSumsOf(host, asked);
  if (!reckoned) return { drawn: WAITING };
  const { group = '' } = query;
  const picked = query.facets?.[group] ?? [];
  const pick = (key: string) => choose({ [keys.keyOf(group)]: picked.includes(key) ? '' : writeChoices([key]) });
  const shown = () =>
    summary({
      ...asked,
      totals: reckoned.totals,
      pick: columnOf(table, group)?.facet ? pick : undefined,
      picked,
      groupBy: (name) => choose({ group: keys.keyOf(name) }),
    });
  // Drawn anew only when the sums change: the widget is redrawn more often.
  const drawn = guard([reckoned, asked.words.code, asked.level, asked.unfolded, picked.join()], shown);
  return { drawn, total: reckoned.view === view ? reckoned.totals.total : undefined };
}

/** The input of the summary, which is stateless. */
interface Summary {
  readonly table: Table;
  readonly totals: Totals;
  readonly query: Query;
  readonly words: TableLocale & TableLaterLocale;
  /** Rank of its headings. */
  readonly level: number;
  /** Whether all groups are shown, or only the greatest. */
  readonly unfolded: boolean;
  readonly unfold: () => void;
  /** Turns the filter by the value of a group on or off; undefined when its column is not a filter. */
  pick?: ((key: string) => void) | undefined;
  /** Keys of the groups that are filtered by. */
  readonly picked: readonly string[];
  readonly groupBy: (column: string) => void;
}

/** Groups shown at first. */
const FIRST = 5;
/** Years drawn: the last ones. */
const YEARS = 16;

/** Figures, then groups and years as bars side by side. */
function summary(given: Summary): TemplateResult | typeof nothing {
  const { totals, picked } = given;
  const others = otherGroupings(given);
  // The only group left may be the one that was pressed, and is pressed again to see the others.
  const fewest = picked.length || others.length ? 1 : 2;
  const bars = [
    totals.groups.length >= fewest ? groups(given, others) : undefined,
    totals.years.length > 1 ? years(given) : undefined,
  ].filter(Boolean);
  const isSummed = totals.total.sum ?? totals.split.some(({ sum }) => sum);
  if (!isSummed && !bars.length) return nothing;
  return html`<div class="summary" part="summary">
    ${isSummed ? figures(given) : nothing}${bars.length ? html`<div class="bars ${bars.length > 1 ? 'two' : ''}">${bars}</div>` : nothing}
  </div>`;
}

function figures({ totals, words, query, table }: Summary) {
  const { total, split } = totals;
  const column = columnOf(table, query.total);
  const sums =
    split.length > 1
      ? split.map(({ label, sum }) => [label || words.without, sum?.sum ?? '0'] as const)
      : [[summedLabel(column?.label ?? words.total, total, words), total.sum?.sum ?? '0'] as const];
  const average =
    total.sum && split.length < 2 && total.sum.count > 1 ? [[words.average, total.sum.average] as const] : [];
  return html`<dl class="figures">
    ${[...sums, ...average].map(([label, value]) => figure(label, formatNumber(value, words, column)))}
    ${figure(words.number, formatNumber(String(total.count), words))}
  </dl>`;
}

/** « Naissances (hors 3 lignes sans nombre) »: a cell that hides its number, such as « < 5 », is in no sum. */
function summedLabel(label: string, { count, sum }: Total, words: Summary['words']): string {
  const left = sum ? count - sum.count : 0;
  return left ? `${label} (${words.unsummed(left)})` : label;
}

function figure(label: string, value: string) {
  return html`<div class="figure">
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

function groups(given: Summary, others: readonly Column[]) {
  const { totals, table, query, words, unfolded, unfold, level } = given;
  const column = columnOf(table, query.group);
  const most = greatest(totals.groups, totals);
  const shown = unfolded ? totals.groups : totals.groups.slice(0, FIRST);
  return html`<section>
    <div class="ways">
      ${heading(level, 'bars-title', words.by(column?.label ?? ''))}
      ${others.length ? grouping(others, given) : nothing}
    </div>
    <ul class="groups">
      ${repeat(
        shown,
        ({ key }) => key,
        (group) => html`<li>${groupBar(group, most, given)}</li>`,
      )}
    </ul>
    ${
      totals.groups.length > FIRST
        ? html`<button class="link no-print" type="button" aria-expanded=${unfolded} @click=${unfold}>
            ${unfolded ? words.showFewer : words.showGroups(totals.groups.length, totals.groupCount)}
          </button>`
        : nothing
    }
    ${isOverlapping(totals) ? html`<p class="remark">${words.overlap}</p>` : nothing}
  </section>`;
}

/** Whether a row is in several groups (a grant in money and in kind): groups then do not add up to the total. */
function isOverlapping({ groups, total }: Totals): boolean {
  return groups.reduce((sum, { count }) => sum + count, 0) > total.count;
}

/** The other columns to group by: the one used at first, and those of few values. */
function otherGroupings({ table, query }: Summary): readonly Column[] {
  const parts = ({ name, facet }: Column) =>
    name === table.start.group || (facet === 'values' && dataOf(table).data(name)?.isWorthChoosing.value);
  return table.columns.filter(
    (column) => ![query.group, query.year, query.split].includes(column.name) && parts(column),
  );
}

function grouping(others: readonly Column[], { words, groupBy }: Summary) {
  const change = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    const { value } = select;
    select.value = '';
    groupBy(value);
  };
  return html`<select class="no-print" aria-label=${words.groupBy} @change=${change}>
    <option value="" selected>${words.groupBy}</option>
    ${others.map(({ name, label }) => html`<option value=${name}>${label}</option>`)}
  </select>`;
}

function groupBar(group: Group, most: number, given: Summary) {
  const { words, table, query, pick, picked } = given;
  const label = group.label || words.without;
  const column = columnOf(table, query.total);
  const lines = seriesOf(group, given.totals).map(
    (one, at) =>
      html`<span class=${one.label === undefined ? 'name' : 'side'}>${one.label ?? label}</span
        ><span class="value">${amountOf(one, column, words)}</span
        ><svg class="track ${at ? 'second' : ''}" aria-hidden="true">
          <rect width="${share(one.total, most)}%" height="100%" rx="4" />
        </svg>`,
  );
  const content = isSplit(given.totals) ? html`<span class="name whole">${label}</span>${lines}` : lines;
  if (!pick) return html`<span class="group">${content}</span>`;
  return html`<button
    class="group"
    type="button"
    aria-pressed=${picked.includes(group.key)}
    @click=${() => pick(group.key)}
  >
    ${content}
  </button>`;
}

function years({ totals, table, query, words, level }: Summary) {
  const column = columnOf(table, query.total);
  const shown = totals.years.slice(-YEARS);
  const most = greatest(shown, totals);
  return html`<section>
    ${heading(level, 'bars-title', words.byYear(drawn(totals, query, column) ?? words.number))}
    ${isSplit(totals) ? legend(totals, words) : nothing}
    <ol class="years">
      ${shown.map((year) => {
        const series = seriesOf(year, totals);
        const amount = series.map((one) => named(one.label, amountOf(one, column, words))).join(', ');
        return html`<li title="${year.label} – ${amount}">
          ${isSplit(totals) ? nothing : html`<span class="short" aria-hidden="true">${shortly(year, column, words)}</span>`}
          <svg class="column" aria-hidden="true">
            ${series.map(({ total }, at) => upright(share(total, most), at, series.length))}
          </svg>
          <span>${year.label}</span><span class="sr">${amount}</span>
        </li>`;
      })}
    </ol>
  </section>`;
}

/** What the bars of years stand for: « dépenses / recettes » where sides are columns, else the column added up. */
function drawn({ split }: Totals, query: Query, column: Column | undefined): string | undefined {
  return split.length && query.split === undefined ? split.map(({ label }) => label).join(' / ') : column?.label;
}

/** The colours of the sides, for bars that are too narrow for words. */
function legend({ split }: Totals, words: Summary['words']) {
  return html`<p class="legend">
    ${split.map(
      ({ label }, at) =>
        html`<span
          ><svg class="key ${at ? 'second' : ''}" aria-hidden="true"><rect width="100%" height="100%" rx="3" /></svg
          >${label || words.without}</span
        >`,
    )}
  </p>`;
}

/** One of `count` bars side by side. */
function upright(percent: number, at: number, count: number) {
  const width = 100 / count;
  return svg`<rect class=${at ? 'second' : ''} x="${at * width}%" y="${100 - percent}%" width="${width - (count > 1 ? 3 : 0)}%" height="${percent}%" rx="3"/>`;
}

function named(label: string | undefined, amount: string): string {
  return label === undefined ? amount : `${label} ${amount}`;
}

/** Whether what is added up has sides that are never added to one another: expense and income. */
function isSplit({ split }: Totals): boolean {
  return split.length > 1;
}

interface Series {
  /** Name of a side; undefined where there are no sides. */
  readonly label: string | undefined;
  readonly total: Total;
}

/** The totals of a group by side, in the order of sides, also those that are zero; without sides, the group itself. */
function seriesOf(group: Group, totals: Totals): readonly Series[] {
  if (!isSplit(totals)) return [{ label: undefined, total: group }];
  return totals.split.map(({ key, label }) => ({
    label,
    total: group.parts.find((part) => part.key === key) ?? { count: 0 },
  }));
}

function columnOf({ columns }: Table, name: string | undefined): Column | undefined {
  return name === undefined ? undefined : columns.find((column) => column.name === name);
}

function amountOf({ label, total }: Series, column: Column | undefined, words: TableLocale): string {
  const { sum, count } = total;
  // A group without any number is not zero; but one of two sides may be.
  if (label === undefined && column && sum?.count === 0) return words.empty;
  // Rows in several groups are only counted: their amount belongs to none of them alone.
  return column && (sum || !count) ? formatNumber(sum?.sum ?? '0', words, column) : formatNumber(String(count), words);
}

/** « 1,2 M€ »: above a bar there is no room for cents. */
function shortly({ sum, count }: Total, column: Column | undefined, { code }: TableLocale): string {
  const euros = column?.type === 'amount' ? ({ style: 'currency', currency: 'EUR' } as const) : {};
  const format = new Intl.NumberFormat(code, { notation: 'compact', maximumSignificantDigits: 3, ...euros });
  return format.format(Number(column ? (sum?.sum ?? 0) : count));
}

/** The length of a bar. Only this is computed in floating point: sums are exact. */
function size({ sum, count }: Total): number {
  return Math.abs(Number(sum?.sum ?? count));
}

function greatest(groups: readonly Group[], totals: Totals): number {
  const all = groups.flatMap((group) => seriesOf(group, totals));
  return Math.max(...all.map(({ total }) => size(total)), 0);
}

/** Per cent of the longest bar; never too short to be seen, unless it is zero. */
function share(group: Total, most: number): number {
  const of = size(group);
  return of && most ? Math.max((of / most) * 100, 0.6) : 0;
}
