import { WEEKDAY } from './calendar-words.js';
import { dayOf, type Day } from './day.js';
import { readTimes, type TimeRange } from './time.js';
import { datesIn, type WrittenDate } from './written-date.js';

/** Days on end, and what a text says of their hours. */
export interface Stretch {
  readonly first: Day;
  /** Included. */
  readonly last: Day;
  /** Hour beside the first of two dates: « du 5 juin à 20h au 7 juin ». */
  readonly opening: TimeRange | undefined;
  /** The words that follow, up to the next date. */
  readonly tail: string;
  /** As written with the first date and with the last one, in minutes. */
  readonly offset: number | undefined;
  readonly endOffset: number | undefined;
}

interface Followed extends WrittenDate {
  year: number | undefined;
  /** From this date to the next. */
  readonly words: string;
}

const HOUR = '(?:(?:a|at|de) )?(?:\\(?\\d\\d? ?[h:] ?(?:\\d\\d)?(?::\\d\\d)?\\)?)?[ ,]{0,3}';
/** Behind an hour, a slash parts two sessions. */
const TO = new RegExp(
  `^[ ,]{0,3}(?:(?:- ?(?=\\d\\d? ?[h:]))?${HOUR}(?:(?:jusqu')?\\b(?:au|to|until)|-)|/)(?: ${WEEKDAY})? ?$`,
);
const AND = new RegExp(`^ ?(?:,|et|and|ou|&)(?: et)?(?: les?)?(?: ${WEEKDAY})? ?$`);

/** The same where the first date has hours of its own: « à 20h et samedi », « (14h-18h), ». */
const HOURS_AND = new RegExp(
  `^(?:[ ,(-]*(?:(?:a|de|et|puis) )?\\d\\d? ?[h:] ?(?:\\d\\d)?\\)?){1,4} ?(?:[,;/&]|et|puis) ?(?:les? )?(?:${WEEKDAY} )?$`,
);

/**
 * The days that a text of `spellDates` tells, in its order. A date without year counts only when tied to one that has
 * it; a year before 1990 is part of a street's name (« place du 8 mai 1945 »).
 */
export function stretches(text: string): Stretch[] {
  const years = withYears(follow(text, datesIn(text)));
  const dates = follow(
    text,
    years.filter(({ year = 0 }) => year >= 1990 && year <= 2100),
  );
  const found = pairs(dates).reverse();
  let tail = '';
  return found
    .flatMap(([first, last]) => {
      if (!tail || last.clock || !AND.test(last.words)) tail = last.clock + last.words;
      if (found.length === 1 && !readTimes(tail).length) tail = text.slice(0, first.from);
      return between(first, last, tail).reverse();
    })
    .reverse();
}

const follow = (text: string, dates: readonly WrittenDate[]): Followed[] =>
  dates.map((date, index) => ({ ...date, words: text.slice(date.to, dates[index + 1]?.from) }));

/** « du 28 novembre au 3 janvier 2021 » starts in 2020; « du 28 novembre 2020 au 3 janvier » ends in 2021. */
function withYears(dates: Followed[]): Followed[] {
  let near: Followed | undefined;
  for (const date of [...dates].reverse()) {
    if (near?.year && isTied(date)) date.year ??= near.year - Number(date.month > near.month);
    near = date;
  }
  near = undefined;
  for (const date of dates) {
    if (near?.year && isTied(near)) date.year ??= near.year + Number(date.month < near.month);
    near = date;
  }
  return dates;
}

const isTied = ({ words }: Followed): boolean => [TO, AND, HOURS_AND].some((pattern) => pattern.test(words));

/** Each date with the one it leads to, itself when it stands alone. */
function pairs(dates: readonly Followed[]): [Followed, Followed][] {
  const found: [Followed, Followed][] = [];
  for (const date of dates) {
    const open = found.at(-1);
    if (open && open[0] === open[1] && leadsTo(open[0], date)) open[1] = date;
    else found.push([date, date]);
  }
  return found;
}

const leadsTo = (date: Followed, next: Followed): boolean =>
  TO.test(date.words) || (date.words === ' ' && !!date.clock && !!next.clock);

function between(from: Followed, to: Followed, tail: string): Stretch[] {
  const opening = from === to ? undefined : readTimes(from.clock + from.words)[0];
  const spans = from === to ? from.days : [[from.days[0]?.[0], to.days.at(-1)?.[1]] as const];
  return spans.flatMap(([start, end]) => {
    const first = dayOf(from.year ?? 0, from.month, start ?? 0);
    const last = dayOf(to.year ?? 0, to.month, end ?? 0);
    return first && last ? { first, last, opening, tail, offset: from.offset, endOffset: to.offset } : [];
  });
}
