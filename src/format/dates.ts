import type { Locale } from '../locales/types.js';
import type { Day } from '../values/day.js';

type Style = 'weekday' | 'day' | 'short' | 'month' | 'monthName' | 'weekdayName' | 'weekdayShort';

const styles: Record<Style, Intl.DateTimeFormatOptions> = {
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  day: { day: 'numeric', month: 'long' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  monthName: { month: 'long' },
  weekdayName: { weekday: 'long' },
  weekdayShort: { weekday: 'short' },
};

/** Intl formatters cost more to make than to use. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A civil day in words, without capital. The year is written unless it is that of `today` (`undefined`: always written).
 *
 * - `weekday`: « samedi 21 novembre » - `day`: « 21 novembre » - `short`: « sam. 21 nov. »
 * - `month`: « novembre 2026 » - `monthName`: « novembre » - `weekdayName`: « samedi » - `weekdayShort`: « sam. »
 */
export function formatDay(day: Day, style: Style, locale: Locale, today?: Day): string {
  const dated = Boolean(styles[style].day) && today?.slice(0, 4) !== day.slice(0, 4);
  return locale.polishDate(formatter(style, dated, locale.code).format(Date.parse(day)));
}

/** The first letter as a capital, for the start of a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function formatter(style: Style, dated: boolean, code: string): Intl.DateTimeFormat {
  const key = `${code} ${style} ${dated}`;
  let known = formatters.get(key);
  if (!known) {
    // A civil day is read as midnight UTC, so UTC is what writes it back.
    known = new Intl.DateTimeFormat(code, { ...styles[style], ...(dated && { year: 'numeric' }), timeZone: 'UTC' });
    formatters.set(key, known);
  }
  return known;
}
