import { emptyRow, type Issue, type Row } from '../dataset.js';
import { pacer } from '../pace.js';
import { plainText } from '../values/html.js';
import { columnsOf, COLUMNS, type EventColumns } from './ical/event.js';
import { eventsOf, isCancelled, type Entry, type Told } from './ical/events.js';
import { listed, sessionsOf, type SessionContext } from './ical/sessions.js';
import { type Component, readCalendar, textOf } from './ical/text.js';
import type { Parsed, ParseOptions, Parser } from './types.js';

/**
 * Calendars (iCalendar, RFC 5545): one row for each event, with all its sessions in the column `occurrences`. Times
 * without a zone are read in the calendar's zone, else in the reader's. An error in an event affects that event only.
 */
export const ical: Parser = { name: 'ical', parse };

async function parse(bytes: Uint8Array, options: ParseOptions): Promise<Parsed> {
  const { root, charset, truncated } = await readCalendar(bytes, pacer(options.signal));
  const { found, issues, ...table } = await tableOfCalendars(root, options);
  return {
    ...table,
    issues: [...(truncated ? [{ code: 'truncated' as const }] : []), ...issues],
    found: { charset, ...found },
  };
}

/** One row for each event of the calendars in `root`, or of `root` itself where events stand outside of any calendar. */
export async function tableOfCalendars(root: Component, options: ParseOptions): Promise<Parsed> {
  const inCalendars = root.components.filter(({ name }) => name === 'VCALENDAR');
  const calendars = inCalendars.length ? inCalendars : [root];
  const issues: Issue[] = [];
  const rows: Row[] = [];
  const lines: number[] = [];
  const pause = pacer(options.signal);
  await pause();
  for (const told of eventsOf(calendars, options.timezone)) {
    if (rows.length === options.limit) {
      issues.push({ code: 'row-limit', value: String(rows.length) });
      break;
    }
    lines.push(told.main.event.line);
    rows.push(rowOf(told, options, (issue) => issues.push({ ...issue, row: rows.length })));
    await pause();
  }
  const names = calendars.map((calendar) => textOf(calendar, 'X-WR-CALNAME') || textOf(calendar, 'NAME'));
  const title = plainText(names.find(Boolean) ?? '');
  const columns = COLUMNS.filter((column) => rows.some((row) => column in row));
  return { columns, rows, lines, issues, schema: 'icalendar', found: title ? { title } : {} };
}

function rowOf(told: Told, { window }: ParseOptions, report: (issue: Issue) => void): Row {
  const { main, others, changes, apart } = told;
  const contextOf = ({ zoneOf }: Entry): SessionContext => ({
    zoneOf,
    window,
    report: (code, { line, name, value }) => {
      report({ code, ...(line && { line }), column: name, value: value.slice(0, 200) });
    },
  });
  const replaced = [...changes, ...apart].flatMap((entry) => listed(entry.event, 'RECURRENCE-ID', contextOf(entry)));
  const usual = sessionsOf(main.event, replaced, contextOf(main));
  const more = others.flatMap((entry) => sessionsOf(entry.event, [], contextOf(entry)));
  const changed = changes
    .filter((entry) => !isCancelled(entry))
    .flatMap((entry) => sessionsOf(entry.event, [], contextOf(entry)));
  const occurrences = [...usual, ...more, ...changed].sort((a, b) => (a.begin < b.begin ? -1 : 1));
  const columns: EventColumns = { ...columnsOf(main.event), ...(told.uid && { uid: told.uid }), occurrences };
  return Object.assign(emptyRow(), columns);
}
