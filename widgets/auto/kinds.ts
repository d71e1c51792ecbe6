import type { Dataset } from '../../src/dataset.js';
import { knownColumns as eventColumns } from '../../src/recognition/events.js';
import { knownMenuColumns } from '../../src/recognition/menus.js';
import { knownPlaceColumns } from '../../src/recognition/places.js';
import { recogniseKind, type FeedKind } from '../../src/recognition/kind.js';
import type { Day } from '../../src/values/day.js';

/** The widget of each kind of feed, by the name that follows `scdl-`. */
const WIDGETS: Readonly<Record<FeedKind, string>> = { event: 'agenda', place: 'map', menu: 'menu', row: 'table' };

/** The widget for feeds whose kind is not known: it shows rows as they are. */
export const PLAINEST = WIDGETS.row;

/** Column names of all kinds of feeds, by which the header of a file is found. */
export const knownColumns: ReadonlySet<string> = new Set([...eventColumns, ...knownMenuColumns, ...knownPlaceColumns]);

/** The widget for these feeds, which the first with rows decides; undefined when none has any yet. */
export function widgetFor(datasets: readonly Dataset[], schema: string | undefined, today: Day): string | undefined {
  const dataset = datasets.find(({ rows }) => rows.length);
  if (!dataset) return undefined;
  const { columns, rows, provenance } = dataset;
  const { format, address, title = '' } = provenance;
  const named = `${address} ${title}`;
  return WIDGETS[recogniseKind({ columns, rows, schema: schema ?? dataset.schema, format, named }, today)];
}
