import type { Dataset, Issue, IssueCode } from '../dataset.js';
import { clean } from '../values/text.js';
import type { ReadEventsOptions } from './events.js';
import { type Helper, type Helpers, withHelpers } from './helpers.js';
import { foldPlaces } from './fold-places.js';
import { readPlace, type ToldPlace } from './place.js';
import { type PlaceColumns, placeColumnsOf } from './place-columns.js';
import type { Cell, Reading } from './reading.js';
import type { Place } from './types.js';

export type ReadPlacesOptions = ReadEventsOptions;

export interface ReadPlaces {
  /** In the order of the feed. */
  readonly places: Place[];
  /** What could not be understood, in the order of the rows; those of the dataset itself are not repeated. */
  readonly issues: Issue[];
}

type Rows = Pick<Dataset, 'columns' | 'rows' | 'lines'>;
type Breathe = () => Promise<void>;

/** Rows between two breaths: some ten milliseconds on a slow phone. */
const SLICE = 50;

/**
 * The places that the rows tell: a place that several rows tell is one. No row is lost without an issue.
 *
 * Slice after slice, with a breath between them so that a page stays responsive: `pause` decides whether to yield. What
 * tidy tables do not need (HTML, words in prices, geometries, metres) is sent for when a row shows it.
 */
export async function readPlaces(dataset: Rows, options: ReadPlacesOptions, pause: Breathe): Promise<ReadPlaces> {
  const columns = placeColumnsOf(dataset, options);
  const told: ToldPlace[] = [];
  const issues: Issue[] = [];
  let helpers: Partial<Helpers> = {};
  for (let from = 0; from < dataset.rows.length; from += SLICE) {
    let slice = readSlice(dataset, options, columns, helpers, from);
    while (slice.wanted.size) {
      helpers = await withHelpers(helpers, slice.wanted);
      slice = readSlice(dataset, options, columns, helpers, from);
    }
    told.push(...slice.told);
    issues.push(...slice.issues);
    await pause();
  }
  const placed = told.some(isOdd) ? await withOddPositions(told, dataset, issues, pause) : told;
  return { places: await foldPlaces(placed, columns, pause), issues };
}

function readSlice(
  { rows, lines }: Rows,
  options: ReadPlacesOptions,
  columns: PlaceColumns,
  helpers: Partial<Helpers>,
  from: number,
) {
  const issues: Issue[] = [];
  const wanted = new Set<Helper>();
  const helper: Reading['helper'] = (name) => {
    if (!helpers[name]) wanted.add(name);
    return helpers[name];
  };
  const told = rows.slice(from, from + SLICE).flatMap((row, offset) => {
    const index = from + offset;
    const report = (code: IssueCode, cell?: Cell) => void issues.push(issueAt(code, index, lines, cell));
    return readPlace({ ...options, row, report, helper }, index, columns) ?? [];
  });
  return { told, issues, wanted };
}

function isOdd({ situation: { geometry, unread } }: ToldPlace): boolean {
  return geometry !== undefined || unread !== undefined;
}

async function withOddPositions(told: ToldPlace[], { lines }: Rows, issues: Issue[], pause: Breathe) {
  const { placeOdd } = await import('./odd-positions.js');
  const report = (row: number, cell: Cell, code: IssueCode) => void issues.push(issueAt(code, row, lines, cell));
  return placeOdd(told, report, pause);
}

function issueAt(code: IssueCode, row: number, lines: readonly number[] | undefined, cell?: Cell): Issue {
  const line = lines?.[row];
  return { code, row, ...(line !== undefined && { line }), ...(cell && published(cell)) };
}

function published({ column, value }: Cell): Pick<Issue, 'column' | 'value'> {
  const text = typeof value === 'object' ? JSON.stringify(value) : clean(value);
  return { column, value: text.slice(0, 200) };
}
