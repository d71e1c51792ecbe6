import type { Dataset, Issue, IssueCode } from '../dataset.js';
import type { RoleMap, SchemaDescriptor } from '../schemas/types.js';
import { clean } from '../values/text.js';
import { readEvent } from './event.js';
import type { Cell } from './reading.js';
import { foldSameEvents, type Told } from './same-event.js';
import type { CalendarEvent } from './types.js';

export interface ReadEventsOptions {
  readonly schema: SchemaDescriptor;
  readonly roles: RoleMap;
  /** IANA zone of dates that are written without one. A row that names its own is read in that. */
  readonly timezone: string;
  /** BCP 47, to choose among translations. */
  readonly lang: string;
}

export interface Events {
  /** In the order of the feed. */
  readonly events: CalendarEvent[];
  /** What could not be understood, in the order of the rows; those of the dataset itself are not repeated. */
  readonly issues: Issue[];
}

type Rows = Pick<Dataset, 'rows' | 'lines'>;

/** Rows between two breaths: some ten milliseconds on a slow phone. */
const SLICE = 50;

/** The events that the rows tell. No row is lost without an issue. */
export function readEvents(dataset: Rows, options: ReadEventsOptions): Events {
  const reader = eventReader(dataset, options);
  dataset.rows.forEach((_, index) => reader.read(index));
  return reader.result();
}

/** The same, with a breath every few rows so that a page stays responsive: `pause` decides whether to yield. */
export async function readEventsInSlices(
  dataset: Rows,
  options: ReadEventsOptions,
  pause: () => Promise<void>,
): Promise<Events> {
  const reader = eventReader(dataset, options);
  for (let index = 0; index < dataset.rows.length; index++) {
    reader.read(index);
    if (index % SLICE === SLICE - 1) await pause();
  }
  return reader.result();
}

function eventReader(
  { rows, lines }: Rows,
  options: ReadEventsOptions,
): { read(index: number): void; result(): Events } {
  const told: Told[] = [];
  const issues: Issue[] = [];
  return {
    read(index) {
      const row = rows[index];
      if (!row) return;
      const line = lines?.[index];
      const report = (code: IssueCode, cell?: Cell): void => {
        issues.push({ code, row: index, ...(line !== undefined && { line }), ...(cell && published(cell)) });
      };
      const event = readEvent({ ...options, timezone: zoneOf(row, options), row, report }, index);
      if (event) told.push(event);
    },
    result: () => ({ events: foldSameEvents(told), issues }),
  };
}

function published({ column, value }: Cell): Pick<Issue, 'column' | 'value'> {
  const text = typeof value === 'object' ? JSON.stringify(value) : clean(value);
  return { column, value: text.slice(0, 200) };
}

function zoneOf(row: Dataset['rows'][number], { roles, timezone }: ReadEventsOptions): string {
  const named = roles.timezone?.map((column) => clean(row[column])).find((zone) => /^[A-Z]\w+\/[\w/+-]+$/.test(zone));
  return named ?? timezone;
}
