import { WEEKDAY } from './calendar-words.js';
import { addDays, dayOf, type Day } from './day.js';
import { type CivilDate, readPlainDate } from './plain-date.js';
import { readTimes } from './time.js';
import { datesIn, spellDates, type WrittenDate } from './written-date.js';

/** What may stand before the date in a cell: « Le », « Date : », « Samedi ». */
const LEAD = new RegExp(`^\\W*(?:(?:le|ce|on|date|${WEEKDAY})\\b\\W*)*$`);
/** The day number of a spreadsheet, for the years 2000 to 2049: `46372`, `46372,5` with an hour. */
const SERIAL = /^(?:36[5-9]|3[7-9]\d|4\d\d|5[0-3]\d|54[0-7])\d\d(?:[.,]\d{1,12})?$/;
/** An instant of ASP.NET, `/Date(1605916800000+0100)/`, or epoch seconds or milliseconds after 2001, `1605916800`. */
const EPOCH = /^(?:\/Date\((-?\d{1,14})(?:[+-]\d{4})?\)\/|(1\d{9}(?:\d{3})?))$/;

/**
 * One date as it is written in France or by a machine: ISO 8601 in its shapes, `21/08/2020` (day first unless that is
 * impossible), `vendredi 21 août 2020 à 20h30`, Excel serial numbers and epochs as numbers. Undefined when the text tells
 * none or several, or a day that no calendar has. Offsets are kept as written.
 */
export function readDate(value: unknown): CivilDate | undefined {
  if (typeof value === 'number' && value >= 20_000 && value <= 80_000) return fromExcel(value);
  if (typeof value === 'number' && value >= 1e9) return fromEpoch(value);
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.length < 500 ? (readPlainDate(text) ?? readWordedDate(text)) : undefined;
}

/** A date among words; all that `readPlainDate` reads is read the same. */
export function readWordedDate(written: string): CivilDate | undefined {
  const raw = written.trim();
  const [, ticks, stamp] = EPOCH.exec(raw) ?? [];
  if (ticks ?? stamp) return fromEpoch(Number(ticks ?? stamp));
  const text = spellDates(raw);
  const [date, another] = datesIn(text).filter(({ year }) => year);
  const day = date && !another && LEAD.test(text.slice(0, date.from)) && onlyDay(date);
  if (!day) return undefined;
  const [time, more] = readTimes(date.clock + text.slice(date.to));
  if (more) return undefined;
  return {
    day,
    ...(time && { minutes: time.start }),
    ...(time?.end !== undefined && { endMinutes: time.end }),
    ...(date.offset !== undefined && { offset: date.offset }),
  };
}

/**
 * A date as the day number of a spreadsheet, `46372`, which exports write when they lose the format of a cell. Only for
 * columns known to hold dates: elsewhere it is a number.
 */
export function readSerial(value: unknown): CivilDate | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return SERIAL.test(text) ? fromExcel(Number(text.replace(',', '.'))) : undefined;
}

function onlyDay({ year = 0, month, days }: WrittenDate): Day | undefined {
  const [first, another] = days;
  return first && !another && first[0] === first[1] ? dayOf(year, month, first[0]) : undefined;
}

function fromExcel(serial: number): CivilDate {
  const minutes = Math.round(serial * 1440);
  const day = addDays('1899-12-30', Math.floor(minutes / 1440));
  return Number.isInteger(serial) ? { day } : { day, minutes: minutes % 1440 };
}

/** Below 1e11 a number is read as seconds (until the year 5138), above as milliseconds (since 1973). */
function fromEpoch(epoch: number): CivilDate | undefined {
  const milliseconds = epoch < 1e11 ? epoch * 1000 : epoch;
  if (milliseconds > 8.64e15) return undefined;
  const minutes = Math.floor(milliseconds / 60_000);
  return { day: addDays('1970-01-01', Math.floor(minutes / 1440)), minutes: minutes % 1440, offset: 0 };
}
