import { addDays, type Day } from '../../values/day.js';
import { dayAt, instantOf } from '../../values/zone.js';
import type { Reading } from '../reading.js';
import type { Occurrence } from '../types.js';
import { publishedAt } from './published.js';

/** « Jusqu’au 30 novembre 2026 », « tous les jours jusqu’au 30/11/2026 ». */
const UNTIL = /^\W*(?:(?:\p{L}+ )?(?:jusqu|until\b)|(?:\p{L}+ ){2,6}jusqu.au\b)/iu;

/** Whether words give the last day of a period but not the first. */
export function isUntil(words: string): boolean {
  return UNTIL.test(words.slice(0, 50));
}

/** Sessions of which only the last day is given: they are assumed to have started when the feed was published. */
export function alreadyOn(sessions: readonly Occurrence[], { feed, timezone }: Reading): Occurrence[] {
  const [last, ...others] = sessions;
  const published = publishedAt(feed);
  if (!last || published === undefined) return [...sessions];
  const midnight = (day: Day, days: number) => instantOf(addDays(day, days), 0, timezone);
  const day = dayAt(last.start, timezone);
  const start = Math.min(midnight(dayAt(published, timezone), -1), midnight(day, 0));
  const end = last.allDay ? last.end : midnight(day, 1);
  return [{ start, ...(end !== undefined && { end }), allDay: true }, ...others];
}
