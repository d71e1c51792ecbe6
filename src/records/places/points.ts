import { readPoint } from '../../values/point.js';
import type { Situation } from './situation.js';
import type { Cell } from '../reading.js';

/** The first point among cells, and the first geometry that is more than a point. */
export function pointIn(cells: readonly Cell[]): Pick<Situation, 'position' | 'geometry'> {
  const geometry = cells.find(({ value }) => isExtended(value));
  for (const { value } of cells) {
    const position = readPoint(value);
    if (position) return { position, ...(geometry && { geometry }) };
  }
  return geometry ? { geometry } : {};
}

/** Whether a geometry is more than a point, by its type, which may be anywhere in the JSON text. */
function isExtended(value: unknown): boolean {
  if (typeof value === 'object') return isLarge(String((value as { type?: unknown } | null)?.type));
  return typeof value === 'string' && value.length > 20 && isLarge(value.slice(0, 60) + value.slice(-60));
}

function isLarge(words: string): boolean {
  return /(multi|line|poly)[a-z]*(string|gon|point)\b/i.test(words);
}
