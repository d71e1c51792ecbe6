import type { ColumnType } from '../../schemas/arrangements/types.js';
import { readBoolean } from '../../values/boolean.js';
import { readNumber } from '../../values/number.js';
import type { CivilDate } from '../../values/plain-date.js';

/** The number by which a cell is compared with others of its column; undefined when it cannot be read as its type. */
type NumberOf = (value: unknown) => number | undefined;

/** Reads a cell of dates: see `date-reader.ts`. */
export type DateReader = (value: unknown) => CivilDate | undefined;

/** Types whose cells have an order that their text does not tell, beside dates: « < 5 » stands with 5, and adds nothing to sums. */
const readers: Readonly<Partial<Record<ColumnType, NumberOf>>> = {
  number: (value) => readNumber(typeof value === 'string' ? value.replace(/^[<>≤≥]\s?/, '') : value),
  amount: readNumber,
  votes: readNumber,
  year: readYear,
  boolean: (value) => {
    const yes = readBoolean(value);
    return yes === undefined ? undefined : Number(yes);
  },
};

/** The function that reads cells of a type as numbers to compare; undefined for types of text. */
export function numberReader(type: ColumnType, readDate: DateReader): NumberOf | undefined {
  return type === 'date' ? (value) => readDayNumber(value, readDate) : readers[type];
}

/** `2024`, and the first of `2024/2025`. */
export function readYear(value: unknown): number | undefined {
  const [, year] = /^\s*((?:1[89]|20|21)\d\d)(?:\.0+)?(?:\s?[/-]\s?\d{2,4})?\s*$/.exec(String(value)) ?? [];
  return year ? Number(year) : undefined;
}

/**
 * A date as a number that sorts by day and time: `20241121.5` for noon on 21 November 2024. A lone year is its first
 * day.
 */
export function readDayNumber(value: unknown, readDate: DateReader): number | undefined {
  const date = readDate(value) ?? readDate(firstOfPeriod(value));
  const year = date ? 0 : readYear(value);
  return date ? Number(date.day.replaceAll('-', '')) + (date.minutes ?? 0) / 1440 : year && year * 10_000 + 101;
}

/** `2017-03-30/2017-05-24` is put in order by its first day. */
function firstOfPeriod(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value : '';
  return /^\s*(\d{4}-\d\d-\d\d)\s*[/_]\s*\d{4}-\d\d-\d\d\s*$/.exec(text)?.[1];
}
