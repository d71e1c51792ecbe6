import { emptyRow, type Row } from '../../dataset.js';
import { readNumber } from '../../values/number.js';
import { clean, header } from '../../values/text.js';
import { SLICE } from '../dictionary.js';

/** Votes, whoever they are for. */
const VOTES = 'voix';
/** A rank at the end of a name: « Voix 2 », « Nom candidat 12 », « Voix (3) ». */
const RANK = /[\s_]*\(?\b\d{1,2}\)?$/;
/** The name that a column without one is given: « colonne 27 ». */
const UNNAMED = /^colonne (\d+)$/;
/** What says how many could vote stands after the place, and before what became of the votes. */
const VOTERS = 'inscrits';
/** The columns of a candidate, at least and at most. */
const FEWEST = 3;
const MOST = 15;
/** Rows by which columns are compared. */
const LOOKED_AT = 50;

interface Candidates {
  /** What is told of each candidate. */
  readonly names: readonly string[];
  /** The columns of each candidate, in the order of the names. */
  readonly columns: readonly (readonly string[])[];
}

/**
 * Results of an election with a set of columns for each candidate, as a row for each candidate of each polling station.
 * The sets are numbered, or have the same names, or only the first has any. Undefined for any other table.
 */
export async function byCandidate(
  columns: readonly string[],
  rows: readonly Row[],
  pause: () => Promise<void>,
): Promise<{ columns: readonly string[]; rows: readonly Row[] } | undefined> {
  const found = rankedIn(columns) ?? unnamedIn(columns, rows.slice(0, LOOKED_AT));
  if (!found) return undefined;
  const taken = new Set(found.columns.flat());
  const kept = columns.filter((column) => !taken.has(column));
  const voters = kept.findIndex((column) => header(column).includes(VOTERS));
  const place = voters < 0 ? kept.length : voters;
  const told: Row[] = [];
  for (const row of rows) {
    told.push(...found.columns.flatMap((own): readonly Row[] => rowOf(row, kept, own, found.names)));
    if (told.length % SLICE < found.columns.length) await pause();
  }
  return { columns: [...kept.slice(0, place), ...found.names, ...kept.slice(place)], rows: told };
}

/** The row of a candidate; none where nobody stood. */
function rowOf(row: Row, kept: readonly string[], own: readonly string[], names: readonly string[]): readonly Row[] {
  if (!own.some((column) => clean(row[column]))) return [];
  const told = emptyRow();
  for (const column of kept) if (column in row) told[column] = row[column];
  for (const [at, name] of names.entries()) told[name] = row[own[at] ?? ''];
  return [told];
}

function isVotes(name: string): boolean {
  return header(name) === VOTES;
}

/** Columns with the same names but for their ranks, as many of each as of votes. */
function rankedIn(columns: readonly string[]): Candidates | undefined {
  const stems = new Map<string, string[]>();
  for (const column of columns) stems.set(stemOf(column), [...(stems.get(stemOf(column)) ?? []), column]);
  const count = [...stems].find(([stem]) => isVotes(stem))?.[1].length ?? 0;
  const sets = [...stems].filter(([stem, { length }]) => stem && length === count);
  if (count < 2 || sets.length < FEWEST) return undefined;
  const ranks = [...Array(count).keys()];
  return { names: sets.map(([stem]) => stem), columns: ranks.map((rank) => sets.map(([, all]) => all[rank] ?? '')) };
}

function stemOf(column: string): string {
  return column.replace(RANK, '');
}

/** The last named columns, if those without name are like them, set by set. */
function unnamedIn(columns: readonly string[], rows: readonly Row[]): Candidates | undefined {
  const start = columns.findIndex((column) => UNNAMED.test(column));
  const end = Number(UNNAMED.exec(columns.at(-1) ?? '')?.[1]);
  if (start < FEWEST || !end) return undefined;
  const nameAt = (at: number) => (at < start ? columns[at] : undefined) ?? `colonne ${at + 1}`;
  const isFigures = (at: number) => mostlyFigures(rows, nameAt(at));
  for (let width = FEWEST; width <= Math.min(MOST, start); width += 1) {
    const names = columns.slice(start - width, start);
    const places = [...Array(Math.max(0, end - start)).keys()].map((at) => start + at);
    const isLike = (at: number) => [undefined, isFigures(at - width)].includes(isFigures(at));
    if (!names.some(isVotes) || !places.every(isLike)) continue;
    const sets = [...Array(1 + Math.ceil((end - start) / width)).keys()];
    return { names, columns: sets.map((set) => names.map((_, at) => nameAt(start - width + set * width + at))) };
  }
  return undefined;
}

/** Whether a column holds figures rather than words; undefined when it holds nothing. */
function mostlyFigures(rows: readonly Row[], column: string): boolean | undefined {
  const texts = rows.map((row) => clean(row[column])).filter(Boolean);
  const figures = texts.filter((text) => readNumber(text) !== undefined).length;
  return texts.length ? figures > texts.length / 2 : undefined;
}
