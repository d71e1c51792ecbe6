import type * as french from './french.js';
import { readOsm } from './osm.js';
import type { Hours } from './types.js';

/** Longer than any hours: a cell may hold a book. */
const LONGEST = 1000;

/** Thousands of places share a few texts. */
const known = new Map<string, Hours | undefined>();
const KEPT = 5000;

/** Sentences take more code than all the rest, and many feeds have none. */
let readSentences: typeof french.readFrench | undefined;

/** Sends for what reads French sentences, which `readHours` then does too. */
export async function learnFrench(): Promise<void> {
  if (readSentences) return;
  readSentences = (await import('./french.js')).readFrench;
  known.clear();
}

/** Whether a text is not understood for want of the code that reads sentences. */
export function takesFrench(text: string): boolean {
  return !readSentences && !hoursOf(text);
}

/**
 * Reads these texts beforehand, so that `hoursOf` has them at hand. Tells whether one of them takes what reads
 * sentences.
 */
export async function learnHours(texts: Iterable<string>, pause: () => Promise<void>): Promise<boolean> {
  let french = false;
  for (const text of texts) {
    french = takesFrench(text) || french;
    await pause();
  }
  return french;
}

/** The same as `readHours`, remembered by text. */
export function hoursOf(text: string): Hours | undefined {
  if (known.has(text)) return known.get(text);
  if (known.size > KEPT) known.clear();
  const hours = readHours(text);
  known.set(text, hours);
  return hours;
}

/**
 * Opening hours as published: OpenStreetMap's syntax (also as the schema of charging stations bends it) and, once they
 * were learnt, the words of the schema of defibrillators and French sentences. Undefined unless every word of it was
 * understood: then show the text.
 */
export function readHours(text: string): Hours | undefined {
  const trimmed = text.trim();
  if (!trimmed || trimmed.length > LONGEST) return undefined;
  const read = readOsm(trimmed) ?? readSentences?.(trimmed);
  return read && { text: trimmed, ...read };
}
