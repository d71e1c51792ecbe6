import { readFrench } from './french.js';
import { readOsm } from './osm.js';
import type { Hours } from './types.js';

/** Longer than any hours: a cell may hold a book. */
const LONGEST = 1000;

/** Thousands of places share a few texts. */
const known = new Map<string, Hours | undefined>();

/** The same as `readHours`, remembered by text. */
export function hoursOf(text: string): Hours | undefined {
  if (known.has(text)) return known.get(text);
  if (known.size > 5000) known.clear();
  const hours = readHours(text);
  known.set(text, hours);
  return hours;
}

/**
 * Opening hours as published: OpenStreetMap's syntax (also as the schema of charging stations bends it), the words of the
 * schema of defibrillators, or French sentences. Undefined unless every word of it was understood: then show the text.
 */
export function readHours(text: string): Hours | undefined {
  const trimmed = text.trim();
  if (!trimmed || trimmed.length > LONGEST) return undefined;
  const read = readOsm(trimmed) ?? readFrench(trimmed);
  return read && { text: trimmed, ...read };
}
