import { numbered, type Cursor } from '../cursor.js';
import type { Season } from '../types.js';

const MONTHS = numbered(
  'janvier|janv|month1 fevrier|fev|fevr|month2 mars|month3 avril|avr|month4 mai|month5 juin|month6 juillet|juil|month7 aout|month8 septembre|sept|month9 octobre|oct|month10 novembre|nov|month11 decembre|dec|month12',
);

interface WrittenDate {
  readonly date: number | undefined;
  readonly month: number | undefined;
  readonly year: number | undefined;
}

/** The dates of a text in order; `to` when this one ends a stretch that the one before begins. */
type Listed = WrittenDate & { readonly to: boolean };

const TO = new Set(['au', 'a', '-', "jusqu'"]);
const AND = new Set([',', 'et', '/', '&']);
const ARTICLES = new Set(['le', 'les', 'du', 'de', "d'", 'en', 'des']);

/**
 * « du 1er avril au 30 septembre », « juillet et août », « les 1er janvier, 1er mai et 25 décembre », « du 01/04 au
 * 30/09 ».
 */
export function readSeasons(cursor: Cursor): readonly Season[] | undefined {
  const first = readDate(cursor);
  if (!first) return undefined;
  const found: Listed[] = [{ ...first, to: false }];
  let next: readonly Listed[] | undefined;
  while ((next = cursor.attempt(readNext))) found.push(...next);
  return seasonsOf(found);
}

/** The next date that has a month, with those before it that share it: « , 8 et 11 novembre ». */
function readNext(cursor: Cursor): readonly Listed[] | undefined {
  const found: Listed[] = [];
  do {
    const to = cursor.skip(TO);
    const listed = to || cursor.skip(AND);
    // « juillet août »
    if (!listed && cursor.name(MONTHS) === undefined) return undefined;
    // « 25 décembre - du 1er au 15 mars »
    if (to && cursor.at('du')) return undefined;
    cursor.skip(ARTICLES);
    const date = readDate(cursor);
    if (!date) return undefined;
    found.push({ ...date, to });
  } while (!found.at(-1)?.month);
  return found;
}

function readDate(cursor: Cursor): WrittenDate | undefined {
  const date = cursor.value('number');
  const month = cursor.named(MONTHS);
  if (date === undefined && month === undefined) return undefined;
  const isYear = month !== undefined && (cursor.peek()?.value ?? 0) > 1900 && cursor.is('number');
  return { date, month, year: isYear ? cursor.value('number') : undefined };
}

/** Undefined when a date does not get a month, or makes no sense. */
function seasonsOf(listed: readonly Listed[]): readonly Season[] | undefined {
  const seasons: Season[] = [];
  const dates = withMonths(listed);
  for (let at = 0; at < dates.length; at++) {
    const from = dates[at];
    const next = dates[at + 1];
    const season = from && seasonBetween(from, next?.to ? next : from);
    if (!season) return undefined;
    if (next?.to) at++;
    seasons.push(season);
  }
  return seasons;
}

/** « du 1er au 15 août » is in August, and in the year said last. */
function withMonths(listed: readonly Listed[]): readonly Listed[] {
  return listed.reduceRight<readonly Listed[]>((done, date) => {
    const next = done[0];
    const month = date.month ?? next?.month;
    const year =
      date.year ?? (next?.year && next.to && month && next.month && month > next.month ? next.year - 1 : next?.year);
    return [{ ...date, month, year }, ...done];
  }, []);
}

function seasonBetween(from: WrittenDate, to: WrittenDate): Season | undefined {
  if (!from.month || !to.month || !isDay(from.date) || !isDay(to.date)) return undefined;
  const season = { from: from.month * 100 + (from.date ?? 1), to: to.month * 100 + (to.date ?? 31) };
  if (!from.year !== !to.year) return undefined;
  return from.year && to.year ? { ...season, years: [from.year, to.year] } : season;
}

function isDay(date = 1): boolean {
  return date >= 1 && date <= 31;
}
