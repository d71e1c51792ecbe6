import { addDays } from '../../values/day.js';
import { dayAt, instantOf } from '../../values/zone.js';
import type { Reading } from '../reading.js';
import type { Occurrence } from '../types.js';
import { publishedAt } from './published.js';

/** « Jusqu’au 30 novembre 2026 », « visible jusqu’au 30/11/2026 ». */
const UNTIL = /^\W*(?:\p{L}+ )?(?:jusqu|until\b)/iu;

/** Whether words give the last day of a period but not the first. */
export function isUntil(words: string): boolean {
  return UNTIL.test(words.slice(0, 50));
}

/** Sessions of which only the last day is given: they are assumed to have started when the feed was published. */
export function alreadyOn(sessions: readonly Occurrence[], { feed, timezone }: Reading): Occurrence[] {
  const [last, ...others] = sessions;
  const published = publishedAt(feed);
  if (!last?.allDay || published === undefined) return [...sessions];
  const start = instantOf(addDays(dayAt(published, timezone), -1), 0, timezone);
  return [{ ...last, start: Math.min(start, last.start) }, ...others];
}
