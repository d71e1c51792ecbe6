import type { Dataset, Issue, IssueCode } from '../../dataset.js';
import type { ReadEventsOptions } from '../events/read.js';
import { foldPlaces } from './fold.js';
import { readPlace, type ToldPlace } from './place.js';
import { placeColumnsOf } from './columns.js';
import type { Cell } from '../reading.js';
import { issueAt, readInSlices, type RowReader, type Rows } from '../row-slices.js';
import type { Place } from '../types.js';

export type ReadPlacesOptions = ReadEventsOptions;

export interface ReadPlaces {
  /** In the order of the feed. */
  readonly places: Place[];
  /** What could not be understood, in the order of the rows; those of the dataset itself are not repeated. */
  readonly issues: Issue[];
}

type Table = Pick<Dataset, 'columns' | 'rows' | 'lines'>;
type Pause = () => Promise<void>;

/** Rows between two chances for the page to respond: some ten milliseconds on a slow phone. */
const SLICE = 50;

/**
 * Reads the places of a dataset in slices; rows of the same place are merged. Every row that gives no place is reported
 * as an issue. Code for what tidy tables do not hold (HTML, prices in words, geometries, metres) is loaded when a row
 * needs it.
 */
export async function readPlaces(dataset: Table, options: ReadPlacesOptions, pause: Pause): Promise<ReadPlaces> {
  const columns = await placeColumnsOf(dataset, options);
  const { schema, roles, timezone, lang } = options;
  // Each by its name: copies of whole objects are slow to make for every row, and slow to read from.
  const read: RowReader<ToldPlace> = ({ row, report, helper }, index) =>
    readPlace({ schema, roles, timezone, lang, row, report, helper }, index, columns);
  const { told, issues } = await readInSlices(dataset, read, SLICE, pause);
  const placed = told.some(isOdd) ? await withOddPositions(told, dataset, issues, pause) : told;
  return { places: await foldPlaces(placed, columns, pause), issues };
}

function isOdd({ situation: { geometry, unread } }: ToldPlace): boolean {
  return geometry !== undefined || unread !== undefined;
}

async function withOddPositions(told: ToldPlace[], { lines }: Rows, issues: Issue[], pause: Pause) {
  const { placeOdd } = await import('./odd-positions.js');
  const report = (row: number, cell: Cell, code: IssueCode) => void issues.push(issueAt(code, row, lines, cell));
  return placeOdd(told, report, pause);
}
