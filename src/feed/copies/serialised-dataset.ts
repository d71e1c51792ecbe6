import { emptyRow, type Dataset, type Row } from '../../dataset.js';

/** Everything of a dataset but its rows. */
type Head = Omit<Dataset, 'rows'>;

/** Rows serialised between two chances for the page to respond. */
const SLICE = 200;

/**
 * Serialises a dataset as lines of JSON: first everything but its rows, then slices of rows, each row as the list of
 * its values. Each line is encoded on its own: encoding megabytes of text at once would block the page.
 *
 * @param longest in bytes
 * @param pause called between two slices; resolves once the page has had a chance to respond
 * @returns undefined when the result would be longer than that.
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

/** The dataset that `textOf` serialised. Cells that were null are absent. */
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
