/**
 * Rows as a JSON list of objects, cells as the feed gave them; an empty cell is null.
 *
 * @param rows cells in the order of `columns`
 */
export function jsonOf(columns: readonly string[], rows: Iterable<readonly unknown[]>): string {
  const records: string[] = [];
  for (const cells of rows) records.push(JSON.stringify(recordOf(columns, cells)));
  return records.length ? `[\n${records.join(',\n')}\n]\n` : '[]\n';
}

/** Without prototype, so that a column called `__proto__` is data like any other. */
function recordOf(columns: readonly string[], cells: readonly unknown[]): Record<string, unknown> {
  const record = Object.create(null) as Record<string, unknown>;
  for (const [index, column] of columns.entries()) record[column] = cells[index] ?? null;
  return record;
}
