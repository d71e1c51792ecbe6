import { addDays, dayOf, daysBetween, type Day, weekdayOf } from '../../values/day.js';
import { monthNamed } from '../../values/calendar-words.js';
import { plain } from '../../values/text.js';
import { weekdayNamed } from '../../values/weekday-named.js';

/** A recurrence: « tous les mardis », « le 1er dimanche du mois », « les mardis de juillet et août ». */
export interface Rhythm {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekdays: ReadonlySet<number>;
  /** Ordinals within the month, -1 for the last; empty for all of them. */
  readonly ranks: ReadonlySet<number>;
  /** From 1 to 12; empty for all months. */
  readonly months: ReadonlySet<number>;
}

/** A plural: « mardis », but not « mars ». */
const SEVERAL = /(?<=di|che|day)s$/;
const RANK =
  /^(?:([1-4])(?:ers?|eres?|emes?|nds?|e|st|rd|th)?|(premier|second|deuxieme|troisieme|quatrieme|dernier|first|third|last)s?)$/;
const NAMED: Readonly<Record<string, number>> = {
  premier: 1,
  first: 1,
  second: 2,
  deuxieme: 2,
  troisieme: 3,
  third: 3,
  quatrieme: 4,
  dernier: -1,
  last: -1,
};
const GLUE = /^(?:20\d\d|tous|le|les|la|chaque|every|each|the|on|et|and|de|du|des|d|of|in|en|mois|month|a|au|jusqu)$/;
const HOURS =
  /\b(?:(?:de|des|a|at|from|entre) )?\d\d? ?[h:](?: ?\d\d)?(?: ?(?:a|to|et|[-–/]) ?\d\d? ?[h:](?: ?\d\d)?)?(?![a-z\d])/g;
/** « lundi-mardi-jeudi » is a list; « lundi-vendredi » is all from the one to the other. */
const LIST = /[a-z]+(?: ?- ?[a-z]+){2,}/g;
/** Part of a day, which says nothing of which days. */
const PART_OF_DAY = /\b(?:matin|apres[ -]midi|soir|midi)s?\b/g;
/** Characters of the longest text of days. */
const LONGEST = 200;

/**
 * The recurrence in a text. Undefined unless every word is understood: « sauf vacances » is not, and changes
 * everything.
 */
export function rhythmIn(text: string): Rhythm | undefined {
  if (text.length > LONGEST) return undefined;
  const spelled = plain(text)
    .replace(HOURS, ' ')
    .replace(PART_OF_DAY, ' ')
    .replace(LIST, (days) => days.replaceAll('-', ' et '))
    .replace(/(?<=[a-z]) ?- ?(?=[a-z])/g, ' au ');
  const words = spelled.match(/[a-z\d]+/g) ?? [];
  const rhythm = { weekdays: new Set<number>(), ranks: new Set<number>(), months: new Set<number>() };
  let spans = '';
  for (const word of words) {
    const [, digit, name = ''] = RANK.exec(word) ?? [];
    const rank = digit ? Number(digit) : NAMED[name];
    const weekday = weekdayNamed(word.replace(SEVERAL, ''));
    const month = monthNamed(word);
    if (weekday) add(rhythm.weekdays, weekday, 7, spans);
    else if (rank) rhythm.ranks.add(rank);
    else if (month) add(rhythm.months, month, 12, spans);
    else if (!GLUE.test(word)) return undefined;
    spans = word;
  }
  const monthly = /\b(?:mois|month)\b/.test(spelled);
  return rhythm.weekdays.size && monthly === rhythm.ranks.size > 0 ? rhythm : undefined;
}

/** Adds a day, or a range from the one before it: « du mardi au jeudi », « d’octobre à mars ». */
function add(found: Set<number>, value: number, cycle: number, before: string): void {
  const from = [...found].at(-1);
  if (from && /^(?:a|au)$/.test(before)) for (let at = from; at !== value; at = (at % cycle) + 1) found.add(at);
  found.add(value);
}

/** The days of a recurrence between two days, both inclusive. */
export function daysOf({ weekdays, ranks, months }: Rhythm, from: Day, to: Day): Day[] {
  const all = [...Array(Math.max(0, daysBetween(from, to) + 1)).keys()].map((index) => addDays(from, index));
  return all.filter(
    (day) =>
      weekdays.has(weekdayOf(day)) &&
      (!months.size || months.has(Number(day.slice(5, 7)))) &&
      (!ranks.size || ranksOf(day).some((rank) => ranks.has(rank))),
  );
}

/** The ordinals of a day: a fourth Tuesday may also be the last one. */
function ranksOf(day: Day): number[] {
  const date = Number(day.slice(8));
  const isLast = !dayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), date + 7);
  return [Math.ceil(date / 7), ...(isLast ? [-1] : [])];
}
