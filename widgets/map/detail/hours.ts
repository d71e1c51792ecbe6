import { html, nothing, type TemplateResult } from 'lit';
import { capital, formatDay } from '../../../src/format/dates.js';
import { formatDayHours, formatSeason } from '../../../src/format/week-hours.js';
import { regionOf } from '../../../src/hours/holidays.js';
import { hoursOf } from '../../../src/hours/read.js';
import type { DayHours, Region, Hours, WeekHours } from '../../../src/hours/types.js';
import { weekOf } from '../../../src/hours/week.js';
import type { HoursLocale } from '../../../src/locales/hours/types.js';
import type { Place } from '../../../src/records/types.js';
import { addDays, type Day, weekdayOf } from '../../../src/values/day.js';
import { dayAt } from '../../../src/values/zone.js';
import type { DetailView } from './view.js';

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
  const region = regionOf(venue);
  const today = dayAt(view.now, region.timezone ?? view.timezone);
  return table(weekToShow(hours, today, region), { ...view, today }, view.when.words);
}

/** Weeks among which one has no public holiday, also in May. */
const WEEKS = [0, 1, 2, 3, 4];

/** This week; of what is closed for a season, a week of the next one, from Monday, that no public holiday disturbs. */
function weekToShow(hours: Hours, today: Day, region: Region): WeekHours {
  const week = weekOf(hours, today, region);
  if (!week.season || isOpenIn(week)) return week;
  const opening = addDays(week.season.to, 1);
  const monday = addDays(opening, (8 - weekdayOf(opening)) % 7);
  const ahead = WEEKS.map((weeks) => weekOf(hours, addDays(monday, 7 * weeks), region));
  return ahead.find((one) => isOpenIn(one) && !one.days.some(({ holiday }) => holiday)) ?? week;
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
      ${rows(week.days, view, words)}
    </tbody>
  </table>`;
}

/** One for each day, or for all of them when they are the same. */
function rows(days: readonly DayHours[], { locale, today, later }: DetailView, words: HoursLocale) {
  const hours = days.map((day) => formatDayHours(day, locale, words));
  const [first = ''] = hours;
  if (hours.every((one) => one === first)) return row(later.detail.everyDay, first, false);
  return days.map(({ day }, at) => {
    const isToday = day === today;
    const name = isToday ? locale.agenda.today : capital(formatDay(day, 'weekdayName', locale));
    return row(name, hours[at] ?? '', isToday);
  });
}

function row(day: string, hours: string, isToday: boolean): TemplateResult {
  return html`<tr class=${isToday ? 'today' : ''} aria-current=${isToday ? 'date' : nothing}>
    <th scope="row">${day}</th>
    <td>${hours.split(BETWEEN).map(part)}</td>
  </tr>`;
}

/** Commas between the hours of a day, rather than in what is said of them. */
const BETWEEN = /, (?=\d)/;

/** Lines break between hours rather than within. */
function part(hours: string, index: number, { length }: readonly string[]) {
  return html`<span>${hours}${index < length - 1 ? ',' : ''}</span> `;
}
