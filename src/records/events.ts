import type { Dataset, Issue, IssueCode } from '../dataset.js';
import { inSteps } from '../pace.js';
import type { RoleMap, SchemaDescriptor } from '../schemas/types.js';
import { clean } from '../values/text.js';
import { dayAt } from '../values/zone.js';
import { readEvent } from './event.js';
import { type Helper, type Helpers, withHelpers } from './helpers.js';
import type { Cell, Reading } from './reading.js';
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

/** Rows between two breaths: some milliseconds on a slow phone. */
const SLICE = 10;

/**
 * The events that the rows tell. No row is lost without an issue.
 *
 * Slice after slice, with a breath between them so that a page stays responsive: `pause` decides whether to yield. A
 * slice that shows cells for which a helper has to come first is read again when it has.
 */
export async function readEvents(
  dataset: Rows,
  options: ReadEventsOptions,
  pause: () => Promise<void>,
): Promise<Events> {
  const told: Told[] = [];
  const issues: Issue[] = [];
  let helpers: Partial<Helpers> = {};
  // Asking for a zone for the first time takes a breath of its own.
  dayAt(0, options.timezone);
  await pause();
  for (let from = 0; from < dataset.rows.length; from += SLICE) {
    let slice = readRows(dataset, options, helpers, from, from + SLICE);
    while (slice.wanted.size) {
      helpers = await withHelpers(helpers, slice.wanted);
      slice = readRows(dataset, options, helpers, from, from + SLICE);
    }
    told.push(...slice.told);
    issues.push(...slice.issues);
    await pause();
  }
  return { events: await inSteps(foldSameEvents(told), pause), issues };
}

interface Slice {
  readonly told: readonly Told[];
  readonly issues: readonly Issue[];
  /** What it takes to read these rows, and is not at hand. */
  readonly wanted: ReadonlySet<Helper>;
}

/** Each row on its own, with the helpers at hand. */
export function readRows(
  { rows, lines }: Rows,
  options: ReadEventsOptions,
  helpers: Partial<Helpers>,
  from = 0,
  to = rows.length,
): Slice {
  const issues: Issue[] = [];
  const wanted = new Set<Helper>();
  const helper: Reading['helper'] = (name) => {
    if (!helpers[name]) wanted.add(name);
    return helpers[name];
  };
  const told = rows.slice(from, to).flatMap((row, offset) => {
    const index = from + offset;
    const line = lines?.[index];
    const report = (code: IssueCode, cell?: Cell): void => {
      issues.push({ code, row: index, ...(line !== undefined && { line }), ...(cell && published(cell)) });
    };
    return readEvent({ ...options, timezone: zoneOf(row, options), row, report, helper }, index) ?? [];
  });
  return { told, issues, wanted };
}

function published({ column, value }: Cell): Pick<Issue, 'column' | 'value'> {
  const text = typeof value === 'object' ? JSON.stringify(value) : clean(value);
  return { column, value: text.slice(0, 200) };
}

function zoneOf(row: Dataset['rows'][number], { roles, timezone }: ReadEventsOptions): string {
  const named = roles.timezone?.map((column) => clean(row[column])).find((zone) => /^[A-Z]\w+\/[\w/+-]+$/.test(zone));
  return named ?? timezone;
}
