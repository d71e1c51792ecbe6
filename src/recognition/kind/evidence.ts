import { clean, header } from '../../values/text.js';
import { genericEvent } from '../../schemas/events/generic-event.js';
import type { RoleMap } from '../../schemas/types.js';
import { filledByLooks } from '../by-looks.js';
import { columnFinder } from '../column-finder.js';
import { eventLooks } from '../events/looks.js';
import { withMatches } from '../events/matches.js';
import { withNamesAbroad } from '../events/names-abroad.js';
import { datedByValues } from '../events/unnamed-dates.js';
import { recogniseSchema } from '../schema.js';

/** The parts of a feed by which its kind is told. */
export interface Sample {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Name of the parser that read it. */
  readonly format?: string | undefined;
  /** Name of the schema that the format implies, or that the page's author gives. */
  readonly schema?: string | undefined;
  /** The address that it was read from, and its title. */
  readonly named?: string | undefined;
}

/** A sample with what every question about it needs, computed once. */
export interface Evidence extends Sample {
  /** Civil day: what is to come is announced, what is over may merely be on record. */
  readonly today: string;
  /** The columns, as `header` writes them. */
  readonly headers: readonly string[];
  /** The columns that a schema's name stands for. */
  readonly find: (name: string) => string[];
  /** Columns by the role that they would play in an agenda. */
  readonly roles: RoleMap;
}

/** The most rows that are examined, spread evenly over the feed. */
const EXAMINED = 100;

export function evidenceIn(sample: Sample, today: string): Evidence {
  const { rows, columns } = sample;
  const step = Math.max(1, Math.ceil(rows.length / EXAMINED));
  const examined = rows.filter((_, index) => index % step === 0);
  return {
    ...sample,
    today,
    rows: examined,
    headers: columns.map(header),
    find: columnFinder(columns),
    roles: agendaRoles({ columns, rows: examined }),
  };
}

function agendaRoles(sample: Pick<Sample, 'columns' | 'rows'>): RoleMap {
  const table = withMatches(sample) ?? sample;
  const common = filledByLooks(recogniseSchema(table.columns, [genericEvent]), table.columns, eventLooks);
  const named = isDated(common.roles) ? common : withNamesAbroad(common, table.columns);
  const { roles } = isDated(named.roles) ? named : datedByValues(named, table);
  const title = roles.title ?? roles.summary;
  return title ? { ...roles, title } : roles;
}

function isDated({ start, occurrences, dateText }: RoleMap): boolean {
  return Boolean(start ?? occurrences ?? dateText);
}

/** Whether a column has one of these names. */
export function some(headers: readonly string[], pattern: RegExp): boolean {
  return headers.some((name) => pattern.test(name));
}

/** The start of a cell as text; positions may be objects, which become JSON. */
export function textOf(cell: unknown): string {
  return (typeof cell === 'object' ? JSON.stringify(cell ?? '') : clean(cell)).slice(0, 200);
}
