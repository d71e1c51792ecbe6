import type { RawTable, Recognised } from '../schema.js';
import { datesTold } from './told.js';

/** Of a price in two columns. */
const BOUND = /pri[xc].?max|max.?price|tarifs?.?max/i;

/**
 * Loads `withEventLookAlikes` and applies it. A site that copied only the main classic script lacks that code: its table
 * is then read by common names alone, when these tell what takes place and when.
 *
 * @throws the error of the import, when common names do not tell enough.
 */
export async function filledByLookAlikes(found: Recognised, table: RawTable): Promise<Recognised> {
  try {
    const { withEventLookAlikes } = await import('./look-alikes.js');
    const filled = withEventLookAlikes(found, table.columns);
    if (!table.columns.some((name) => BOUND.test(name))) return filled;
    return (await import('./price-range.js')).withPriceRange(filled, { rows: [], ...table });
  } catch (error) {
    if (datesTold(found.roles)) return found;
    throw error;
  }
}
