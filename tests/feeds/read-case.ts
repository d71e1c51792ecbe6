import { parserOf } from '../../src/parsers/parser-of.js';
import { readEvents } from '../../src/records/events/read.js';
import { runOf } from '../../src/records/events/run.js';
import type { CalendarEvent, Occurrence } from '../../src/records/types.js';
import { knownColumns, recogniseEvents } from '../../src/recognition/events.js';
import { addDays } from '../../src/values/day.js';
import { dayAt, offsetAt } from '../../src/values/zone.js';

export interface CaseOptions {
  /** What the rows become; events unless told. */
  readonly kind?: 'place' | 'table';
  readonly timezone?: string;
  readonly lang?: string;
  readonly schema?: string;
  readonly fields?: Record<string, string>;
  /** The day on which it was read; unknown unless told. */
  readonly read?: string;
}

/** What recurring events are unfolded around. */
const NOW = Date.parse('2026-11-21T12:00:00Z');
const YEAR = 366 * 86_400_000;

/** Bytes to events, told in words that can be checked by eye. */
export async function readCase(bytes: Uint8Array, options: CaseOptions = {}) {
  const { timezone = 'Europe/Paris', lang = 'fr', fields = {}, read: day } = options;
  const parser = await parserOf(bytes);
  const window = { from: NOW - YEAR, to: NOW + YEAR };
  const dataset = await parser.parse(bytes, { timezone, knownColumns, window, ...(day && { now: Date.parse(day) }) });
  const forced = options.schema ?? dataset.schema;
  const read = { ...dataset, format: parser.name };
  const { table, schema, roles, problems } = await recogniseEvents(read, forced, { lang, fields });
  const readAt = day && { provenance: { address: '', source: 'file', readAt: Date.parse(day) } };
  const feed = { ...dataset, ...table, ...readAt };
  const { events, issues } = await readEvents(feed, { schema, roles, timezone, lang }, () => Promise.resolve());
  return {
    schema: schema.name,
    count: events.length,
    events: events.map((event) => told(event, timezone)),
    issues: [...dataset.issues, ...issues],
    problems,
    rows: dataset.rows,
  };
}

/** Absent properties are null, so that a case can ask for their absence. */
function told(event: CalendarEvent, timezone: string) {
  const run = runOf(event, timezone);
  return {
    summary: null,
    description: null,
    dateText: null,
    url: null,
    image: null,
    booking: null,
    phone: null,
    email: null,
    ...event,
    sessions: event.occurrences.map((occurrence) => interval(occurrence, timezone)),
    run: run ? `${run.from}/${run.to}` : null,
  };
}

/** `2026-12-19T20:30+01:00/2026-12-20T01:00+01:00`; whole days are days, the last one included. */
export function interval({ start, end, allDay }: Occurrence, timezone: string): string {
  if (allDay) return [...new Set([dayAt(start, timezone), addDays(dayAt(end ?? start, timezone), end ? -1 : 0)])].join('/');
  return [start, end].flatMap((at) => (at === undefined ? [] : clock(at, timezone))).join('/');
}

export function clock(at: number, timezone: string): string {
  const offset = offsetAt(at, timezone);
  const sign = offset < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0');
  const local = new Date(at + offset * 60_000).toISOString().slice(0, 16);
  return `${local}${sign}${hours}:${String(Math.abs(offset) % 60).padStart(2, '0')}`;
}
