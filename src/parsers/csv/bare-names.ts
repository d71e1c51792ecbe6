import type { CsvRecord } from './repaired-records.js';

/** Names of columns that tell a prefix. */
const SEVERAL = 3;
/** The number of a question in a form. */
const RANK = /^\s*(\d\d?)\s?[.)°-]\s*(?=\p{L})/u;
/** The object that held a value, before a program made columns of it. */
const ENVELOPE = /^(?:record\.)?(?:fields|properties|attributes)\./;

/**
 * A header without what forms and programs put before its names: « 1. Nom », « 2. Date »; `fields.nom`, `fields.date`. Any
 * other record as it is.
 */
export function withBareNames(record: CsvRecord): CsvRecord {
  const { cells } = record;
  const ranks = cells.flatMap((cell) => RANK.exec(cell)?.[1] ?? []);
  const isNumbered = isMost(ranks.length, cells) && ranks.every((rank, at) => Number(rank) === at + 1);
  const isHeld = isMost(cells.filter((cell) => ENVELOPE.test(cell)).length, cells);
  if (!isNumbered && !isHeld) return record;
  return { ...record, cells: cells.map((cell) => cell.replace(isNumbered ? RANK : ENVELOPE, '')) };
}

function isMost(count: number, { length }: readonly string[]): boolean {
  return count >= SEVERAL && count > length / 2;
}
