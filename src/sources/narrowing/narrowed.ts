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

/** Where to search for the communes asked for; a row is wanted when any of these holds. */
export interface PlaceCondition {
  /** For each column of INSEE codes or postcodes, as text, those wanted. */
  readonly coded: readonly (readonly [column: string, codes: readonly string[]])[];
  /** For each name wanted, the column of names and the words that every spelling of it has. */
  readonly named: readonly (readonly [column: string, words: readonly string[]])[];
  readonly doubtful: boolean;
}

/**
 * The columns in which to search for the communes asked for; undefined when one of them could be in none. Names are
 * searched for broadly: the page knows their spelling variants, and filters again.
 */
export function placeCondition(columns: readonly string[], hints: Hints): PlaceCondition | undefined {
  const wanted = wantedCommunes(hints);
  if (!wanted) return undefined;
  const { codes, names } = wanted;
  const ofCodes = codes.length
    ? (['insee', 'postcode'] as const).flatMap((kind) => usualColumn(kind, columns) ?? [])
    : [];
  const ofNames = names.length ? usualColumn('commune', columns) : undefined;
  if ((codes.length && !ofCodes.length) || (names.length && !ofNames)) return undefined;
  return {
    coded: ofCodes.map((column) => [column, codes]),
    named: ofNames ? names.map((words) => [ofNames, words]) : [],
    // Nothing tells whether a code is an INSEE code or a postcode: with one column of the two, it may be the other.
    doubtful: names.length > 0 || ofCodes.length < 2,
  };
}

/** A pattern of SQL that every spelling of these words fits, in capitals: letters that may have an accent are left open. */
export function likePattern(words: readonly string[]): string {
  const open = words.map((word) => word.replace(/[oa]e|[\u0153\u00e6]/g, '%').replace(/[aeiouyc]|[^a-z\d%]/g, '_'));
  return `%${open.join('%').toUpperCase()}%`;
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
