// @ts-check
import { tzOffset } from '@date-fns/tz/tzOffset';

/** Days and hours of the programme. A day is a civil one, `2026-11-21`; an hour is what clocks show, `20:30`. */

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * The day it is in this zone.
 * @param {Date | string} today a moment, or a day that is given back as it is
 * @param {string} zone IANA name
 * @returns {string}
 */
export function dayIn(today, zone) {
  if (typeof today === 'string') return today;
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(today);
}

/**
 * @param {string} day
 * @param {number} amount of days, negative backwards
 */
export function addDays(day, amount) {
  return new Date(Date.parse(day) + amount * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The weekday in three letters: `sat`.
 * @param {string} day
 */
export function weekdayOf(day) {
  return WEEKDAYS[new Date(day).getUTCDay()] ?? '';
}

/**
 * The day that words name, seen from `today`.
 *
 * Words apply one after the other: `today`; `sat`, the first Saturday from there on, that day included; `+2w`, `-3d`;
 * `09-15`, that date this year, or next year when it has been over for more than two days.
 * @param {string} words such as `sat +1w`, `today +3d` or `09-15 sat`
 * @param {string} today
 */
export function resolveDay(words, today) {
  return words.split(' ').reduce((day, word) => step(day, word, today), today);
}

/**
 * @param {string} day
 * @param {string} word
 * @param {string} today
 */
function step(day, word, today) {
  if (word === 'today') return today;
  if (/^\d\d-\d\d$/.test(word)) return nextDate(word, today);
  if (WEEKDAYS.includes(word)) return addDays(day, (WEEKDAYS.indexOf(word) - new Date(day).getUTCDay() + 7) % 7);
  const [, amount, unit] = /^([+-]\d+)([wd])$/.exec(word) ?? [];
  if (!amount) throw new Error(`No day can be read in « ${word} »`);
  return addDays(day, Number(amount) * (unit === 'w' ? 7 : 1));
}

/**
 * @param {string} date `06-21`
 * @param {string} today
 */
function nextDate(date, today) {
  const year = Number(today.slice(0, 4));
  const thisYear = `${year}-${date}`;
  return thisYear < addDays(today, -2) ? `${year + 1}-${date}` : thisYear;
}

/**
 * The instant at which clocks of this zone show this day and time, in ISO 8601 with its offset.
 * @param {string} day
 * @param {string} time
 * @param {string} zone IANA name
 */
export function isoAt(day, time, zone) {
  const guess = new Date(`${day}T${time}:00Z`);
  const offset = tzOffset(zone, new Date(guess.getTime() - tzOffset(zone, guess) * 60_000));
  const hours = String(Math.trunc(Math.abs(offset) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
  return `${day}T${time}:00${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}
