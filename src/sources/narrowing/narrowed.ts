import { FeedError } from '../../errors.js';
import type { PagedRecords } from '../pages/paged.js';
import { usualColumn, wantedCommunes } from './place-columns.js';
import type { Hints } from '../types.js';

/** A narrower request to a service, and whether it might miss rows that are wanted. */
export interface Narrowed {
  readonly read: () => Promise<PagedRecords>;
  readonly doubtful: boolean;
}

/**
 * Lets a service filter on its side. Falls back to reading everything when the service refuses the filter, or when a
 * filter that may be wrong returns nothing.
 */
export async function readNarrowed(
  narrowed: Narrowed | undefined,
  all: () => Promise<PagedRecords>,
): Promise<PagedRecords> {
  if (!narrowed) return all();
  try {
    const found = await narrowed.read();
    return narrowed.doubtful && !found.records.length ? await all() : found;
  } catch (error) {
    if (error instanceof FeedError && /^(service|http|unknown-format)$/.test(error.code)) return all();
    throw error;
  }
}

/** Values to search for, as text, and the columns to search in. */
export interface PlaceCondition {
  readonly columns: readonly string[];
  readonly values: readonly string[];
  readonly doubtful: boolean;
}

/**
 * Columns in which to search for the communes asked for by INSEE code or postcode. Names are left to the page, which
 * knows their spelling variants.
 */
export function placeCondition(columns: readonly string[], hints: Hints): PlaceCondition | undefined {
  const wanted = wantedCommunes(hints);
  const coded = (['insee', 'postcode'] as const).flatMap((kind) => usualColumn(kind, columns) ?? []);
  if (!wanted?.codes.length || wanted.names.length || !coded.length) return undefined;
  // Nothing tells whether a code is an INSEE code or a postcode: with one column of the two, it may be the other.
  return { columns: coded, values: wanted.codes, doubtful: coded.length < 2 };
}

/** The day before the period begins, since the service's time zone may not be the reader's; `''` without a period. */
export function firstDay({ period }: Hints): string {
  return period ? new Date(period.from - 86_400_000).toISOString().slice(0, 10) : '';
}

const KM_A_DEGREE = 111;

/** West, south, east and north, in degrees, of the area around a point; undefined without a point. */
export function boundsOf({ point }: Hints): readonly [number, number, number, number] | undefined {
  if (!point) return undefined;
  const { lat, lon, radiusKm } = point;
  const high = radiusKm / KM_A_DEGREE;
  const wide = high / Math.max(0.1, Math.cos((lat * Math.PI) / 180));
  return [lon - wide, lat - high, lon + wide, lat + high];
}
