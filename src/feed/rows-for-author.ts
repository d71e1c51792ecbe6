import type { Dataset, Row } from '../dataset.js';
import type { AuthorAttributes } from '../filters/author.js';
import type { Located } from '../filters/types.js';
import { readPositionOf } from '../records/cells/position.js';
import type { Reading } from '../records/reading.js';
import { readVenue } from '../records/cells/venue.js';
import { recogniseAnyPlace } from '../recognition/places/published.js';
import { usualColumn } from '../sources/narrowing/place-columns.js';
import { keptForAuthor } from './for-author.js';
import type { KeptRows } from './rows-where.js';

/** Rows between two chances for the page to respond. */
const SLICE = 200;

/** The rows that the page's author asked for, by place (`commune`, `near`) and by value (`where`). */
export async function rowsForAuthor(
  dataset: Dataset,
  author: AuthorAttributes,
  reading: { readonly timezone: string; readonly lang: string },
  pause: () => Promise<void>,
): Promise<KeptRows> {
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

function venueReader(
  { columns }: Dataset,
  { timezone, lang }: { readonly timezone: string; readonly lang: string },
): (row: Row) => Located['venue'] {
  const { schema, roles: known } = recogniseAnyPlace(columns, undefined, { lang });
  const roles = { ...usualIn(columns), ...known };
  // Unreadable positions are only worth reporting for maps.
  const silent = { schema, roles, timezone, lang, report: () => undefined, helper: () => undefined };
  return (row) => {
    const reading: Reading = { ...silent, row };
    const position = readPositionOf(reading);
    return { ...readVenue(reading), ...(position && { position }) };
  };
}

/** The columns of statistics that tell a commune by the names of their publishers. */
function usualIn(columns: readonly string[]): Reading['roles'] {
  const [insee, commune] = [usualColumn('insee', columns), usualColumn('commune', columns)];
  return { ...(insee && { insee: [insee] }), ...(commune && { commune: [commune] }) };
}
