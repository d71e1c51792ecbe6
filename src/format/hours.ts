import type { DayHours, OpenState, WeekHours } from '../hours/types.js';
import type { HoursLocale } from '../locales/hours.js';
import type { Locale } from '../locales/types.js';
import type { Day } from '../values/day.js';
import type { Instant } from '../values/zone.js';

/** A state in words, and how to colour it. */
export interface HoursWords {
  readonly text: string;
  /** `unsure`: a public holiday, or only words; neither green nor red. */
  readonly tone: 'open' | 'closing' | 'closed' | 'unsure';
}

/** « Ouvert, ferme à 18 h ». */
export function formatState(
  state: OpenState,
  _now: Instant,
  _timezone: string,
  _locale: Locale,
  words: HoursLocale,
): HoursWords {
  return { text: state.open ? words.open : words.closed, tone: state.open ? 'open' : 'closed' };
}

/** A day's hours: « 9 h – 12 h, 14 h – 18 h », « Fermé ». */
export function formatDayHours(_day: DayHours, _locale: Locale, words: HoursLocale): string {
  return words.closed;
}

/** « Du 1er avril au 31 octobre »; undefined when hours are the same all year. */
export function formatSeason(_week: WeekHours, _today: Day, _locale: Locale, _words: HoursLocale): string | undefined {
  return undefined;
}

/** The next instant at which the words of a state can change: to look again then. Midnight changes them too. */
export function hoursChangeAt(_state: OpenState, _now: Instant): Instant | undefined {
  return undefined;
}
