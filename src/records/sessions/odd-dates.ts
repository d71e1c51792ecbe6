import type { Row } from '../../dataset.js';
import { clean } from '../../values/text.js';
import { WEEKDAY } from '../../values/calendar-words.js';
import { datesInFrench } from '../../values/dates-abroad.js';
import { datesIn, spellDates } from '../../values/written-date.js';
import { dayAt } from '../../values/zone.js';
import { cellOf, cellsOf, plainOf, type Reading, textOf } from '../reading.js';
import type { Occurrence } from '../types.js';
import { aboveOf, type Above, headingIn } from './headings-above.js';
import { datedSessions, sessionsOfWords } from './dated-sessions.js';
import { better } from './occurrences.js';
import { recurringSessions } from './recurring-sessions.js';
import { publishedAt } from './published.js';
import { dayAlone } from './weekday-alone.js';
import { datedWords, isDated, lacksYear, withMonth, withYear, yearOf } from './whole-dates.js';

export interface OddDates {
  readonly occurrences: readonly Occurrence[];
  /** Whether the row is only a heading, whose day applies to rows below. */
  readonly heading?: true;
}

/**
 * The sessions of a row that depends on its context: a day above the row, month and year in columns of their own or
 * missing, recurring days. Undefined when this adds nothing to the `known` ones.
 */
export function readOddDates(reading: Reading, known: readonly Occurrence[]): OddDates | undefined {
  if (headingIn(reading.row)) return { occurrences: [], heading: true };
  const abroad = known.length ? [] : sessionsAbroad(reading);
  if (abroad.length) return { occurrences: abroad };
  const recurring = recurringSessions(reading, known);
  if (recurring.length) return { occurrences: recurring };
  const [day] = known;
  return day ? atHoursInWords(known, reading) : withoutYear(reading);
}

/** The sessions of a row with days in another language. */
function sessionsAbroad(reading: Reading): readonly Occurrence[] {
  const cells = WHEN.flatMap((role) => cellsOf(reading, role)).flatMap(({ column, value }) => {
    const said = typeof value === 'string' && value.length < SENTENCE ? datesInFrench(value) : value;
    return said === value ? [] : [[column, said] as const];
  });
  const row = { ...reading.row, ...Object.fromEntries(cells) };
  return cells.length ? datedSessions({ ...reading, row, report: () => undefined }) : [];
}

/** The hours of known whole days, from words that give the day of the week rather than the year. */
function atHoursInWords(known: readonly Occurrence[], reading: Reading): OddDates | undefined {
  const words = textOf(reading, 'dateText');
  const told = better(known, datedWords(words, reading) ?? words, reading);
  return told === known ? undefined : { occurrences: told };
}

function withoutYear(reading: Reading): OddDates | undefined {
  const { feed, index = 0, row } = reading;
  const above = feed ? aboveOf(feed, index) : {};
  const alone = aloneWords(reading, above);
  const written = alone ?? (dayWords(row, reading, above) || leadingWords(reading));
  const words = datedWords(written, reading) ?? written;
  const said = above.year === undefined ? undefined : Number(above.year);
  const year = lacksYear(words) ? (said ?? yearOf(reading, dayWords)) : undefined;
  const full = year ? withYear(words, year) : words;
  const again = full === written ? [] : recurringSessions(saying(full, reading), []);
  const found = again.length ? again : sessionsOfWords(full, reading);
  if (!found.length) return undefined;
  if ((year && !said) || (alone && !above.heading))
    reading.report('assumed-year', DAYS.map((role) => cellOf(reading, role)).find(Boolean));
  return { occurrences: found };
}

/** The row with its days in other words. */
function saying(words: string, reading: Reading): Reading {
  const cell = DAYS.map((role) => cellOf(reading, role)).find(Boolean);
  return cell ? { ...reading, row: { ...reading.row, [cell.column]: words } } : reading;
}

/** The day of the week that a row names without a month, in full. */
function aloneWords(reading: Reading, { heading = '', month }: Above): string | undefined {
  const near = publishedAt(reading.feed);
  const words = DAYS.map((role) => textOf(reading, role)).find(Boolean);
  return near === undefined || (month && !heading) || !words
    ? undefined
    : dayAlone(words, heading, dayAt(near, reading.timezone));
}

/** The day of a row in words, from the row itself and from those above; `''` when there is none. */
function dayWords(row: Row, { roles }: Pick<Reading, 'roles'>, { heading = '', month = '' }: Above): string {
  const columns = DAYS.flatMap((role) => roles[role] ?? []);
  const cells = columns.map((column) => clean(row[column]));
  const own = cells.find((cell) => /\d/.test(cell)) ?? '';
  // A row without a title is no event of the day above it.
  if (!own) return roles.title?.some((column) => clean(row[column])) ? heading : '';
  return isDated(own) ? own : withMonth(own, month);
}

/** Roles of columns that may hold days in words. */
const DAYS = ['start', 'dateText', 'occurrences'] as const;
const WHEN = ['start', 'end', 'dateText', 'hours'] as const;
/** Characters before a date that is the subject of a text. */
const LEAD = 30;
const SENTENCE = 120;

/**
 * The date at the start or end of a title or text, for rows without a column of dates, as in the news feeds of towns.
 */
function leadingWords(reading: Reading): string {
  const { start, occurrences, dateText } = reading.roles;
  if (start ?? occurrences ?? dateText) return '';
  const texts = (['title', 'summary', 'description'] as const).map((role) => plainOf(reading, role));
  const [, tail = ''] = TAIL.exec(texts[0]?.slice(-SENTENCE) ?? '') ?? [];
  const [, after = ''] = AFTER_COMMA.exec(texts[0]?.slice(-SENTENCE) ?? '') ?? [];
  return (
    [tail, after, ...texts].map((text) => text.slice(0, SENTENCE).split(/[.\n](?: |$)/)[0] ?? '').find(isLedByDate) ??
    ''
  );
}

/** A date at the end of a title, perhaps with its hours: « Fête des lumières - Du 05/12/2026 au 08/12/2026 à 18h30 ». */
const TAIL =
  /[-–—|:([] ?([^-–—|:()[\]]{6,60}\d{4}(?:,? (?:- |à |de |dès )?\d\d? ?[h:]\d{0,2}(?: ?[-–à] ?\d\d? ?[h:]\d{0,2})?)?) ?[)\]]?$/;

/** The same after a comma: « Atelier couture, le samedi 28 novembre 2026 de 14h à 18h ». */
const AFTER_COMMA = /, ?((?:le|les|du) .{6,80})$/i;

function isLedByDate(words: string): boolean {
  const spelled = spellDates(words);
  const [date] = datesIn(spelled);
  return date?.year !== undefined && date.from < LEAD && LEADING.test(spelled.slice(0, date.from));
}

/** Words that may precede a date; « depuis le », for one, changes its meaning. */
const LEADING = new RegExp(`^\\W*(?:(?:ce|le|les|du|des|date|quand|rendez|vous|rdv|${WEEKDAY})\\b\\W*)*$`);
