import type { Row } from '../../dataset.js';
import { columnFinder } from '../../recognition/column-finder.js';
import type { SchemaDescriptor } from '../../schemas/types.js';
import { readBoolean } from '../../values/boolean.js';
import { readNumber } from '../../values/number.js';
import { clean, header } from '../../values/text.js';
import { mostly } from './sample.js';
import { isTaken, streamsIn } from './streams.js';
import type { Stream } from '../types.js';

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Reads the waste streams of a row. */
export type StreamReader = (row: Row) => readonly Stream[];

export interface Streams {
  readonly read: StreamReader;
  /** The source: a column for each stream, the words of one column, or the usual streams of such feeds. */
  readonly by: 'flags' | 'words' | 'usual';
}

/** Rows by which columns are judged. */
const SAMPLE = 200;

/**
 * Finds how rows give the waste streams of a collection point; undefined when they do not. Columns called « nature » or
 * « verre » only count if their contents are about waste.
 *
 * @param candidates columns that may hold the names of streams
 */
export function streamReader(
  { columns, rows }: Table,
  schema: SchemaDescriptor,
  candidates: readonly string[],
): Streams | undefined {
  const flags = flagsOf(schema, { columns, rows });
  if (flags) return { read: flags, by: 'flags' };
  const worded = schema.streams ? undefined : candidates.find((column) => isAboutStreams(column, rows));
  const usual = streamsIn(schema.defaults?.stream ?? '');
  if (worded !== undefined) return { read: wordsOf(worded, usual), by: 'words' };
  return usual.length ? { read: () => usual, by: 'usual' } : undefined;
}

/** The columns for a stream each, known to the schema or named after it: several, or one whose name leaves no doubt. */
function flagsOf({ streams = {} }: SchemaDescriptor, { columns, rows }: Table): StreamReader | undefined {
  const find = columnFinder(columns);
  const known = Object.entries(streams).flatMap(([name, words]) =>
    find(name).map((column) => ({ column, streams: streamsIn(words) })),
  );
  const others = columns
    .filter((column) => !known.some((flag) => flag.column === column) && areAnswers(column, rows))
    .map((column) => ({ column, streams: streamsIn(column) }));
  const flags = [...known, ...others.filter((flag) => flag.streams.length)];
  if (flags.length < 2 && !known.some(({ column }) => /^(recycling|flux|nombre)_/.test(header(column))))
    return undefined;
  return (row) => flags.filter(({ column }) => isTaken(row[column])).flatMap((flag) => flag.streams);
}

/** Whether a column holds nothing but yes, no and counts. */
function areAnswers(column: string, rows: readonly Row[]): boolean {
  return rows.slice(0, SAMPLE).every(({ [column]: cell }) => {
    const text = clean(cell);
    return !text || readBoolean(text) !== undefined || readNumber(text) !== undefined;
  });
}

function wordsOf(column: string, usual: readonly Stream[]): StreamReader {
  return (row) => {
    const words = clean(row[column]);
    if (!words) return usual;
    const found = streamsIn(words);
    return found.length ? found : ['other'];
  };
}

/** Whether at least a third of a column's texts name waste streams. */
function isAboutStreams(column: string, rows: readonly Row[]): boolean {
  return mostly((text) => streamsIn(text).length > 0, column, rows);
}
