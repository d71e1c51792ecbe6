import { readDate, readSerial } from '../../values/date.js';
import { type CivilDate, toInstant } from '../../values/plain-date.js';
import { dayAt, minutesAt } from '../../values/zone.js';
import type { DateReader } from './number.js';

/** Dates in words too, and numbers that spreadsheets have for them. Offsets are kept as written. */
export const readAnyDate: DateReader = (value) => readDate(value) ?? readSerial(value);

/** The same, as the clocks of `timezone` (IANA name) show it: `2026-12-18T23:00:00+00:00` is 19 December in Paris. */
export function anyDateReader(timezone: string): DateReader {
  return (value) => {
    const date = readAnyDate(value);
    return date && isInstant(date) ? onClock(date, timezone) : date;
  };
}

/** Midnight UTC is how portals export a day without an hour. */
function isInstant({ minutes, offset }: CivilDate): boolean {
  return offset !== undefined && (Boolean(minutes) || offset !== 0);
}

function onClock(date: CivilDate, timezone: string): CivilDate {
  const at = toInstant(date, timezone);
  return { day: dayAt(at, timezone), minutes: minutesAt(at, timezone) };
}
