import { clean } from '../values/text.js';

/** Objects within objects, as far as a cell is worth reading. */
const DEPTH = 4;

/**
 * A cell as one text: as `clean` has it, and what lists of objects hold (the holders of a contract) parted by commas.
 * Geometries are no text.
 */
export function cellText(value: unknown): string {
  return typeof value === 'object' && value !== null ? leaves(value, DEPTH).join(', ') : clean(value);
}

function leaves(value: unknown, depth: number): string[] {
  if (typeof value !== 'object' || value === null) return [clean(value)].filter(Boolean);
  if (!depth || 'coordinates' in value) return [];
  return Object.values(value).flatMap((inner) => leaves(inner, depth - 1));
}
