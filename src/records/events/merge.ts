import { fold } from '../../values/text.js';
import { dayAt } from '../../values/zone.js';
import { digest } from '../identity.js';
import { sameVenue } from './same-venue.js';
import type { CalendarEvent } from '../types.js';
import { united } from './unite.js';

/** The events of one feed, and the name by which readers know it. */
export interface FeedOfEvents {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
}

/** Events between two chances for the page to respond. */
const SLICE = 100;

/**
 * Merges the events of several feeds, in the order of the feeds; each event lists the names of the feeds that have it.
 * Two are the same event when they share an identifier or a page, and a title or a start; or else title, start and
 * place. Different events get different ids.
 *
 * @param timezone IANA zone, in which a whole-day session is matched with one that has hours
 * @param pause called between two slices; resolves once the page has had a chance to respond
 */
export async function mergeEvents(
  feeds: readonly FeedOfEvents[],
  timezone: string,
  pause: () => Promise<void>,
): Promise<CalendarEvent[]> {
  const merged: Merged = { events: [], tellings: new Map() };
  for (const { name, events } of feeds) {
    const others = merged.events.length;
    const cluesOf = clueFinder(events, timezone);
    for (const [index, event] of events.entries()) {
      if (index % SLICE === 0) await pause();
      add({ ...event, sources: [name] }, cluesOf(event), merged, others);
    }
  }
  return withOwnIds(merged.events);
}

interface Merged {
  readonly events: CalendarEvent[];
  /** Indexes of events by clue. */
  readonly tellings: Map<string, Set<number>>;
}

/** Adds a new event, or merges it into one of the first `others`, which come from other feeds. */
function add(event: CalendarEvent, clues: readonly Clue[], { events, tellings }: Merged, others: number) {
  const confirmed = ({ key, confirms }: Clue) =>
    [...(tellings.get(key) ?? [])].filter((at) => at < others && confirms(events[at] ?? event, event));
  const [at = events.length] = clues.flatMap(confirmed);
  const told = events[at];
  events[at] = told ? united(told, event) : event;
  for (const { key } of clues) tellings.set(key, (tellings.get(key) ?? new Set()).add(at));
}

type Match = (one: CalendarEvent, other: CalendarEvent) => boolean;

/** A property that two descriptions of an event may share, and what else must agree for them to be the same event. */
interface Clue {
  readonly key: string;
  readonly confirms: Match;
}

/** Feeds number their events from 1, or give all of them the same page: neither tells an event apart by itself. */
const agrees: Match = (one, other) => titleKey(one) === titleKey(other) || shareStart(one, other);

function clueFinder(events: readonly CalendarEvent[], timezone: string): (event: CalendarEvent) => Clue[] {
  const pages = new Map<string, number>();
  for (const event of events) pages.set(pageOf(event), (pages.get(pageOf(event)) ?? 0) + 1);
  const sameVisit: Match = (one, other) => sameVenue(one.venue, other.venue) && meet(one, other, timezone);
  return (event) => {
    const page = pageOf(event);
    const days = new Set(event.occurrences.map(({ start }) => dayAt(start, timezone)));
    return [
      { key: `id ${event.id}`, confirms: agrees },
      ...(page.includes('/') && pages.get(page) === 1 ? [{ key: `page ${page}`, confirms: agrees }] : []),
      ...[...(days.size ? days : [''])].map((day) => ({ key: `day ${day} ${titleKey(event)}`, confirms: sameVisit })),
    ];
  };
}

/**
 * A page's address without what does not change the page: protocol, `www.`, fragment, tracking parameters, trailing
 * slash.
 */
function pageOf({ url = '' }: CalendarEvent): string {
  return url.replace(/^https?:\/\/(www\.)?|#.*|[?&]utm_[^#]*/g, '').replace(/\/$/, '');
}

/** The title without the status that some publishers write before it. */
function titleKey({ title }: CalendarEvent): string {
  return fold(title).replace(/^(annule|reporte|complet)e?s? (?=.)/, '');
}

function shareStart(one: CalendarEvent, other: CalendarEvent): boolean {
  const starts = new Set(one.occurrences.map(({ start }) => start));
  return other.occurrences.some(({ start }) => starts.has(start));
}

/**
 * Whether two events of the same title share a start, or a day on which one of them has no hour; or neither has a date.
 */
function meet(one: CalendarEvent, other: CalendarEvent, timezone: string): boolean {
  const daysOf = ({ occurrences }: CalendarEvent, whole: boolean) =>
    new Set(occurrences.filter(({ allDay }) => allDay || !whole).map(({ start }) => dayAt(start, timezone)));
  const overlap = (days: Set<string>, others: Set<string>) => [...days].some((day) => others.has(day));
  if (one.occurrences.length + other.occurrences.length === 0) return true;
  return (
    shareStart(one, other) ||
    overlap(daysOf(one, true), daysOf(other, false)) ||
    overlap(daysOf(other, true), daysOf(one, false))
  );
}

function withOwnIds(events: readonly CalendarEvent[]): CalendarEvent[] {
  const taken = new Set<string>();
  return events.map((event) => {
    const own = taken.has(event.id) ? `${event.id}-${digest(`${event.sources?.join()}|${event.title}`)}` : event.id;
    taken.add(own);
    return own === event.id ? event : { ...event, id: own };
  });
}
