import type { Recognised } from '../schema.js';

/**
 * Fills roles by what names look like too. A site that copied only the main script goes on by the names that tell enough.
 */
export async function byLooks(found: Recognised, columns: readonly string[]): Promise<Recognised> {
  try {
    const { withEventLookAlikes } = await import('./look-alikes.js');
    return withEventLookAlikes(found, columns);
  } catch (error) {
    if (isTold(found)) return found;
    throw error;
  }
}

/** Whether columns tell what takes place, and when. */
export function isTold({ roles: { title, start, occurrences, dateText } }: Recognised): boolean {
  return Boolean(title && (start ?? occurrences ?? dateText));
}
