import type { Issue } from '../../dataset.js';
import { inSteps } from '../../pace.js';
import type { RoleMap, SchemaDescriptor } from '../../schemas/types.js';
import { clean } from '../../values/text.js';
import { dayAt } from '../../values/zone.js';
import { readEvent } from './event.js';
import type { Feed } from '../reading.js';
import { readInSlices, type RowReader } from '../row-slices.js';
import { foldSameEvents, type Told } from './fold.js';
import type { CalendarEvent } from '../types.js';

export interface ReadEventsOptions {
  readonly schema: SchemaDescriptor;
  readonly roles: RoleMap;
  /** IANA zone for dates without one, unless the row names its own. */
  readonly timezone: string;
  /** BCP 47, to choose among translations. */
  readonly lang: string;
}

export interface ReadEvents {
  /** In the order of the feed. */
  readonly events: CalendarEvent[];
  /** What could not be understood, in the order of the rows; those of the dataset itself are not repeated. */
  readonly issues: Issue[];
}

/** Rows read between two chances for the page to respond: some milliseconds on a slow phone. */
const SLICE = 10;

/** Reads the events of a dataset in slices. Every row that gives no event is reported as an issue. */
export async function readEvents(
  dataset: Feed,
  options: ReadEventsOptions,
  pause: () => Promise<void>,
): Promise<ReadEvents> {
  // The first use of a time zone takes some milliseconds.
  dayAt(0, options.timezone);
  await pause();
  const { told, issues } = await readInSlices(dataset, eventReader(options, dataset), SLICE, pause);
  return { events: await inSteps(foldSameEvents(told), pause), issues };
}

/** Makes the function that reads a row of `feed` as an event. */
export function eventReader(options: ReadEventsOptions, feed: Feed): RowReader<Told> {
  const { schema, roles, timezone: usual, lang } = options;
  // Each by its name: copies of whole objects are slow to make for every row, and slow to read from.
  return ({ row, report, helper }, index) => {
    const timezone =
      roles.timezone?.map((column) => clean(row[column])).find((zone) => /^[A-Z]\w+\/[\w/+-]+$/.test(zone)) ?? usual;
    return readEvent({ schema, roles, timezone, lang, row, report, helper, feed, index }, index);
  };
}
