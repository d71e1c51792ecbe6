import { html, nothing, type TemplateResult } from 'lit';
import type { Days } from '../../../src/filters/chosen-dates.js';
import { capital, formatDay } from '../../../src/format/dates.js';
import { formatTime } from '../../../src/format/sessions.js';
import type { FullLocale } from '../../../src/locales/types.js';
import type { EventStatus } from '../../../src/records/types.js';
import { firstOfMonth, monthOf, type Day } from '../../../src/values/day.js';
import { heading } from '../../shared/heading.js';
import { daySection, undated } from '../list.js';
import { dayToShow, inCell, monthGrid, monthsOf, monthWithin, type MonthDay, type Week } from './month-grid.js';
import type { Sitting } from '../programme.js';
import { detailAmong, link, type AgendaView } from '../view.js';

export { monthStyles as styles } from './month.styles.js';

/** The input of the month view. Its `programme` is complete: a month has no pages. */
export interface MonthView extends AgendaView {
  readonly locale: FullLocale;
  /** The days whose events are shown: those of the chosen period, from today on. */
  readonly days: Days;
  /** `2026-11`; out of bounds, the nearest month with something on. */
  readonly month: string;
  /** The day the visitor chose. */
  readonly day: Day | undefined;
  go(month: string): void;
  select(day: Day): void;
}

const MAX_DOTS = 3;

/** Statuses that are said even in the small cell of a day. */
const grave: readonly EventStatus[] = ['cancelled', 'postponed', 'full'];

/** A month as on a wall calendar where there is room; else a small one, above the list of one day. */
export function monthView(view: MonthView): TemplateResult {
  const { programme, timezone, days } = view;
  const [first, last] = monthsOf(programme, days, timezone);
  const month = monthWithin(view.month, first, last);
  const weeks = monthGrid(programme, month, days, timezone);
  return html`<div class="month">
      ${bar(month, first, last, view)}
      <table>
        <caption class="sr">
          ${monthName(month, view)}
        </caption>
        <thead>
          <tr>
            ${weeks[0]?.map(({ day }) => weekday(day, view))}
          </tr>
        </thead>
        <tbody>
          ${weeks.map((week) => row(week, weeks, view))}
        </tbody>
      </table>
    </div>
    ${dayBelow(weeks, month, view)} ${undated({ ...view, detail: nothing })}
    ${detailAmong([...programme.ongoing, ...programme.sittings, ...programme.undated], view)}`;
}

function bar(month: string, first: string, last: string, view: MonthView): TemplateResult {
  const { month: words } = view.locale;
  const beside = (amount: number) => monthOf(firstOfMonth(`${month}-01`, amount));
  return html`<div class="month-bar no-print" role="group" aria-label=${words.label}>
    ${step(beside(-1), month > first, (name) => words.previous(name), 'before', view)}
    ${heading(view.level, 'month-name', html`<span role="status">${monthName(month, view)}</span>`)}
    ${step(beside(1), month < last, (name) => words.next(name), 'after', view)}
  </div>`;
}

/** Not `disabled`: the button that led to the last month would lose focus. */
function step(month: string, possible: boolean, label: (month: string) => string, side: string, view: MonthView) {
  const name = formatDay(`${month}-01`, 'monthName', view.locale);
  return html`<button
    class="button ${side}"
    type="button"
    aria-label=${label(name)}
    aria-disabled=${!possible}
    @click=${() => possible && view.go(month)}
  >
    <span>${capital(name)}</span>
  </button>`;
}

function weekday(day: Day, view: MonthView): TemplateResult {
  return html`<th scope="col">
    <span aria-hidden="true">${formatDay(day, 'weekdayShort', view.locale)}</span
    ><span class="sr">${formatDay(day, 'weekdayName', view.locale)}</span>
  </th>`;
}

function row(week: Week, weeks: readonly Week[], view: MonthView): TemplateResult {
  const shown = dayToShow(weeks, view.day)?.day;
  return html`<tr>
    ${week.map((cell) => html`<td class=${kind(cell, shown, view)}>${number(cell, shown, view)}${items(cell, view)}</td>`)}
  </tr>`;
}

/** `chosen` is the day that the visitor chose; `shown` the one listed below a small month, chosen or not. */
function kind({ day, inMonth }: MonthDay, shown: Day | undefined, { today, day: chosen }: MonthView): string {
  return [
    inMonth ? '' : 'out',
    day === today ? 'today' : day < today ? 'past' : '',
    day === shown && inMonth ? 'shown' : '',
    day === shown && day === chosen ? 'chosen' : '',
  ].join(' ');
}

function number(cell: MonthDay, shown: Day | undefined, view: MonthView): TemplateResult {
  const { day, sittings, lasting } = cell;
  const { today, locale } = view;
  const count = sittings.length + lasting.length;
  const text = Number(day.slice(8));
  const current = day === today ? 'date' : 'false';
  if (!count) return html`<span class="number" aria-current=${current}>${text}</span>`;
  return html`<button
    class="number"
    type="button"
    aria-current=${current}
    aria-pressed=${day === shown}
    aria-label=${locale.month.events(formatDay(day, 'weekday', locale, today), count)}
    @click=${unfold(day, view, showHeading)}
  >
    ${text}${dots(cell)}
  </button>`;
}

/** One for each event of the day; a hollow one if there are only runs. */
function dots({ sittings }: MonthDay): TemplateResult {
  const count = Math.min(sittings.length, MAX_DOTS);
  return html`<span class="dots ${count ? '' : 'hollow'}"
    >${[...Array(count || 1).keys()].map(() => html`<i></i>`)}</span
  >`;
}

function items(cell: MonthDay, view: MonthView): TemplateResult | typeof nothing {
  const { shown, hidden } = inCell(cell);
  if (!shown.length) return nothing;
  const more = html`<li>
    <button class="link" type="button" @click=${unfold(cell.day, view, takeFocus)}>
      ${view.locale.month.others(hidden)}
    </button>
  </li>`;
  return html`<ul>
    ${shown.map((sitting) => item(sitting, view))} ${hidden ? more : nothing}
  </ul>`;
}

function item(sitting: Sitting, view: MonthView): TemplateResult {
  const { event, session, until } = sitting;
  const { locale, timezone } = view;
  const word = grave.includes(event.status) ? locale.agenda.status[event.status] : undefined;
  const hour =
    session && !session.allDay && !until ? html`<b>${formatTime(session.start, locale, timezone)}</b> ` : nothing;
  const content = html`${word ? html`<em>${word}</em> ` : nothing}${hour}<span>${event.title}</span>`;
  return html`<li class="${event.status} ${until ? 'run' : ''}">${link(event, view, content)}</li>`;
}

const takeFocus = (list: HTMLElement) => list.focus();
const showHeading = (list: HTMLElement) => list.querySelector('.day')?.scrollIntoView({ block: 'nearest' });

/** Selects a day and, once its list is drawn, scrolls to the list or gives it focus. */
function unfold(day: Day, view: MonthView, bring: (list: HTMLElement) => void) {
  return ({ currentTarget }: Event) => {
    view.select(day);
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    requestAnimationFrame(() => root.querySelectorAll<HTMLElement>('.below').forEach(bring));
  };
}

/** The list of one day. Where cells have room for events, the styles only show it for a day that the visitor chose. */
function dayBelow(weeks: readonly Week[], month: string, view: MonthView): TemplateResult {
  const { locale, day: chosen } = view;
  const shown = dayToShow(weeks, chosen);
  if (!shown) return html`<p class="nothing">${locale.month.empty(formatDay(`${month}-01`, 'month', locale))}</p>`;
  const sittings = [...shown.sittings, ...shown.lasting];
  return html`<div class="below ${shown.day === chosen ? 'asked' : ''}" part="list" tabindex="-1">
    ${daySection({ day: shown.day, sittings }, { ...view, detail: nothing })}
  </div>`;
}

function monthName(month: string, { locale }: MonthView): string {
  return capital(formatDay(`${month}-01`, 'month', locale));
}
