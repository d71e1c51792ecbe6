import { emptyRow, type Row } from '../../dataset.js';
import { clean, header } from '../../values/text.js';
import { isFigure } from './figure.js';
import type { Parsed } from '../types.js';

/** Words for the left and the right side of accounts. */
const FACES: readonly (readonly [left: RegExp, right: RegExp])[] = [
  [/(?<=^|_)depenses?(?=_|$)/, /(?<=^|_)recettes?(?=_|$)/],
  [/(?<=^|_)charges?(?=_|$)/, /(?<=^|_)produits?(?=_|$)/],
  [/(?<=^|_)emplois?(?=_|$)/, /(?<=^|_)ressources?(?=_|$)/],
];
/** The column for the side of each entry, and the name for columns that were only called by their side. */
const FACE = 'Sens';
const NAME = 'Libellé';
const LEAST = 2;

/**
 * Accounts laid out with expenses on the left and income on the right, as one list with a column that says which is
 * which; the change is reported as an issue. Any other table is returned as it is.
 */
export function withoutSides(table: Parsed): Parsed {
  const { columns, rows, lines, issues, found } = table;
  const half = columns.length / 2;
  const faces = Number.isInteger(half) && half >= LEAST ? FACES.find((pair) => areFaces(table, pair)) : undefined;
  if (!faces) return table;
  const sides = [columns.slice(0, half), columns.slice(half)];
  const names = namesOf(sides[0] ?? [], faces[0]);
  const labels = sides.map((side, at) => nameOf(side, faces[at]));
  const listed = sides.flatMap((side, at) =>
    rows.flatMap((row, index) => {
      const cells = rowOf(row, side, names, labels[at] ?? '');
      return cells ? [{ cells, line: lines?.[index] ?? 0 }] : [];
    }),
  );
  return {
    found,
    columns: [FACE, ...names],
    rows: listed.map(({ cells }) => cells),
    ...(lines && { lines: listed.map(({ line }) => line) }),
    issues: [
      // Issues about a row would now apply to two entries.
      ...issues.filter(({ code, row }) => code !== 'duplicate-column' && row === undefined),
      {
        code: 'side-by-side',
        ...(found.headerLine && { line: found.headerLine }),
        value: columns.join(' ').slice(0, 200),
      },
    ],
  };
}

/** Whether left and right have the same columns but for the words for the sides, with texts among them. */
function areFaces({ columns, rows }: Parsed, [left, right]: readonly [RegExp, RegExp]): boolean {
  const half = columns.length / 2;
  const names = columns.map((name) => header(name.replace(/ \(2\)$/, '')));
  const isText = (name = '') => rows.some((row) => clean(row[name]) && !isFigure(clean(row[name])));
  const pairs = names.slice(0, half).map((name, at) => [name, names[half + at] ?? ''] as const);
  return (
    pairs.some(([name, other]) => left.test(name) && right.test(other)) &&
    pairs.every(([name, other]) => bare(name, left) === bare(other, right)) &&
    isText(columns[0]) &&
    isText(columns[half])
  );
}

function bare(name: string, word: RegExp): string {
  return name.replace(word, '').replace(/^_+|_+$/g, '');
}

/** Column names without the word for their side, which has a column of its own. */
function namesOf(side: readonly string[], word: RegExp): string[] {
  return side.map((name) => {
    const words = name.split(/\s+/).filter((part) => !word.test(header(part)));
    return words.join(' ').replace(/\s(?:des?|en)$/, '') || NAME;
  });
}

/** The word for a side, as its columns write it: « Recettes ». */
function nameOf(side: readonly string[], word = /^$/): string {
  const said = side.flatMap((name) => name.split(/\s+/)).find((part) => word.test(header(part))) ?? '';
  return said.charAt(0).toUpperCase() + said.slice(1).toLowerCase();
}

/** An entry of one side; undefined where that side is shorter than the other. */
function rowOf(row: Row, side: readonly string[], names: readonly string[], face: string): Row | undefined {
  const cells = emptyRow();
  cells[FACE] = face;
  for (const [at, column] of side.entries()) {
    const name = names[at];
    if (name !== undefined && row[column] !== undefined) cells[name] = row[column];
  }
  return Object.keys(cells).length > 1 ? cells : undefined;
}
