import { EMPTY, type Dictionary } from '../dictionary.js';
import { facetOf } from './facets.js';
import { boundsOf } from './narrow.js';
import { dataOf } from '../table-data.js';
import type { Column, FacetChoice, Range, Refusals, Table, View } from '../types.js';
import { LISTED } from './worth-choosing.js';

/**
 * The values of a column to choose from, each with the number of rows that it would leave, given the other filters.
 * None when there are too many to list.
 */
export function choicesOf(table: Table, { refusals }: View, { name }: Column): readonly FacetChoice[] {
  const column = dataOf(table).data(name);
  const facet = column && facetOf(column).value;
  if (!facet || facet.keys.length > LISTED) return [];
  const byCode = countsByCode(column.dictionary.value, refusals, name);
  const counts = new Uint32Array(facet.keys.length);
  for (const [code, indexes] of facet.of.entries()) {
    for (const index of indexes) counts[index] = (counts[index] ?? 0) + (byCode[code] ?? 0);
  }
  const choices = facet.keys.map((key, index) => ({
    key,
    label: facet.labels[index] ?? '',
    count: counts[index] ?? 0,
  }));
  return choices.filter(({ key, count }) => key || count);
}

/** How many rows hold each cell, among those that pass all filters but the one on the column itself. */
function countsByCode({ codes, cells }: Dictionary, refusals: Refusals | undefined, name: string): Uint32Array {
  const others = ~(refusals?.bitOf(name) ?? 0);
  const counts = new Uint32Array(cells.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? EMPTY;
    if (!((refusals?.bits[row] ?? 0) & others)) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** The minimum and maximum of a column, whatever the filters; undefined when no cell is readable. */
export function endsOf(table: Table, { name, type }: Column): Required<Range> | undefined {
  const column = dataOf(table).data(name);
  return column && boundsOf(column, type);
}
