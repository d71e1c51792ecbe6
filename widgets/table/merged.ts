import type { Dataset, Row } from '../../src/dataset.js';

/** Several feeds as one: the columns of all, the rows of each in turn; provenance and schema are those of the first. */
export function merged(datasets: readonly Dataset[]): Dataset {
  const [first] = datasets;
  if (!first) throw new TypeError('No dataset to unite');
  const rows = datasets.flatMap((dataset): readonly Row[] => dataset.rows);
  const { provenance, schema } = first;
  return {
    columns: [...new Set(datasets.flatMap(({ columns }) => columns))],
    rows,
    ...(schema && { schema }),
    provenance,
    issues: datasets.flatMap(({ issues }) => issues),
  };
}
