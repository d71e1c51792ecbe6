import type { Span } from '../types.js';

/** A half of a day. */
export type Half = 'morning' | 'afternoon';

/** Mornings may last until 14:00, and afternoons begin at noon. */
export function isWithin({ from, to }: Span, half: Half): boolean {
  return half === 'morning' ? from < 720 && to <= 840 : from >= 720;
}
