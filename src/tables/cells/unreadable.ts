import type { Issue } from '../../dataset.js';
import { isNothing } from '../../values/nothing.js';
import { readAnyDate } from './any-date.js';
import { numberReader } from './number.js';
import { cellText } from './text.js';
import type { Column, ColumnType, Table } from '../types.js';

/** Beyond it nobody reads on. */
const MOST = 1000;
const SLICE = 200;
/** Less than what can be measured. */
const BOUND = /^[<>≤≥]\s?\d/;

/** Patterns of identifiers; a spreadsheet that took one for a number has added decimals, or lost its end. */
const SHAPES: Readonly<Partial<Record<ColumnType, RegExp>>> = {
  siret: /^\d{14}$/,
  siren: /^\d{9}$/,
  rna: /^W\d[\dA-Z]\d{7}$/i,
};

/**
 * The cells that cannot be read as the type of their column; they are shown as written, and sorted last. At most a
 * thousand, each with the index of its row.
 */
export async function unreadableCells(table: Table, pause: () => Promise<void>): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const column of table.columns) {
    const isReadable = readableIn(column);
    if (!isReadable) continue;
    for (const [row, cells] of table.rows.entries()) {
      const value = cells[column.name];
      const text = cellText(value);
      if (text && !isNothing(text) && !isReadable(value, text)) {
        issues.push({ code: 'unreadable-value', row, column: column.name, value: text.slice(0, 200) });
      }
      if (issues.length >= MOST) return issues;
      if (row % SLICE === 0) await pause();
    }
  }
  return issues;
}

function readableIn({ type }: Column): ((value: unknown, text: string) => boolean) | undefined {
  const shape = SHAPES[type];
  if (shape) return (_, text) => shape.test(text.replace(/\s|\.0+$/g, ''));
  const read = numberReader(type, readAnyDate);
  return read && ((value, text) => BOUND.test(text) || read(value) !== undefined || read(text) !== undefined);
}
