import type { Row } from '../../dataset.js';
import { clean } from '../../values/text.js';
import { WEEKDAY } from '../../values/calendar-words.js';
import { datesInFrench } from '../../values/dates-abroad.js';
import { datesIn, spellDates } from '../../values/written-date.js';
import { cellOf, cellsOf, type Reading, textOf } from '../reading.js';
import type { Occurrence } from '../types.js';
import { aboveOf, type Above, headingIn } from './headings-above.js';
import { datedSessions, sessionsOfWords } from './dated-sessions.js';
import { better } from './occurrences.js';
import { recurringSessions } from './recurring-sessions.js';
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
  if (headingIn(reading.row) && (!known.length || isAboveUndated(reading))) return { occurrences: [], heading: true };
  const abroad = known.length ? [] : sessionsAbroad(reading);
  if (abroad.length) return { occurrences: abroad };
  const recurring = recurringSessions(reading, known);
  if (recurring.length) return { occurrences: recurring };
  const [day] = known;
  return day ? atHoursInWords(known, reading) : withoutYear(reading);
}

/** Of a row that names days as another language does. */
function sessionsAbroad(reading: Reading): readonly Occurrence[] {
  const cells = WHEN.flatMap((role) => cellsOf(reading, role)).flatMap(({ column, value }) => {
    const said = typeof value === 'string' && value.length < SENTENCE ? datesInFrench(value) : value;
    return said === value ? [] : [[column, said] as const];
  });
  const row = { ...reading.row, ...Object.fromEntries(cells) };
  return cells.length ? datedSessions({ ...reading, row, report: () => undefined }) : [];
}

/** Whether the next row says more than a day, and has none. */
function isAboveUndated({ feed, index = 0, roles }: Reading): boolean {
  const next = feed?.rows[index + 1] ?? {};
  return Object.keys(next).length > 1 && !roles.start?.some((column) => column in next);
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
  const written = dayWords(row, reading, above) || leadingWords(reading);
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
  // What has no title is no event of the day above it.
  if (!own) return roles.title?.some((column) => clean(row[column])) ? heading : '';
  return isDated(own) ? own : withMonth(own, month);
}

const WHEN = ['start', 'end', 'dateText', 'hours'] as const;
/** So far into a text may a date begin that is its subject. */
const LEAD = 20;
const SENTENCE = 120;

/** Of a row that has no column for dates, the date by which its title ends or begins, or its text: news feeds of towns do so. */
function leadingWords(reading: Reading): string {
  const { start, occurrences, dateText } = reading.roles;
  if (start ?? occurrences ?? dateText) return '';
  const texts = (['title', 'summary', 'description'] as const).map((role) => textOf(reading, role));
  const [, tail = ''] = TAIL.exec(texts[0]?.slice(-SENTENCE) ?? '') ?? [];
  return [tail, ...texts].map((text) => text.slice(0, SENTENCE).split(/[.\n](?: |$)/)[0] ?? '').find(isLedByDate) ?? '';
}

/** What a title has behind it, « Fête des lumières - Du 05/12/2026 au 08/12/2026 ». */
const TAIL = /[-–—|:([] ?([^-–—|:()[\]]{6,60}\d{4}) ?[)\]]?$/;

function isLedByDate(words: string): boolean {
  const spelled = spellDates(words);
  const [date] = datesIn(spelled);
  return date?.year !== undefined && date.from < LEAD && LEADING.test(spelled.slice(0, date.from));
}

/** What may stand before a date that is told for itself; « depuis le » tells something else. */
const LEADING = new RegExp(`^\\W*(?:(?:le|les|du|des|date|${WEEKDAY})\\b\\W*)*$`);
