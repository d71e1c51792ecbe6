import { addDays } from '../values/day.js';
import { dayAt, instantOf, type Instant } from '../values/zone.js';
import { hoursOn } from './day.js';
import { isSeasonal } from './rule-fits.js';
import type { DayHours, Region, Hours, OpenState, Span } from './types.js';

/** A span on the line of time. */
interface Opening {
  readonly start: Instant;
  /** Exclusive. */
  readonly end: Instant;
  readonly span: Span;
  readonly unsure: true | undefined;
}

/** How far one looks: without seasons, « the fifth Monday » may be a quarter away. */
const DAYS_OF_A_YEAR = 370;
const DAYS_OF_A_QUARTER = 100;
const DAY = 86_400_000;

interface Known {
  readonly now: Instant;
  readonly timezone: string;
  readonly region: Region;
  readonly state: OpenState;
}

/** Thousands of places share a few hours, and are asked about at the same moment. */
const known = new WeakMap<Hours, Known>();

/**
 * Whether it is open, until when, or when it opens next; exact across clock changes.
 *
 * @param timezone IANA name of the place's zone
 */
export function stateAt(hours: Hours, now: Instant, timezone: string, region: Region): OpenState {
  const last = known.get(hours);
  if (last?.now === now && last.timezone === timezone && last.region === region) return last.state;
  const state = findState(hours, now, timezone, region);
  known.set(hours, { now, timezone, region, state });
  return state;
}

/** Whether it is certainly open: not on a public holiday that the text does not mention, nor « sur rendez-vous ». */
export function isOpenAt(hours: Hours, now: Instant, timezone: string, region: Region): boolean {
  const { open, holiday, comment } = stateAt(hours, now, timezone, region);
  return open && !holiday && !comment;
}

function findState(hours: Hours, now: Instant, timezone: string, region: Region): OpenState {
  const today = hoursOn(hours, dayAt(now, timezone), region);
  const days = hours.rules.some(isSeasonal) ? DAYS_OF_A_YEAR : DAYS_OF_A_QUARTER;
  const upcoming = openingsFrom(hours, now, timezone, region, days);
  const first = upcoming.next().value;
  if (first && first.start <= now) return openState(first, upcoming, now + (days - 2) * DAY);
  const comment = today.spans.length ? hours.otherwise : today.comment;
  return {
    open: false,
    opens: first?.start,
    opensOnHoliday: first?.unsure,
    holiday: today.unsure,
    comment,
  };
}

function openState(current: Opening, following: Iterable<Opening>, horizon: Instant): OpenState {
  const until = endOf(current, following, horizon);
  const { openEnd, comment } = current.span;
  return {
    open: true,
    ...(openEnd ? { since: current.start } : { until }),
    holiday: current.unsure,
    comment,
  };
}

/** When what is open closes, openings that touch being one. Undefined when it does not as far as one looks. */
function endOf({ end }: Opening, following: Iterable<Opening>, horizon: Instant): Instant | undefined {
  let until = end;
  for (const { start, end } of following) {
    if (start > until) return until;
    until = Math.max(until, end);
  }
  return until < horizon ? until : undefined;
}

/** What is open now and later, in order. */
function* openingsFrom(
  hours: Hours,
  now: Instant,
  timezone: string,
  region: Region,
  days: number,
): Generator<Opening, undefined> {
  const today = dayAt(now, timezone);
  // What opened yesterday may close today.
  for (let ahead = -1; ahead < days; ahead++) {
    for (const opening of openingsOn(hoursOn(hours, addDays(today, ahead), region), timezone)) {
      if (opening.end > now) yield opening;
    }
  }
  return undefined;
}

function openingsOn({ day, spans, unsure }: DayHours, timezone: string): Opening[] {
  return spans.map((span) => ({
    start: instantOf(day, span.from, timezone),
    end: instantOf(day, span.to, timezone),
    span,
    unsure,
  }));
}
