import { fold } from '../../values/text.js';
import { hoursByDay } from './days.js';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
/** Of each day: from and to in the morning, and in the afternoon; the last of them where it closes for no lunch. */
const TIMES = 4;
/** Before the days: first and last date, what is open, what is closed. */
const HEAD = 4;
const TIME = /^\d\d:\d\d$/;
const DATE = /^\d\d\/\d\d\/\d{4}$/;

/** « Ouvert du lundi au samedi », « Fermé dimanche soir et lundi »: no more than the grid says. */
const REPEATED =
  /^(?:(?:ouvert|ferme|ouverture|fermeture|uniquement|tou(?:te|t)?s?|les?|du|de|au|et|ainsi|que|jours?|midis?|soirs?|matins?|journee|entier|7j?|sur|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?)(?: |$))+$/;

/**
 * The hours in a grid that tourist offices export, whose cells are parted by two bars: for each period its first and last
 * date, remarks, then four times for each day, most of them empty. Without such a grid, what is said in words: hours
 * whose days are unknown would be misread.
 */
export function hoursInGrid(text: string): string {
  const periods = text.split(' ; ').map((period) => period.split('||').map((cell) => cell.trim()));
  const told = periods.map(hoursOfPeriod);
  return [...new Set(told.every((one) => one !== undefined) ? told.flat() : periods.flat().filter(isSaid))].join('; ');
}

/** What a period says, its hours first; undefined when it is not laid out as expected. */
function hoursOfPeriod(cells: readonly string[]): string[] | undefined {
  const [first = '', last = '', ...said] = cells.slice(0, HEAD);
  const spans = DAYS.map((column, day) => ({
    column,
    value: spansOf(cells.slice(HEAD + day * TIMES, HEAD + (day + 1) * TIMES)),
  }));
  if (cells.length !== HEAD + DAYS.length * TIMES || spans.some(({ value }) => value === undefined)) return undefined;
  const hours = hoursByDay(spans);
  const isDated = DATE.test(first) && DATE.test(last);
  const remarks = said.filter((words) => words && !(hours && REPEATED.test(fold(words))));
  return [hours && isDated ? `du ${first} au ${last}\u00a0: ${hours}` : hours, ...remarks].filter(Boolean);
}

/** « 12:00-14:00, 19:00-21:00 »; undefined for anything but pairs of times. */
function spansOf(cells: readonly string[]): string | undefined {
  const times = cells.filter(Boolean);
  if (times.length % 2 || !times.every((time) => TIME.test(time))) return undefined;
  const pairs = times.flatMap((from, at) => (at % 2 ? [] : [[from, times[at + 1] ?? '']]));
  return pairs.map(([from, to]) => `${from ?? ''}-${from === to ? '24:00' : (to ?? '')}`).join(', ');
}

function isSaid(cell: string): boolean {
  return /\p{L}{3}/u.test(cell);
}
