import type { Issue } from '../../src/dataset.js';
import { eventReader, type ReadEvents } from '../../src/records/events/read.js';
import { withHelpers } from '../../src/records/helpers.js';
import { atOnce } from '../../src/pace.js';
import { readRows } from '../../src/records/row-slices.js';
import { foldSameEvents } from '../../src/records/events/fold.js';
import type { CalendarEvent } from '../../src/records/types.js';
import type { Role, SchemaDescriptor } from '../../src/schemas/types.js';

export type Cells = Partial<Record<Role, unknown>>;

type Traits = Partial<Pick<SchemaDescriptor, 'values' | 'separator' | 'ignoreOffset'>>;

const helpers = await withHelpers({}, ['dates', 'oddDates', 'markup', 'details']);

/** Rows whose columns are named after their roles, read in Paris. */
export function eventsFrom(cells: readonly Cells[], traits: Traits = {}): ReadEvents {
  const names = [...new Set(cells.flatMap((row) => Object.keys(row)))];
  const roles = Object.fromEntries(names.map((name) => [name, [name]]));
  const schema: SchemaDescriptor = { name: 'test', title: 'Test', roles: {}, ...traits };
  const rows = cells.map((row) => Object.assign(Object.create(null), row) as Record<string, unknown>);
  const read = eventReader({ schema, roles, timezone: 'Europe/Paris', lang: 'fr' }, { rows });
  const { told, issues } = readRows({ rows }, read, helpers);
  return { events: atOnce(foldSameEvents(told)), issues: [...issues] };
}

/** One row, titled and dated unless it says otherwise. */
export function eventFrom(cells: Cells, traits: Traits = {}): CalendarEvent {
  const [event] = eventsFrom([{ title: 'Bal', start: '2026-07-14', ...cells }], traits).events;
  if (!event) throw new Error('the row gave no event');
  return event;
}

export function issuesOf(cells: Cells): Pick<Issue, 'code' | 'column' | 'value'>[] {
  return eventsFrom([{ title: 'Bal', start: '2026-07-14', ...cells }]).issues.map(({ code, column, value }) => ({
    code,
    ...(column !== undefined && { column }),
    ...(value !== undefined && { value }),
  }));
}
