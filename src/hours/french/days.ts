import { numbered, type Cursor } from '../cursor.js';
import type { Weekdays } from '../types.js';

/** Days of the week, and whether public holidays are among them. */
export interface Days {
  readonly weekdays: readonly Weekdays[];
  readonly holidays: boolean;
  /** What follows may be about the last day alone: « le dimanche et le lundi matin », not « les mardis et jeudis ». */
  readonly loose?: boolean;
}

const DAYS = numbered(
  'lundi|lundis|lun|lu mardi|mardis|mar|ma mercredi|mercredis|mer|me jeudi|jeudis|jeu|je vendredi|vendredis|ven|ve samedi|samedis|sam|sa dimanche|dimanches|dim|di',
);
/** Ranks as tokens spell them: a number keeps its ending (`2e`). */
const ORDINALS = numbered(
  'premier|premiers|1er deuxieme|deuxiemes|second|2e|2eme|2nd troisieme|troisiemes|3e|3eme quatrieme|quatriemes|4e|4eme cinquieme|5e|5eme',
);
const WEEK = [1, 2, 3, 4, 5, 6, 7];
const EVERY_DAY: Weekdays = { from: 1, to: 7 };
const WEEKEND: Weekdays = { from: 6, to: 7 };
/** « La semaine », of which Saturday is no part when people write about opening hours. */
const WORKWEEK: Weekdays = { from: 1, to: 5 };

const AND = new Set([',', 'et', 'ou', '/', '&', '|', 'puis', 'ainsi', 'que', '+']);
const ARTICLES = new Set(['le', 'les', "l'", 'du', 'des', 'de', "d'", 'aux', 'au', 'tous', 'toutes', 'chaque']);
const TO = new Set(['au', 'a', '-', "jusqu'"]);

/** « du lundi au vendredi », « mardi, jeudi et jours fériés », « le 1er et le 3e samedi du mois ». */
export function readDays(cursor: Cursor): Days | undefined {
  const together = cursor.at('les', -1);
  const first = readItem(cursor);
  if (!first) return undefined;
  const items = [first];
  let next: Days | undefined;
  while ((next = cursor.attempt(readNext))) items.push(next);
  const holidays = items.some((item) => item.holidays);
  const loose = items.length > 1 && (holidays || !together);
  return { weekdays: items.flatMap(({ weekdays }) => weekdays), holidays, ...(loose && { loose }) };
}

/** « , mardi », « et le jeudi »; « lundi mardi jeudi » without anything between. */
function readNext(cursor: Cursor): Days | undefined {
  const parted = cursor.skip(AND);
  if (!parted && cursor.name(DAYS) === undefined) return undefined;
  cursor.skip(ARTICLES);
  return readItem(cursor);
}

function readItem(cursor: Cursor): Days | undefined {
  if (cursor.takes('holidays')) return { weekdays: [], holidays: true };
  if (cursor.takes('everyday')) return { weekdays: [EVERY_DAY], holidays: false };
  if (cursor.takes('weekend')) return { weekdays: [WEEKEND], holidays: false };
  if (cursor.takes('workweek')) return { weekdays: [WORKWEEK], holidays: false };
  const weekdays = cursor.attempt(readRanked) ?? readWeekdays(cursor);
  return weekdays && { weekdays, holidays: false };
}

/** « lundi au vendredi », « lundi-mardi-jeudi » */
function readWeekdays(cursor: Cursor): Weekdays[] | undefined {
  const first = cursor.named(DAYS);
  if (first === undefined) return undefined;
  const chain = [first];
  let next: number | undefined;
  while ((next = cursor.attempt(readTo))) chain.push(next);
  const [, last = first] = chain;
  return chain.length > 2 ? chain.map((day) => ({ from: day, to: day })) : [{ from: first, to: last }];
}

function readTo(cursor: Cursor): number | undefined {
  if (!cursor.skip(TO)) return undefined;
  cursor.skip(ARTICLES);
  return cursor.named(DAYS);
}

/** « 1er et 3e samedis du mois » */
function readRanked(cursor: Cursor): Weekdays[] | undefined {
  const nth: number[] = [];
  let rank: number | undefined;
  while ((rank = readRank(cursor))) {
    nth.push(rank);
    cursor.skip(AND);
    cursor.skip(ARTICLES);
  }
  const day = nth.length ? cursor.named(DAYS) : undefined;
  const ofMonth = (cursor.takes('du') || (cursor.takes('de') && cursor.takes('chaque'))) && cursor.takes('mois');
  return day && ofMonth ? [{ from: day, to: day, nth }] : undefined;
}

function readRank(cursor: Cursor): number | undefined {
  if (cursor.oneOf(['dernier', 'derniers'])) return -1;
  const written = cursor.is('number') ? cursor.peek()?.text : undefined;
  return written ? (ORDINALS.has(written) ? cursor.value('number') : undefined) : cursor.named(ORDINALS);
}

/** Whether two texts are about a same day. One that names no day is about all of them. */
export function daysMeet(some: Days | undefined, others: Days | undefined): boolean {
  if (!some || !others) return true;
  if (some.holidays && others.holidays) return true;
  return WEEK.some((day) => isAmong(some.weekdays, day) && isAmong(others.weekdays, day));
}

function isAmong(weekdays: readonly Weekdays[], day: number): boolean {
  return weekdays.some(({ from, to }) => (from <= to ? day >= from && day <= to : day >= from || day <= to));
}
