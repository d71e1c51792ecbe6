import type { FilterContext } from '../../src/filters/types.js';
import { runOf } from '../../src/records/events/run.js';
import type { CalendarEvent, Occurrence } from '../../src/records/types.js';
import { notOver } from '../../src/records/events/upcoming.js';
import type { Day } from '../../src/values/day.js';
import { dayAt } from '../../src/values/zone.js';

/** An event on a day: one line of the agenda. */
export interface Sitting {
  readonly event: CalendarEvent;
  /** For an event without a date: today. */
  readonly day: Day;
  /** The session of that day. For a run: its first session, until the run has begun. */
  readonly session?: Occurrence;
  /** The last day of a run. */
  readonly until?: Day;
}

export interface DayOfSittings {
  readonly day: Day;
  readonly sittings: readonly Sitting[];
}

/** The lines of an agenda, in reading order. */
export interface Programme {
  /** Exhibitions and other runs that have already begun, the first to end first. */
  readonly ongoing: readonly Sitting[];
  /** The rest, each session on its day. */
  readonly sittings: readonly Sitting[];
  readonly undated: readonly Sitting[];
}

/** Events laid out between two chances for the page to respond. */
const SLICE = 200;

/**
 * Lays events out: runs that are on now apart, so that they do not flood the days; every other session on its own day.
 *
 * @yields between two slices of work
 */
export function* layOut(
  events: readonly CalendarEvent[],
  { now, timezone }: FilterContext,
): Generator<undefined, Programme> {
  const today = dayAt(now, timezone);
  const ahead = notOver(now, timezone);
  const ongoing: Sitting[] = [];
  const undated: Sitting[] = [];
  const days = new Map<Day, Sitting[]>();
  const add = (sitting: Sitting) => {
    const others = days.get(sitting.day);
    if (others) others.push(sitting);
    else days.set(sitting.day, [sitting]);
  };
  for (const [index, event] of events.entries()) {
    const run = runOf(event, timezone);
    const [session] = event.occurrences;
    if (!session) undated.push({ event, day: today });
    else if (!run) for (const next of event.occurrences.filter(ahead)) add(sitting(event, next, today, timezone));
    else if (run.from < today) ongoing.push({ event, day: run.from, until: run.to });
    else add({ event, day: run.from, session, until: run.to });
    if (index % SLICE === 0) yield;
  }
  const sittings: Sitting[][] = [];
  for (const day of [...days.keys()].sort()) {
    sittings.push((days.get(day) ?? []).sort(inReadingOrder));
    yield;
  }
  return { ongoing: ongoing.sort((a, b) => compare(a.until, b.until)), sittings: sittings.flat(), undated };
}

/** The same programme, reduced to these events and, of their sessions, to those that `wants` accepts. */
export function only(
  { ongoing, sittings, undated }: Programme,
  events: readonly CalendarEvent[],
  wants: (session: Occurrence) => boolean,
): Programme {
  const wanted = new Set(events);
  const isWanted = ({ event }: Sitting) => wanted.has(event);
  return {
    ongoing: ongoing.filter(isWanted),
    // A run is one sitting for all of its sessions.
    sittings: sittings.filter(isWanted).filter(({ session, until }) => until ?? (!session || wants(session))),
    undated: undated.filter(isWanted),
  };
}

/** Whether an event is a run that began before today. */
export function isOngoing(event: CalendarEvent, { now, timezone }: FilterContext): boolean {
  const run = runOf(event, timezone);
  return Boolean(run && run.from < dayAt(now, timezone));
}

/** Enough to find the fifty events that search engines are told of: some lack what these require. */
const NEAREST = 500;

/** The events under way, and the next ones. */
export function nearest({ ongoing, sittings }: Programme): CalendarEvent[] {
  return [...new Set([...ongoing, ...sittings.slice(0, NEAREST)].map(({ event }) => event))];
}

/** Groups the lines of an agenda by day. */
export function byDay(sittings: readonly Sitting[]): readonly DayOfSittings[] {
  const days: { day: Day; sittings: Sitting[] }[] = [];
  for (const sitting of sittings) {
    const last = days.at(-1);
    if (last?.day === sitting.day) last.sittings.push(sitting);
    else days.push({ day: sitting.day, sittings: [sitting] });
  }
  return days;
}

/** A session that began yesterday and is not over is read under today. */
function sitting(event: CalendarEvent, session: Occurrence, today: Day, timezone: string): Sitting {
  const day = dayAt(session.start, timezone);
  return { event, session, day: day < today ? today : day };
}

/** By hour, then those without one. Two of these differ by `Infinity - Infinity`, which is NaN: they go by title. */
function inReadingOrder(a: Sitting, b: Sitting): number {
  return hour(a) - hour(b) || compare(a.event.title, b.event.title);
}

function hour({ session }: Sitting): number {
  return session && !session.allDay ? session.start : Infinity;
}

function compare(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
