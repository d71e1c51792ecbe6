import type { OpenState } from '../hours/types.js';
import type { HoursLocale } from '../locales/hours/types.js';
import type { Locale } from '../locales/types.js';
import { daysBetween } from '../values/day.js';
import { dayAt, minutesAt, type Instant } from '../values/zone.js';
import { capital, formatDay } from './dates.js';

/** A state in words, and how to colour it. */
export interface HoursWords {
  readonly text: string;
  /** `closing`: within half an hour. `unsure`: a public holiday, or only words; neither green nor red. */
  readonly tone: 'open' | 'closing' | 'closed' | 'unsure';
}

/** The language, time and zone in which a state is described. */
interface Telling {
  readonly now: Instant;
  readonly timezone: string;
  readonly locale: Locale;
  readonly words: HoursLocale;
}

const HALF_AN_HOUR = 30 * 60_000;
const A_DAY = 24 * 3_600_000;

/** « Ouvert, ferme à 18 h », « Fermé, ouvre lundi à 9 h », « Jour férié, horaires à vérifier ». */
export function formatState(
  state: OpenState,
  now: Instant,
  timezone: string,
  locale: Locale,
  words: HoursLocale,
): HoursWords {
  if (state.holiday) return { text: words.holiday, tone: 'unsure' };
  const telling = { now, timezone, locale, words };
  return state.open ? openWords(state, telling) : closedWords(state, telling);
}

/** The next instant at which the words of a state change, besides midnight; undefined when none is in sight. */
export function hoursChangeAt({ until, opens }: OpenState, now: Instant): Instant | undefined {
  const instants = [
    ...(until === undefined ? [] : [until - HALF_AN_HOUR, until]),
    ...(opens === undefined ? [] : [opens]),
  ];
  return instants.find((instant) => instant > now);
}

function openWords({ until, since, comment }: OpenState, telling: Telling): HoursWords {
  const { now, timezone, locale, words } = telling;
  const left = until === undefined ? Infinity : until - now;
  const said = (text: string, tone: HoursWords['tone'] = 'open') => ({ text: aside(text, comment), tone });
  if (since !== undefined) return said(words.openSince(hourAt(since, telling)));
  if (until === undefined) return said(words.always);
  if (left > A_DAY)
    return said(words.openUntilDay(formatDay(dayAt(until - 1, timezone), 'day', locale, dayAt(now, timezone))));
  const hour = hourAt(until, telling);
  return left > HALF_AN_HOUR ? said(words.openUntil(hour)) : said(words.closingSoon(hour), 'closing');
}

/** The words for a closed place; the publisher's comment takes the place of « Fermé ». */
function closedWords({ opens, opensOnHoliday, comment }: OpenState, telling: Telling): HoursWords {
  const { words } = telling;
  const tone = comment ? 'unsure' : 'closed';
  const said = capital(comment ?? words.closed);
  if (opens === undefined) return { text: said, tone };
  return { text: aside(opensWords(opens, comment && said, telling), opensOnHoliday && words.unsure), tone };
}

function opensWords(opens: Instant, comment: string | undefined, telling: Telling): string {
  const { now, timezone, locale, words } = telling;
  const today = dayAt(now, timezone);
  const day = dayAt(opens, timezone);
  const ahead = daysBetween(today, day);
  if (ahead > 6) return comment ?? words.closedUntil(formatDay(day, 'day', locale, today));
  const hour = hourAt(opens, telling);
  const weekday = ahead > 1 ? formatDay(day, 'weekdayName', locale) : words.tomorrow;
  return `${comment ?? words.closed}, ${ahead ? words.opensOn(weekday, hour) : words.opensAt(hour)}`;
}

/** The text, followed by an addition in brackets. */
export function aside(text: string, more: string | undefined): string {
  return more ? `${text} (${more})` : text;
}

function hourAt(instant: Instant, { timezone, locale, words }: Telling): string {
  return hourOf(minutesAt(instant, timezone), locale, words);
}

/** An hour of a day, from its minutes. */
export function hourOf(minutes: number, locale: Locale, words: HoursLocale): string {
  return minutes % 1440 ? locale.time(minutes) : words.midnight;
}
