import { emptyRow, type Row } from '../../dataset.js';
import { clean } from '../../values/text.js';
import { SLICE } from '../dictionary.js';
import { sampleOf } from './sample.js';

/** What the letters of accounting programs stand for: the side of a line, and its section. */
const LETTERS = [
  new Map([
    ['D', 'Dépenses'],
    ['R', 'Recettes'],
  ]),
  new Map([
    ['F', 'Fonctionnement'],
    ['I', 'Investissement'],
  ]),
];

/** The rows of accounts with words where a column holds but the letters for two sides, or for two sections. */
export async function withoutLetters(
  rows: readonly Row[],
  columns: readonly string[],
  pause: () => Promise<void>,
): Promise<readonly Row[]> {
  const lettered = columns.flatMap((column) => {
    const said = [...sampleOf(rows, column).distinct.keys()];
    const words = LETTERS.find((letters) => said.length && said.every((text) => letters.has(text.trim())));
    return words ? [[column, words] as const] : [];
  });
  if (!lettered.length) return rows;
  const told: Row[] = [];
  for (const row of rows) {
    const copy = Object.assign(emptyRow(), row);
    for (const [column, words] of lettered) copy[column] = words.get(clean(row[column])) ?? row[column];
    told.push(copy);
    if (told.length % SLICE === 0) await pause();
  }
  return told;
}
