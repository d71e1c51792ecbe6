import { WEEKDAY } from '../../values/calendar-words.js';
import { addDays, daysBetween, type Day } from '../../values/day.js';
import { clean, plain } from '../../values/text.js';
import { readTimes, type TimeRange } from '../../values/time.js';
import { datesIn, spellDates, type WrittenDate } from '../../values/written-date.js';
import { dayAt, minutesAt } from '../../values/zone.js';
import { cellsOf, type Reading } from '../reading.js';
import { aboveOf } from './headings-above.js';
import { hoursOf } from './hours.js';
import { ruledDays } from './recurrence-rule.js';
import type { Occurrence } from '../types.js';
import { periodsIn } from './listed-sessions.js';
import { daysOf, type Rhythm, rhythmIn } from './rhythm.js';
import { sessionAt, sessionOf } from './session.js';
import { isDated, lacksYear } from './whole-dates.js';

/** Days ahead for which sessions that recur without end are listed. */
const YEAR = 365;
/** Weekdays up to which an event recurs; on more of them, it is a continuous one. */
const FEW = 2;
/** The most sessions. */
const MOST = 400;
const LONGEST = 300;
const WEEK = 7;
/** Words that mean a recurrence by themselves; « mardi » only does beside the ends of a period. */
const AGAIN =
  /\b(?:tous|toutes|chaque|every|each|mois|month|(?:lun|mar|mercre|jeu|vendre|same)dis|dimanches|[a-z]{3,6}days)\b/;
/** « 2ème mercredi », « 1er et 3e jeudis à 14h »: of each month, when none is named. */
const RANKED = new RegExp(
  `^((?:les? )?(?:(?:1er|[2-4]e(?:me)?|premier|deuxieme|troisieme|quatrieme|dernier)s?,? (?:et )?)+(?!mars)${WEEKDAY})(?=$| ?(?:de |a )?\\d\\d? ?[h:])`,
);
/** The day of the week of a date, which is no recurrence: « du mardi 1er au mardi 15 décembre ». */
const OF_DATE = new RegExp(`\\b${WEEKDAY} $`);

/**
 * The sessions of a recurring event (« tous les mardis », « le 1er dimanche du mois »), within the period that the row
 * gives, else for a year from when the feed was read. None when any word is not understood, or nothing recurs.
 *
 * @param known sessions that the row gives in full
 */
export function recurringSessions(reading: Reading, known: readonly Occurrence[]): Occurrence[] {
  const ruled = ruledSessions(reading, known);
  if (ruled) return ruled;
  const texts = [...cellsOf(reading, 'start'), ...cellsOf(reading, 'dateText')].map(({ value }) =>
    monthly(clean(value), reading),
  );
  const words = texts.find((text) => rhythmOf(text)) ?? hoursOf(reading);
  const rhythm = rhythmOf(words);
  const span = rhythm && spanOf(words, known, reading);
  if (!rhythm || !span || (rhythm.weekdays.size > FEW && !rhythm.ranks.size)) return [];
  const { timezone } = reading;
  const [run] = known;
  const isLong = run && daysBetween(...boundsOf(run, timezone)) >= WEEK;
  if (!AGAIN.test(plain(words)) && (!isLong || lacksYear(words))) return [];
  const days = daysOf(rhythm, ...span);
  const told = readTimes(hoursOf(reading) || words);
  const times = told.length ? told : known.slice(0, 1).flatMap((session) => timesOf(session, timezone));
  const sessions = days.flatMap((day) =>
    times.length ? times.map((time) => sessionAt(day, time, timezone)) : wholeDay(day, timezone),
  );
  return sessions.length <= MOST ? sessions : [];
}

/**
 * The sessions of a rule in a cell, as calendars have it, from the session of one day that the row gives; undefined
 * without any.
 */
function ruledSessions(reading: Reading, [run]: readonly Occurrence[]): Occurrence[] | undefined {
  const { timezone } = reading;
  const [first, last] = run ? boundsOf(run, timezone) : [];
  if (!run || !first || first !== last) return undefined;
  const told = cellsOf(reading, 'dateText').map(({ value }) =>
    ruledDays(clean(value).slice(0, LONGEST), first, addDays(first, 2 * YEAR)),
  );
  return told
    .find(Boolean)
    ?.slice(0, MOST)
    .flatMap((day) => sessionsLike(run, day, timezone));
}

/** The text with the month of a day that it only counts: that of the row, else every one. */
function monthly(text: string, { feed, index = 0 }: Reading): string {
  const words = text.length < LONGEST ? plain(text) : '';
  if (!feed || !RANKED.test(words)) return text;
  const { month = '', year = '' } = aboveOf(feed, index);
  return month && !year ? text : words.replace(RANKED, `$1 du mois ${month} ${year}`);
}

/** A session on another day at the same hours. */
function sessionsLike(run: Occurrence, day: Day, timezone: string): Occurrence[] {
  const times = timesOf(run, timezone);
  return times.length ? times.map((time) => sessionAt(day, time, timezone)) : [wholeDay(day, timezone)];
}

/** The hours of a session that was given in full; none for whole days. */
function timesOf({ start, end, allDay }: Occurrence, timezone: string): TimeRange[] {
  if (allDay) return [];
  return [{ start: minutesAt(start, timezone), ...(end !== undefined && { end: minutesAt(end, timezone) }) }];
}

/** The rhythm in a text, without its dates, which are the bounds. */
function rhythmOf(text: string): Rhythm | undefined {
  if (text.length > LONGEST) return undefined;
  const spelled = spellDates(text);
  const written = datesIn(spelled);
  const dates = written.some(({ year }) => year) ? written : [];
  const without = (left: string, { from, to }: WrittenDate) =>
    `${left.slice(0, from).replace(OF_DATE, '')} ${left.slice(to)}`;
  return rhythmIn(dates.reduceRight(without, spelled));
}

/** The first and last day; undefined when it is unknown when the feed was read. */
function spanOf(words: string, known: readonly Occurrence[], reading: Reading): [Day, Day] | undefined {
  const { timezone } = reading;
  const [year] = /\b20\d\d\b/.exec(words) ?? [];
  if (year && !isDated(words)) return [`${year}-01-01`, `${year}-12-31`];
  const [first, another] = known.length ? known : periodsIn(words, reading);
  if (another) return undefined;
  const [from, to] = first ? boundsOf(first, timezone) : [];
  if (from && to && from < to) return [from, to];
  if (from && !/jusqu|until/.test(plain(words))) return [from, addDays(from, YEAR)];
  const readAt = reading.feed?.provenance?.readAt;
  if (readAt === undefined) return undefined;
  const today = dayAt(readAt, timezone);
  return [today, to ?? addDays(today, YEAR)];
}

function boundsOf({ start, end = start + 1, allDay }: Occurrence, timezone: string): [Day, Day] {
  return [dayAt(start, timezone), dayAt(allDay ? end - 1 : start, timezone)];
}

function wholeDay(day: Day, timezone: string): Occurrence {
  return sessionOf({ day }, undefined, timezone, () => undefined);
}
