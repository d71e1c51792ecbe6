import { addDays } from '../../values/day.js';
import { dayAt, instantOf } from '../../values/zone.js';
import type { Reading } from '../reading.js';
import type { Occurrence } from '../types.js';
import { publishedAt } from './published.js';

/** « Jusqu’au 30 novembre 2026 », « visible jusqu’au 30/11/2026 ». */
const UNTIL = /^\W*(?:\p{L}+ )?(?:jusqu|until\b)/iu;

/** Whether words tell the last day of what lasts, and not its first. */
export function isUntil(words: string): boolean {
  return UNTIL.test(words.slice(0, 50));
}

/** What is only told to last until a day was already on when its feed was published, as far as one knows. */
export function alreadyOn(sessions: readonly Occurrence[], { feed, timezone }: Reading): Occurrence[] {
  const [last, ...others] = sessions;
  const published = publishedAt(feed);
  if (!last?.allDay || published === undefined) return [...sessions];
  const start = instantOf(addDays(dayAt(published, timezone), -1), 0, timezone);
  return [{ ...last, start: Math.min(start, last.start) }, ...others];
}
