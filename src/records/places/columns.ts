import type { Row } from '../../dataset.js';
import type { RoleMap, SchemaDescriptor } from '../../schemas/types.js';
import { isContainer } from '../../recognition/places/containers.js';
import { type FactReader, factReaders } from './facts.js';
import { mostly } from './sample.js';
import type { StreamReader, Streams } from './stream-columns.js';

/** How to read the rows of a feed, computed once for all of them. */
export interface PlaceColumns {
  readonly facts: readonly FactReader[];
  /** Reads the waste streams of a row; undefined for feeds without any. */
  readonly streams?: StreamReader;
  /** Whether each row is a container, several of which may be at one place. */
  readonly perContainer: boolean;
  /** The category of rows that have none. */
  readonly category: string;
  /** The title of places that nothing tells apart. */
  readonly nameless: string;
}

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

interface Understood {
  readonly schema: SchemaDescriptor;
  readonly roles: RoleMap;
}

/**
 * How to read the rows of a feed. When a schema was recognised by columns such as « nature » or « verre » that turn out
 * not to be about waste, what it says about collection points is dropped.
 */
export async function placeColumnsOf(table: Table, { schema, roles }: Understood): Promise<PlaceColumns> {
  const streams = await streamsOf(table, schema, roles);
  const mistaken = roles.stream && (!streams || streams.by === 'usual');
  return {
    facts: factReaders(schema, table.columns),
    ...(streams && { streams: streams.read }),
    perContainer: streams?.by === 'words',
    category: mistaken ? '' : (schema.defaults?.category ?? ''),
    nameless: schema.defaults?.title ?? 'Sans nom',
  };
}

/** The reader of waste streams, loaded for feeds that may be about them only. */
async function streamsOf(table: Table, schema: SchemaDescriptor, roles: RoleMap): Promise<Streams | undefined> {
  const { columns, rows } = table;
  const others = columns.filter((column) => !roles.title?.includes(column));
  const candidates = roles.stream ?? (areContainers(roles, rows) ? others : []);
  if (!candidates.length && !schema.streams && !schema.defaults?.stream) return undefined;
  const { streamReader } = await import('./details.js');
  return streamReader(table, schema, candidates);
}

/**
 * Whether names or categories are those of containers, so that a column with words for waste streams holds what they
 * take.
 */
function areContainers({ title = [], category = [] }: RoleMap, rows: readonly Row[]): boolean {
  return [...title, ...category].some((column) => mostly(isContainer, column, rows));
}
