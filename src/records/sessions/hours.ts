import { type Reading, textOf } from '../reading.js';

/** How columns of hours say that there are none: from midnight to midnight, or to the minute before. */
const NO_HOURS = /^0?0[:h]00\S* (0?0[:h]00|23[:h]59|24)/;

/** The hours of a row as a phrase; `''` when it has none. */
export function hoursOf(reading: Reading): string {
  const from = clockOf(reading, 'startTime');
  const to = clockOf(reading, 'endTime');
  if (NO_HOURS.test(`${from} ${to}`)) return '';
  if (!from) return textOf(reading, 'hours');
  return to && to !== from ? `de ${from} à ${to}` : `à ${from}`;
}

/** A time without the day that databases add to it: `1899-12-30T20:00:00`. */
function clockOf(reading: Reading, role: 'startTime' | 'endTime'): string {
  return textOf(reading, role).replace(/^\d{4}-..-..[T ](..:..).*$/, '$1');
}
