import { type Days, daysMeet } from './days.js';
import type { Closed, Groups, Opened } from './groups.js';
import { isWithin } from './half.js';
import { ALL_DAY } from '../spans.js';
import type { Hours, Rule, Season, Span } from '../types.js';

const EVERY_DAY: Days = { weekdays: [{ from: 1, to: 7 }], holidays: false };

/** The rules for openings and closings; undefined when these contradict each other, or only say when it is closed. */
export function rulesOf({ opened, closed, otherwise }: Groups): Hours | undefined {
  if (!opened.length) return otherwise === undefined ? alwaysClosed(closed) : onlyWords(closed, otherwise);
  const openings = opened.map(withDays);
  const closings = closed.map((closing) => closingRules(closing, openings));
  if (!areSensible(openings) || closings.includes(undefined)) return undefined;
  const rules = [...openings.map(openingRule), ...closings.flatMap((some) => some ?? [])];
  const ordered = [0, 1, 2].flatMap((rank) => rules.filter((rule) => rankOf(rule) === rank));
  return { rules: ordered, ...(otherwise && { otherwise }) };
}

/**
 * The place of a rule, because later rules override earlier ones: days of the week, then public holidays, which hold
 * whatever the day of the week, then closings of a whole period, which hold whatever the day.
 */
function rankOf({ effect, seasons, weekdays, holidays }: Rule): number {
  return holidays ? 1 : effect === 'closed' && seasons && !weekdays ? 2 : 0;
}

/** « Fermé », and nothing else. */
function alwaysClosed(closed: readonly Closed[]): Hours | undefined {
  const [only, ...others] = closed;
  const plainly = only && !others.length && !only.days && !only.seasons && !only.spans.length && !only.half;
  return plainly ? { rules: [{ effect: 'closed', spans: [] }] } : undefined;
}

/** « Sur rendez-vous » */
function onlyWords(closed: readonly Closed[], comment: string): Hours | undefined {
  return closed.length ? undefined : { rules: [{ effect: 'open', spans: [], comment }] };
}

/** « 24h/24 » is every day. */
function withDays(opened: Opened): Opened {
  return !opened.days && opened.spans.every((span) => span === ALL_DAY) ? { ...opened, days: EVERY_DAY } : opened;
}

/** Whether openings make sense: hours without days only for seasons, and when no opening has days; no day told twice. */
function areSensible(openings: readonly Opened[]): boolean {
  const dayless = openings.filter(({ days }) => !days);
  if (dayless.length && (dayless.length < openings.length || dayless.some(({ seasons }) => !seasons))) return false;
  if (openings.some((opening) => overlap(opening.spans) || isExtra(opening))) return false;
  return openings.every((one, at) => openings.slice(at + 1).every((other) => !meet(one, other)));
}

/** « Mardi-dimanche 14h-18h, le 14 juillet »: a date is one day more, not the only one on which these hours hold. */
function isExtra({ days, seasons }: Opened): boolean {
  const [first, ...others] = days?.weekdays ?? [];
  const isSeveral = others.length > 0 || first?.from !== first?.to;
  return isSeveral && !!seasons?.every(({ from, to, years }) => from === to && !years);
}

/** « 14h-18h et 14h-19h en juillet » are not hours of one day. */
function overlap(spans: readonly Span[]): boolean {
  return spans.some((one, at) => spans.slice(at + 1).some((other) => one.from < other.to && other.from < one.to));
}

function openingRule({ days, seasons, spans, comment }: Opened): Rule {
  return { ...daysOf(days), ...(seasons && { seasons }), effect: 'open', spans, ...(comment && { comment }) };
}

function daysOf(days: Days | undefined): Pick<Rule, 'weekdays' | 'holidays'> {
  return { ...(days?.weekdays.length && { weekdays: days.weekdays }), ...(days?.holidays && { holidays: true }) };
}

function closingRules(closing: Closed, openings: readonly Opened[]): readonly Rule[] | undefined {
  const { days, seasons } = closing;
  const spans = hoursClosed(closing, openings);
  if (!spans || (!days && !seasons && !spans.length)) return undefined;
  const season = seasons && { seasons };
  const rule = { effect: 'closed', spans } as const;
  if (!days) return [{ ...season, ...rule }];
  const ordinary = days.weekdays.length ? [{ weekdays: days.weekdays, ...season, ...rule }] : [];
  return days.holidays ? [...ordinary, { holidays: true, ...rule }] : ordinary;
}

/**
 * The hours of a closing: those given, or none for the whole day; undefined when it is about half a day of openings
 * that no midday break divides.
 */
function hoursClosed(closing: Closed, openings: readonly Opened[]): readonly Span[] | undefined {
  const { half, spans } = closing;
  if (!half) return spans;
  const touched = openings.filter((opening) => meet(opening, closing)).flatMap((opening) => opening.spans);
  const mornings = touched.filter((span) => isWithin(span, 'morning'));
  const afternoons = touched.filter((span) => isWithin(span, 'afternoon'));
  const noon = Math.max(0, ...mornings.map(({ to }) => to));
  const parted = mornings.length + afternoons.length === touched.length && afternoons.every(({ from }) => from >= noon);
  if (!parted || !noon) return undefined;
  return [half === 'morning' ? { from: 0, to: noon } : { from: noon, to: 2880 }];
}

interface When {
  readonly days: Days | undefined;
  readonly seasons: readonly Season[] | undefined;
}

function meet(one: When, other: When): boolean {
  return daysMeet(one.days, other.days) && seasonsMeet(one.seasons, other.seasons);
}

function seasonsMeet(some: readonly Season[] | undefined, others: readonly Season[] | undefined): boolean {
  if (!some || !others) return true;
  return some.some((one) => others.some((other) => weeksMeet(one, other) && datesMeet(one, other)));
}

function datesMeet(one: Season, other: Season): boolean {
  return stretchesOf(one).some(([from, to]) => stretchesOf(other).some(([start, end]) => from <= end && start <= to));
}

/** Even weeks are never odd ones. */
function weeksMeet({ weeks }: Season, other: Season): boolean {
  return !weeks || !other.weeks || weeks.from === other.weeks.from;
}

/**
 * The parts of a season within one calendar year. Its years are ignored: two seasons of the same dates contradict each
 * other even if only one says its year.
 */
function stretchesOf({ from, to }: Season): (readonly [from: number, to: number])[] {
  return from <= to
    ? [[from, to]]
    : [
        [from, 1231],
        [101, to],
      ];
}
