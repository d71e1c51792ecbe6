import { weekdayOf } from '../../values/day.js';
import { clean, fold } from '../../values/text.js';
import { weekdayNamed } from '../../values/weekday-named.js';
import { dayAt } from '../../values/zone.js';
import { cellsOf, type Reading } from '../reading.js';
import type { Occurrence } from '../types.js';

/** Characters of a cell that are read: those of weekdays are short. */
const LONGEST = 60;

/** Limits sessions on consecutive days to the weekdays that the row names separately: « Mardi » beside two dates. */
export function onWeekdays(sessions: readonly Occurrence[], reading: Reading): readonly Occurrence[] {
  const days = sessions.length > 1 ? weekdaysIn(reading) : [];
  const kept = sessions.filter(({ start }) => days.includes(weekdayOf(dayAt(start, reading.timezone))));
  return kept.length ? kept : sessions;
}

function weekdaysIn(reading: Reading): readonly number[] {
  for (const { value } of cellsOf(reading, 'start')) {
    const words = fold(clean(value).slice(0, LONGEST)).split(' ');
    const days = words
      .filter((word) => !/^(?:le|les|et)$/.test(word))
      .map((word) => weekdayNamed(word.replace(/s$/, '')));
    if (days.every((day) => day > 0)) return days;
  }
  return [];
}
