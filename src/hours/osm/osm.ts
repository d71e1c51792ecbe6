import { isSeasonal } from '../rule-fits.js';
import { readDays, readYear } from './selectors.js';
import { osmTokens } from './tokens.js';
import { ALL_DAY, spanBetween, spanFrom } from '../spans.js';
import { Cursor } from '../cursor.js';
import type { Hours, Rule, Span } from '../types.js';

const SEPARATORS = [';', ',', '||'] as const;
const CLOSED = ['off', 'closed'];
const ALWAYS: Rule = { weekdays: [{ from: 1, to: 7 }], holidays: true, effect: 'open', spans: [ALL_DAY] };

/**
 * Opening hours in OpenStreetMap's syntax (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification), or the
 * variant with commas of the schema of charging stations. Undefined for anything else, and for what depends on more
 * than the calendar: school holidays, sunrise, variable dates.
 */
export function readOsm(text: string): Hours | undefined {
  const tokens = osmTokens(text);
  return tokens && readRules(new Cursor(tokens));
}

function readRules(cursor: Cursor): Hours | undefined {
  const rules: Rule[] = [];
  let separator: (typeof SEPARATORS)[number] | undefined = ';';
  while (!cursor.done) {
    if (cursor.takes(';')) continue;
    if (!separator) return undefined;
    if (separator === '||') return readOtherwise(cursor, rules);
    const rule = readRule(cursor);
    if (!rule || (separator === ',' && dropsSeason(rules, rule))) return undefined;
    rules.push(separator === ',' && rule.effect === 'open' ? { ...rule, effect: 'also' } : rule);
    separator = cursor.oneOf(SEPARATORS);
  }
  return rules.length ? { rules } : undefined;
}

/** What follows `||` holds when nothing else does. Words can be shown; hours would need a reader of their own. */
function readOtherwise(cursor: Cursor, rules: readonly Rule[]): Hours | undefined {
  const otherwise = cursor.comment();
  return otherwise && cursor.done ? { rules, otherwise } : undefined;
}

/** `Apr-Oct Mo-Fr 09:00-12:00, Sa 10:00-12:00`: by the book Saturday is all year, and hardly anybody means it. */
function dropsSeason(rules: readonly Rule[], rule: Rule): boolean {
  return !isSeasonal(rule) && rules.some(isSeasonal);
}

function readRule(cursor: Cursor): Rule | undefined {
  if (cursor.takes('24/7')) {
    cursor.takes('open');
    return { ...ALWAYS, ...commented([ALL_DAY], cursor.comment()) };
  }
  const year = readYear(cursor);
  cursor.takes(':');
  const days = readDays(cursor);
  cursor.takes(':');
  const spans = readSpans(cursor);
  const closed = cursor.oneOf(CLOSED);
  if (!closed) cursor.takes('open');
  const comment = cursor.comment();
  // Days alone do not say at what time.
  if (!spans.length && !closed && !comment) return undefined;
  return { ...year, ...days, effect: closed ? 'closed' : 'open', ...commented(spans, comment) };
}

/** Words beside hours are said with them, words alone in their place. */
function commented(spans: readonly Span[], comment: string | undefined): Pick<Rule, 'spans' | 'comment'> {
  if (!comment) return { spans };
  return spans.length ? { spans: spans.map((span) => ({ ...span, comment })) } : { spans, comment };
}

/** `08:00-12:00,14:00-18:00`; the comma may be forgotten. */
function readSpans(cursor: Cursor): Span[] {
  const spans: Span[] = [];
  while (cursor.is('time')) {
    const span = readSpan(cursor);
    if (span) spans.push(span);
    else cursor.refuse();
    if (cursor.is('time', 1)) cursor.oneOf([',', '/']);
  }
  return spans;
}

function readSpan(cursor: Cursor): Span | undefined {
  const from = cursor.value('time') ?? 0;
  if (cursor.takes('+')) return spanFrom(from);
  const to = cursor.takes('-') ? cursor.value('time') : undefined;
  return to === undefined ? undefined : spanBetween(from, to);
}
