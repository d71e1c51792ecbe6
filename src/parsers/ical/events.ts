import { textOf, type Component } from './text.js';
import { zonesOf, type ZoneOf } from './zone.js';

export interface Entry {
  readonly event: Component;
  readonly zoneOf: ZoneOf;
}

/** The components that tell one event. */
export interface Told {
  /** Told apart from events that share their UID; empty when they have none. */
  readonly uid: string;
  readonly main: Entry;
  /** The same event, with sessions of its own under the same UID. */
  readonly others: readonly Entry[];
  /** Sessions that were moved or cancelled. */
  readonly changes: readonly Entry[];
  /** Sessions that have become events of their own, under another title or at another place. */
  readonly apart: readonly Entry[];
}

/** The events of calendars, in order of appearance. A revision (SEQUENCE) stands for what it revises. */
export function* eventsOf(calendars: readonly Component[], timezone: string): Generator<Told> {
  const entries = calendars.flatMap((calendar) => {
    const zoneOf = zonesOf(calendar, timezone);
    return calendar.components.filter(({ name }) => name === 'VEVENT').map((event) => ({ event, zoneOf }));
  });
  const byUid = grouped(entries, ({ event }) => textOf(event, 'UID') || `\n${event.line}`);
  for (const [uid, same] of byUid) yield* toldBy(uid.startsWith('\n') ? '' : uid, same);
}

/** Whether its status says so, in either spelling. */
export function isCancelled({ event }: Entry): boolean {
  return /^CANCELL?ED$/i.test(textOf(event, 'STATUS'));
}

function toldBy(uid: string, entries: readonly Entry[]): Told[] {
  const [only, second] = entries;
  // As nearly all events are.
  if (only && !second) return [{ uid, main: only, others: [], changes: [], apart: [] }];
  const isChange = ({ event }: Entry) => textOf(event, 'RECURRENCE-ID') !== '';
  const changes = entries.filter(isChange);
  const masters = latest(entries.filter((entry) => !isChange(entry)));
  const [main] = masters;
  // Without the event that they change, changes are events.
  if (!main) return named(uid, changes, [], []);
  const isApart = (change: Entry) => !isCancelled(change) && differs(change, main);
  const apart = changes.filter(isApart);
  const kept = changes.filter((change) => !isApart(change));
  return [...named(uid, masters, kept, apart), ...apart.map((change) => alone(uid, change))];
}

/** Some producers give one UID to several events: a title tells which is which. */
function named(uid: string, entries: readonly Entry[], changes: readonly Entry[], apart: readonly Entry[]): Told[] {
  const groups = [...grouped(entries, ({ event }) => textOf(event, 'SUMMARY'))];
  return groups.flatMap(([title, [main, ...others]], index) => {
    if (!main) return [];
    return [
      index ? { uid: `${uid}#${title}`, main, others, changes: [], apart: [] } : { uid, main, others, changes, apart },
    ];
  });
}

function alone(uid: string, main: Entry): Told {
  return { uid: `${uid}#${textOf(main.event, 'RECURRENCE-ID')}`, main, others: [], changes: [], apart: [] };
}

/** A property that a change leaves out is as it was. */
function differs(change: Entry, main: Entry): boolean {
  return ['SUMMARY', 'LOCATION'].some((name) => {
    const now = textOf(change.event, name);
    return now && now !== textOf(main.event, name);
  });
}

function latest(entries: readonly Entry[]): Entry[] {
  const revisions = grouped(entries, ({ event }) => textOf(event, 'DTSTART') + textOf(event, 'SUMMARY'));
  const number = ({ event }: Entry) => Number(textOf(event, 'SEQUENCE')) || 0;
  return [...revisions.values()].flatMap((same) => same.toSorted((a, b) => number(a) - number(b)).slice(-1));
}

function grouped(entries: readonly Entry[], keyOf: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
