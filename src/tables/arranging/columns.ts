import type { Dataset, Row } from '../../dataset.js';
import { arrangementFor, resemblanceOf } from '../../recognition/arrangements/look-alikes.js';
import { readNumber } from '../../values/number.js';
import { arrange, type Arranged } from './arrange.js';
import { byCandidate } from './by-candidate.js';
import { chooseShown, guessColumn, type Guessed, withoutFacet } from './guess-columns.js';
import { StepwiseWork } from '../stepwise-work.js';
import { sampleOf } from './sample.js';
import { withoutLetters } from './without-letters.js';
import { sidedBy, twoSided } from './two-sided.js';
import type { Arrangement, Column } from '../types.js';
import { readableCells } from './readable-cells.js';

/** The columns of a table, as far as they are known. */
export interface Known {
  readonly arranged: Arranged;
  readonly arrangement?: Arrangement;
  /** The rows, when their cells had to be made readable. */
  readonly rows?: readonly Row[];
}

/**
 * The columns of a table that follows no schema exactly: arranged by the schema that it resembles, else chosen by their
 * contents. Columns that an arrangement does not know come last, hidden.
 */
export async function columnsOf(
  { columns }: Pick<Dataset, 'columns'>,
  published: readonly Row[],
  given: Known | undefined,
  pause: () => Promise<void>,
): Promise<Known> {
  // Rows of nothing would be empty lines.
  const rows = columns.length ? await readableCells(published, pause) : [];
  const voted = given ? undefined : await byCandidate(columns, rows, pause);
  if (voted) return columnsOf(voted, voted.rows, undefined, pause);
  const known = given ?? (await byLooks(columns, rows, pause)) ?? { arranged: { columns: [], start: { sort: [] } } };
  const names = new Set(known.arranged.columns.map(({ name }) => name));
  const others: Guessed[] = [];
  for (const column of columns) {
    if (!names.has(column)) others.push(guessColumn(rows, column));
    await pause();
  }
  const isArranged = known.arranged.columns.some(({ shown }) => shown);
  const rest: readonly Column[] = isArranged ? others.map(({ column }) => withoutFacet(column)) : chooseShown(others);
  const arranged = { ...known.arranged, columns: [...known.arranged.columns, ...rest] };
  const told = isArranged ? arranged : accounted(arranged, rows);
  return { ...known, rows: told.start.split ? await withoutLetters(rows, columns, pause) : rows, arranged: told };
}

/** Accounts tell what is spent and what comes in, each added up. */
function accounted(arranged: Arranged, rows: readonly Row[]): Arranged {
  const { columns, start } = arranged;
  return { ...arranged, start: sidedBy(columns, rows, start) ?? start, ...twoSided(columns, start) };
}

async function byLooks(columns: readonly string[], rows: readonly Row[], pause: () => Promise<void>) {
  const found = resemblanceOf(columns, (column) => isNumeric(rows, column));
  if (!found) return undefined;
  const arrangement = await arrangementFor(found);
  const work = new StepwiseWork(arrange(arrangement, columns, rows));
  await work.finish(pause);
  return { arranged: work.value, arrangement };
}

/** Most of what a column says is numbers. */
function isNumeric(rows: readonly Row[], column: string): boolean {
  const { texts } = sampleOf(rows, column);
  return texts.filter((text) => readNumber(text) !== undefined).length > texts.length / 2;
}
