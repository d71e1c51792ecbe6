import { emptyRow, type Dataset, type Row } from '../../dataset.js';

/** What is kept beside the rows. */
type Head = Omit<Dataset, 'rows'>;

/** Rows between two breaths. */
const SLICE = 200;

/**
 * A dataset as lines of JSON: what is not rows, then rows slice after slice, each as the values of its columns. Made bytes
 * line by line: megabytes of text at once would hold the page up.
 *
 * @param longest in bytes
 * @param pause decides whether to let the page answer between two slices
 * @returns undefined when it is longer than that.
 */
export async function textOf(
  { rows, ...head }: Dataset,
  longest: number,
  pause: () => Promise<void>,
): Promise<Blob | undefined> {
  const encoder = new TextEncoder();
  const first = encoder.encode(JSON.stringify(head));
  const lines = [first];
  let size = first.length;
  for (let from = 0; from < rows.length && size <= longest; from += SLICE) {
    await pause();
    const slice = rows.slice(from, from + SLICE).map((row) => head.columns.map((column) => row[column]));
    const line = encoder.encode(`\n${JSON.stringify(slice)}`);
    lines.push(line);
    size += line.length;
  }
  return size > longest ? undefined : new Blob(lines);
}

/** The dataset that `textOf` wrote. A cell that held null is absent. */
export async function datasetOf(text: string, pause: () => Promise<void>): Promise<Dataset> {
  const [head = '', ...slices] = text.split('\n');
  const dataset = JSON.parse(head) as Head;
  const rows: Row[] = [];
  for (const slice of slices) {
    await pause();
    for (const values of JSON.parse(slice) as unknown[][]) rows.push(rowOf(values, dataset.columns));
  }
  return { ...dataset, rows };
}

function rowOf(values: readonly unknown[], columns: readonly string[]): Row {
  const row = emptyRow();
  for (const [index, column] of columns.entries()) if (values[index] !== null) row[column] = values[index];
  return row;
}
