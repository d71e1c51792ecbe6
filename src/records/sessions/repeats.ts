import { monthNamed } from '../../values/calendar-words.js';
import { plain } from '../../values/text.js';
import { weekdayNamed } from '../../values/weekday-named.js';
import type { Reading } from '../reading.js';
import type { Occurrence } from '../types.js';
import { periodsIn } from './listed-sessions.js';

/** Words between dates. */
const TIES = /^(?:du|au|le|les|et|a|er|from|to|on|the|and|st|nd|rd|th)$/;

/** Whether words give exactly these days, and nothing else: « Jeudi 17 septembre 2026 ». */
export function repeats(words: string, days: readonly Occurrence[], reading: Reading): boolean {
  const told = isOfDates(words) ? periodsIn(words, reading) : [];
  return (
    told.length > 0 &&
    told.length === days.length &&
    told.every(({ start, end }, index) => start === days[index]?.start && end === days[index]?.end)
  );
}

function isOfDates(words: string): boolean {
  const letters = plain(words).match(/[a-z]+/g) ?? [];
  return letters.every((word) => TIES.test(word) || monthNamed(word) || weekdayNamed(word));
}
