import { clean } from '../../values/text.js';

/** Objects within objects, as far as a cell is worth reading. */
const DEPTH = 4;
/** Contracts say what sort of number their holders are told by, after each. */
const KIND = 'typeIdentifiant';

/**
 * A cell as one line of text. Lists of objects (the holders of a contract) are separated by commas; geometries give no
 * text.
 */
export function cellText(value: unknown): string {
  return typeof value === 'object' && value !== null ? leaves(value, DEPTH).join(', ') : clean(value);
}

function leaves(value: unknown, depth: number): string[] {
  if (typeof value !== 'object' || value === null) return [clean(value)].filter(Boolean);
  if (!depth || 'coordinates' in value) return [];
  return Object.entries(value)
    .filter(([key]) => key !== KIND)
    .flatMap(([, inner]) => leaves(inner, depth - 1));
}
