import type { Row } from '../dataset.js';
import { columnFinder } from '../schemas/columns.js';
import type { RoleMap, SchemaDescriptor } from '../schemas/types.js';
import { clean, header } from '../values/text.js';
import { type FactReader, factReaders } from './facts.js';
import { isContainer, isTaken, streamsIn } from './streams.js';
import type { Stream } from './types.js';

/** What all rows of a feed share. */
export interface PlaceColumns {
  readonly facts: readonly FactReader[];
  /** What the row of a collection point takes; undefined for feeds that say nothing of it. */
  readonly streams?: (row: Row) => readonly Stream[];
  /** Each row is a container, several of which may stand at one place. */
  readonly perContainer: boolean;
  /** What every record is, when its row does not say. */
  readonly category: string;
}

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Rows by which to judge what a column is about. */
const SAMPLE = 200;

/**
 * How to read the rows of a feed. Columns called « nature » or « verre » are only about waste when what they hold is: a
 * schema that was recognised by them then loses what it says of collection points.
 */
export function placeColumnsOf(
  { columns, rows }: Table,
  { schema, roles }: { schema: SchemaDescriptor; roles: RoleMap },
): PlaceColumns {
  const facts = factReaders(schema, columns);
  const flags = flagsOf(schema, columns);
  const candidates = roles.stream ?? (areContainers(roles, rows) ? without(columns, roles.title) : []);
  const worded = schema.streams ? undefined : candidates.find((column) => isAboutStreams(column, rows));
  const usual = streamsIn(schema.defaults?.stream ?? '');
  const mistaken = Boolean(roles.stream) && !flags && worded === undefined;
  const streams = flags ?? (worded === undefined ? usual.length > 0 && (() => usual) : wordsOf(worded, usual));
  return {
    facts,
    ...(streams && { streams }),
    perContainer: worded !== undefined,
    category: mistaken ? '' : (schema.defaults?.category ?? ''),
  };
}

/** A column for each stream: several of them, or one whose name leaves no doubt. */
function flagsOf({ streams = {} }: SchemaDescriptor, columns: readonly string[]): PlaceColumns['streams'] {
  const find = columnFinder(columns);
  const flags = Object.entries(streams).flatMap(([name, words]) =>
    find(name).map((column) => ({ column, streams: streamsIn(words) })),
  );
  if (flags.length < 2 && !flags.some(({ column }) => /^(recycling|flux|nombre)_/.test(header(column))))
    return undefined;
  return (row) => flags.filter(({ column }) => isTaken(row[column])).flatMap((flag) => flag.streams);
}

function wordsOf(column: string, usual: readonly Stream[]): PlaceColumns['streams'] {
  return (row) => {
    const words = clean(row[column]);
    const found = streamsIn(words);
    return !words ? usual : found.length ? found : ['other'];
  };
}

function without(columns: readonly string[], some: readonly string[] = []): readonly string[] {
  return columns.filter((column) => !some.includes(column));
}

/** Whether the rows are called bins or columns: whatever holds the words of streams is then what they take. */
function areContainers({ title = [], category = [] }: RoleMap, rows: readonly Row[]): boolean {
  return [...title, ...category].some((column) => mostly(isContainer, column, rows));
}

/** Whether at least a third of what a column holds are words for what containers take. */
function isAboutStreams(column: string, rows: readonly Row[]): boolean {
  return mostly((text) => streamsIn(text).length > 0, column, rows);
}

function mostly(holds: (text: string) => boolean, column: string, rows: readonly Row[]): boolean {
  const words = rows.slice(0, SAMPLE).flatMap((row) => clean(row[column]) || []);
  return words.length > 0 && words.filter(holds).length * 3 >= words.length;
}
