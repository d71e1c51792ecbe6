import { emptyRow, type Issue, type Row } from '../../dataset.js';
import { repairedCells } from './repaired-cells.js';
import type { CsvRecord } from './repaired-records.js';

/** Converts records to rows keyed by the header's names, and reports the cells that do not fit. */
export interface CsvColumns {
  rowOf(record: CsvRecord, row: number): Row;
  /** Names of the columns to keep; unnamed ones are only kept when one of their cells has a value. */
  names(): string[];
}

/** Cells as an issue quotes them. */
export function excerpt(cells: readonly string[]): string {
  return cells
    .filter((cell) => cell.trim())
    .join(' ')
    .slice(0, 200);
}

/**
 * The columns named by a header. Duplicate and missing names, and cells beyond the last column, are reported to
 * `issues`.
 */
export function columnsOf(header: CsvRecord, delimiter: string, issues: Issue[]): CsvColumns {
  const names = uniqueNames(header, issues);
  const unused = new Set(names.filter((_, index) => !header.cells[index]?.trim()));
  const use = (column: string, value: string, line: number) => {
    if (unused.delete(column)) issues.push({ code: 'unnamed-column', line, column, value: excerpt([value]) });
  };
  return {
    names: () => names.filter((name) => !unused.has(name)),
    rowOf({ cells: given, line, mended }, row) {
      const values = emptyRow();
      const cells = given.length === names.length ? given : repairedCells(given, delimiter, names.length);
      for (const [index, value] of cells.entries()) {
        const column = names[index];
        if (column === undefined || !value.trim()) continue;
        values[column] = value;
        if (unused.size) use(column, value, line);
      }
      if (mended) issues.push({ code: 'unclosed-quote', row, line });
      const extra = excerpt(cells === given ? cells.slice(names.length) : given);
      // Spreadsheets leave out the last empty cells; with most of them gone, the line was probably cut.
      const poor = cells.length < names.length / 2;
      if (extra || poor) issues.push({ code: 'ragged-row', row, line, value: extra || excerpt(cells) });
      return values;
    },
  };
}

/** The type and size that spreadsheets append to the column names of a dBase file: `NOM,C,50`. */
const DBF = /,[CDFILMN](?:,\d+){0,2}$/;

/** Names made unique: `nom`, `nom (2)`, `colonne 3`. */
function uniqueNames({ cells, line }: CsvRecord, issues: Issue[]): string[] {
  const names = new Set<string>();
  const ranks = new Map<string, number>();
  const isDbf = cells.filter((cell) => DBF.test(cell)).length > cells.length / 2;
  for (const [index, cell] of cells.entries()) {
    const given = (isDbf ? cell.replace(DBF, '') : cell).trim().replace(/\s+/g, ' ');
    let name = given || `colonne ${index + 1}`;
    for (let rank = ranks.get(given) ?? 2; names.has(name); rank += 1) {
      name = `${given || 'colonne'} (${rank})`;
      // Continues from the last number, because thousands of columns may share a name.
      ranks.set(given, rank);
    }
    if (given && name !== given) issues.push({ code: 'duplicate-column', line, column: name });
    names.add(name);
  }
  return [...names];
}
