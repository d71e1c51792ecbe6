import type { FindingCode } from '../locales/check/findings.js';
import type { FieldType, PublishedField } from '../schemas/published/types.js';
import { dayOf } from '../values/day.js';
import { readJson } from '../values/json.js';
import { parseUrl } from '../values/parse-url.js';

/** A fault of a cell, and what was expected. */
export interface Fault {
  readonly code: FindingCode;
  readonly detail: string;
}

/** The most characters tried against a pattern: none is meant for more, and some take very long to fail. */
const LONGEST = 500;
/** The most allowed values to list in a sentence. */
const LISTED = 15;

/**
 * Makes the function that checks the text of a non-empty cell against a field: its type, then its allowed values,
 * pattern, bounds and length.
 */
export function cellCheck(field: PublishedField): (value: string) => Fault | undefined {
  const checks = [typeCheck, listCheck, itemsCheck, patternCheck, rangeCheck, lengthCheck].flatMap(
    (make) => make(field) ?? [],
  );
  return (text) => {
    const value = field.type === 'number' ? asPart(text) : text;
    for (const check of checks) {
      const fault = check(value);
      if (fault) return fault;
    }
    return undefined;
  };
}

/** The number in a workbook that shows a percentage: 0.455 for « 45,5 % ». */
function asPart(text: string): string {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d{1,6})(?:,(\d{1,10}))?\u00a0%$/.exec(text) ?? [];
  return whole ? `${sign}${Number(`${whole}.${decimals}e-2`)}` : text;
}

type Check = (value: string) => Fault | undefined;

function typeCheck(field: PublishedField): Check | undefined {
  const { type } = field;
  if (!type) return undefined;
  if (type === 'boolean') {
    const { yes = TRUE, no = FALSE } = field;
    const words = [...yes, ...no];
    return (value) => (words.includes(value) ? undefined : { code: 'not-in-list', detail: words.join(', ') });
  }
  const fits = types[type];
  return (value) => (fits(value) ? undefined : { code: 'wrong-type', detail: type });
}

const TRUE = ['true', 'True', 'TRUE', '1'];
const FALSE = ['false', 'False', 'FALSE', '0'];

const matches = (pattern: RegExp) => (value: string) => pattern.test(value);

/**
 * Lexical forms of the types of Table Schema.
 *
 * @see https://specs.frictionlessdata.io/table-schema/
 */
const types: Readonly<Record<Exclude<FieldType, 'boolean'>, (value: string) => boolean>> = {
  integer: matches(/^[+-]?\d+$/),
  number: matches(/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i),
  date: isDay,
  datetime: isInstant,
  'date-or-datetime': (value) => isDay(value) || isInstant(value),
  year: matches(/^\d{4}$/),
  array: (value) => Array.isArray(readJson(value)),
  geopoint: matches(/^\[\s*-?\d+(\.\d+)?\s*,\s*-?\d+(\.\d+)?\s*\]$/),
  url: (value) => /^https?:/i.test(value) && parseUrl(value) !== undefined,
  email: matches(/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/),
  uuid: matches(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i),
};

/** A day of the calendar, `2026-11-21`. */
export function isDay(value: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  return dayOf(Number(year), Number(month), Number(date)) !== undefined;
}

/** `2026-11-21T20:30`, `2026-11-21T20:30:00.0+01:00`, `…Z` */
function isInstant(value: string): boolean {
  const [, day = '', clock] =
    /^([\d-]{10})T((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)$/.exec(value) ?? [];
  return Boolean(clock) && isDay(day);
}

function listCheck(field: PublishedField): Check | undefined {
  const list = field.enum;
  return list && ((value) => (list.includes(value) ? undefined : { code: 'not-in-list', detail: listed(list) }));
}

function itemsCheck({ items, separator, type }: PublishedField): Check | undefined {
  if (!items) return undefined;
  const partsOf = (value: string): unknown[] => {
    const json = type === 'array' ? readJson(value) : undefined;
    return Array.isArray(json) ? json : value.split(separator ?? ';').map((part) => part.trim());
  };
  return (value) =>
    partsOf(value).every((part) => typeof part === 'string' && items.includes(part.trim()))
      ? undefined
      : { code: 'not-in-list', detail: listed(items) };
}

function listed(values: readonly string[]): string {
  return values.length > LISTED ? `${values.slice(0, LISTED).join(', ')}…` : values.join(', ');
}

function patternCheck({ pattern, example }: PublishedField): Check | undefined {
  if (!pattern) return undefined;
  const expression = new RegExp(pattern);
  return (value) =>
    value.length <= LONGEST && expression.test(value)
      ? undefined
      : { code: 'wrong-pattern', detail: example ?? pattern };
}

function rangeCheck({ min = -Infinity, max = Infinity }: PublishedField): Check | undefined {
  if (min === -Infinity && max === Infinity) return undefined;
  const detail = `${min === -Infinity ? '' : min} … ${max === Infinity ? '' : max}`.trim();
  return (value) => (Number(value) >= min && Number(value) <= max ? undefined : { code: 'out-of-range', detail });
}

function lengthCheck({ minLength = 0, maxLength = Infinity }: PublishedField): Check | undefined {
  if (!minLength && maxLength === Infinity) return undefined;
  return (value) => {
    const { length } = value.match(/./gsu) ?? [];
    if (length > maxLength) return { code: 'too-long', detail: String(maxLength) };
    return length < minLength ? { code: 'too-short', detail: String(minLength) } : undefined;
  };
}
