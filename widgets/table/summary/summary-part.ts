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

/** What the host knows of what rows add up to. */
interface Asked extends Omit<Shown, 'words'> {
  readonly words: TableLocale & TableLaterLocale;
  /** The rows are the first of a file: they add up to nothing. */
  readonly isPartial: boolean;
  /** Rank of the headings. */
  readonly level: number;
  readonly unfolded: boolean;
  readonly unfold: () => void;
  readonly choose: (changes: State) => void;
}

/** What the rows that are left add up to, or those before while it is being reckoned. */
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
  // Rows come and go more often than what they add up to.
  const drawn = guard([reckoned, asked.words.code, asked.level, asked.unfolded, picked.join()], shown);
  return { drawn, total: reckoned.view === view ? reckoned.totals.total : undefined };
}

/** What the rows that are left add up to; it keeps nothing itself. */
interface Summary {
  readonly table: Table;
  readonly totals: Totals;
  readonly query: Query;
  readonly words: TableLocale & TableLaterLocale;
  /** Rank of its headings. */
  readonly level: number;
  /** Whether all groups are shown, or the greatest. */
  readonly unfolded: boolean;
  readonly unfold: () => void;
  /** Filters by the value of a group, or no longer; undefined when its column is none to filter by. */
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

/** « Naissances (hors 3 lignes sans nombre) »: what a publisher keeps to itself, as « < 5 », is in no sum. */
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

/** Whether something is in several groups, as what is given in money and in kind: the groups do not add up to the total. */
function isOverlapping({ groups, total }: Totals): boolean {
  return groups.reduce((sum, { count }) => sum + count, 0) > total.count;
}

/** The other columns that part the rows: the one grouped by at first, and those of few values. */
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

/** The sides that are columns of their own by both names; those that rows say by that of what is added up. */
function drawn({ split }: Totals, query: Query, column: Column | undefined): string | undefined {
  return split.length && query.split === undefined ? split.map(({ label }) => label).join(' / ') : column?.label;
}

/** The colours of the sides, of which bars too narrow for words are made. */
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
  /** Of a side; undefined of what has none. */
  readonly label: string | undefined;
  readonly total: Total;
}

/** The sides of a group, each in its place though it may have none; of what has no sides, the group itself. */
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
  // No number is no zero, but for one of two sides.
  if (label === undefined && column && sum?.count === 0) return words.empty;
  // Of what is in several groups, only the number is told: its amount is in none of them alone.
  return column && (sum || !count) ? formatNumber(sum?.sum ?? '0', words, column) : formatNumber(String(count), words);
}

/** « 1,2 M€ »: above a bar there is no room for cents. */
function shortly({ sum, count }: Total, column: Column | undefined, { code }: TableLocale): string {
  const euros = column?.type === 'amount' ? ({ style: 'currency', currency: 'EUR' } as const) : {};
  const format = new Intl.NumberFormat(code, { notation: 'compact', maximumSignificantDigits: 3, ...euros });
  return format.format(Number(column ? (sum?.sum ?? 0) : count));
}

/** Only how long bars are is reckoned in floating point. */
function size({ sum, count }: Total): number {
  return Math.abs(Number(sum?.sum ?? count));
}

function greatest(groups: readonly Group[], totals: Totals): number {
  const all = groups.flatMap((group) => seriesOf(group, totals));
  return Math.max(...all.map(({ total }) => size(total)), 0);
}

/** Per cent of the longest bar; what is not nothing can be seen. */
function share(group: Total, most: number): number {
  const of = size(group);
  return of && most ? Math.max((of / most) * 100, 0.6) : 0;
}
