import { html, nothing, type TemplateResult } from 'lit';
import { capital, formatDay } from '../../src/format/dates.js';
import { formatDayHours, formatSeason } from '../../src/format/week-hours.js';
import { regionOf } from '../../src/hours/holidays.js';
import { hoursOf } from '../../src/hours/read.js';
import type { DayHours, HolidayRegion, Hours, WeekHours } from '../../src/hours/types.js';
import { weekOf } from '../../src/hours/week.js';
import type { HoursLocale } from '../../src/locales/hours.js';
import type { Place } from '../../src/records/types.js';
import { addDays, type Day } from '../../src/values/day.js';
import type { DetailView } from './detail-part.js';

/** « Ouvert, ferme à 18 h », where hours are understood. */
export function stateLine(place: Place, view: DetailView): TemplateResult | typeof nothing {
  const isKnown = place.hours && hoursOf(place.hours);
  return isKnown && view.when ? html`<p class="state">${view.when.line(place, view)}</p>` : nothing;
}

/** The hours of the week; as they were published when they are not understood. */
export function hoursFact(place: Place, view: DetailView): TemplateResult | typeof nothing {
  const { hours: text, venue } = place;
  if (!text) return nothing;
  const hours = hoursOf(text);
  if (!hours || !view.when) return html`<p class="lines ${view.when?.isUnsettled(place) ? 'to-come' : ''}">${text}</p>`;
  return table(weekToShow(hours, view.today, regionOf(venue)), view, view.when.words);
}

/** This week; of what is closed for a season, the first week of the next one. */
function weekToShow(hours: Hours, today: Day, region: HolidayRegion): WeekHours {
  const week = weekOf(hours, today, region);
  if (!week.season || isOpenIn(week)) return week;
  const next = weekOf(hours, addDays(week.season.to, 1), region);
  return next.season && isOpenIn(next) ? next : week;
}

/** On some day, or by appointment. */
function isOpenIn({ days }: WeekHours): boolean {
  return days.some(({ spans, comment }) => spans.length || comment);
}

function table(week: WeekHours, view: DetailView, words: HoursLocale): TemplateResult {
  const season = formatSeason(week, view.today, view.locale, words);
  return html`<table class="week">
    <caption class=${season ? '' : 'sr'}>
      ${season ? capital(season) : words.title}
    </caption>
    <tbody>
      ${week.days.map((day) => row(day, view, words))}
    </tbody>
  </table>`;
}

function row(day: DayHours, { locale, today }: DetailView, words: HoursLocale): TemplateResult {
  const isToday = day.day === today;
  const [name = ''] = /^\p{L}+/u.exec(formatDay(day.day, 'weekday', locale, today)) ?? [];
  return html`<tr class=${isToday ? 'today' : ''} aria-current=${isToday ? 'date' : nothing}>
    <th scope="row">${isToday ? locale.agenda.today : capital(name)}</th>
    <td>${formatDayHours(day, locale, words).split(', ').map(part)}</td>
  </tr>`;
}

/** Lines break between hours rather than within. */
function part(hours: string, index: number, { length }: readonly string[]) {
  return html`<span>${hours}${index < length - 1 ? ',' : ''}</span> `;
}
