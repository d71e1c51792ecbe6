import type { Row } from '../../dataset.js';
import { clean } from '../../values/text.js';
import { cellOf, type Reading, textOf } from '../reading.js';
import type { Occurrence } from '../types.js';
import { aboveOf, type Above, headingIn } from './above.js';
import { sessionsOfWords } from './dated.js';
import { better } from './occurrences.js';
import { recurringSessions } from './recurring.js';
import { datedWords, isDated, lacksYear, withMonth, withYear, yearOf } from './whole-dates.js';

export interface OddDates {
  readonly occurrences: readonly Occurrence[];
  /** The row is only a title above others, which have its day. */
  readonly heading?: true;
}

/**
 * When an event takes place, by what people leave to the reader of a table: a day above its row, the month and the year in
 * columns of their own or not written at all, days that come again. Undefined when that tells no more than is `known`.
 */
export function readOddDates(reading: Reading, known: readonly Occurrence[]): OddDates | undefined {
  const { feed, row } = reading;
  if (feed && !known.length && headingIn(row)) return { occurrences: [], heading: true };
  const recurring = recurringSessions(reading, known);
  if (recurring.length) return { occurrences: recurring };
  const [day] = known;
  return day ? atHoursInWords(known, reading) : withoutYear(reading);
}

/** Hours of a day that words tell with its day of the week rather than its year. */
function atHoursInWords(known: readonly Occurrence[], reading: Reading): OddDates | undefined {
  const words = textOf(reading, 'dateText');
  const told = better(known, datedWords(words, reading) ?? words, reading);
  return told === known ? undefined : { occurrences: told };
}

function withoutYear(reading: Reading): OddDates | undefined {
  const { feed, index = 0, row } = reading;
  const above = feed ? aboveOf(feed, index) : {};
  const written = dayWords(row, reading, above);
  const words = datedWords(written, reading) ?? written;
  const said = above.year === undefined ? undefined : Number(above.year);
  const year = lacksYear(words) ? (said ?? yearOf(reading, dayWords)) : undefined;
  const found = sessionsOfWords(year ? withYear(words, year) : words, reading);
  if (!found.length) return undefined;
  if (year && !said) reading.report('assumed-year', cellOf(reading, 'start') ?? cellOf(reading, 'dateText'));
  return { occurrences: found };
}

/** A day as a sentence, of what the row and those above it tell of it; `''` when there is none. */
function dayWords(row: Row, { roles }: Pick<Reading, 'roles'>, { heading = '', month = '' }: Above): string {
  const columns = [...(roles.start ?? []), ...(roles.dateText ?? [])];
  const cells = columns.map((column) => clean(row[column]));
  const own = cells.find((cell) => /\d/.test(cell)) ?? '';
  if (!own) return heading;
  return isDated(own) ? own : withMonth(own, month);
}
