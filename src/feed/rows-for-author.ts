import type { Dataset, Row } from '../dataset.js';
import type { AuthorAttributes } from '../filters/author.js';
import type { AuthorProblem, Located } from '../filters/types.js';
import { where } from '../filters/where.js';
import { readPositionOf } from '../records/position.js';
import type { Reading } from '../records/reading.js';
import { readVenue } from '../records/venue.js';
import { recogniseAnyPlace } from '../schemas/places/published.js';
import { keptForAuthor } from './for-author.js';

/** Rows between two pauses. */
const SLICE = 200;

export interface KeptRows {
  readonly rows: readonly Row[];
  /** Rows left out because they do not say where they are. */
  readonly unplaced: number;
  readonly problems: readonly AuthorProblem[];
}

/** The rows that the page's author asked for, by what they hold and where they lie. */
export async function rowsForAuthor(
  dataset: Dataset,
  author: AuthorAttributes,
  reading: { readonly timezone: string; readonly lang: string },
  pause: () => Promise<void>,
): Promise<KeptRows> {
  const placed = [author.commune, author.near].some((asked) => asked?.trim());
  if (!placed) return rowsWhere(dataset, author.where ?? '', pause);
  const venueOf = venueReader(dataset, reading);
  const located: Located[] = [];
  for (const [row, cells] of dataset.rows.entries()) {
    located.push({ row, venue: venueOf(cells) });
    if (row % SLICE === 0) await pause();
  }
  const { kept, unplaced, problems } = await keptForAuthor(located, author, dataset);
  const wanted = new Set(kept.map(({ row }) => row));
  return { rows: dataset.rows.filter((_, row) => wanted.has(row)), unplaced, problems };
}

/** Without looking where rows lie. */
async function rowsWhere(dataset: Dataset, attribute: string, pause: () => Promise<void>): Promise<KeptRows> {
  const { verdict, problems } = where(attribute, dataset);
  const kept: Row[] = [];
  for (const [row, cells] of dataset.rows.entries()) {
    if (verdict?.({ row, venue: {} }) ?? true) kept.push(cells);
    if (row % SLICE === 0) await pause();
  }
  return { rows: kept, unplaced: 0, problems };
}

function venueReader(
  { columns }: Dataset,
  { timezone, lang }: { readonly timezone: string; readonly lang: string },
): (row: Row) => Located['venue'] {
  const { schema, roles } = recogniseAnyPlace(columns, undefined, { lang });
  // What cannot be read only matters to those who are shown a map.
  const silent = { schema, roles, timezone, lang, report: () => undefined, helper: () => undefined };
  return (row) => {
    const reading: Reading = { ...silent, row };
    const position = readPositionOf(reading);
    return { ...readVenue(reading), ...(position && { position }) };
  };
}
