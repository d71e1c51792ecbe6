import { readOsm } from './osm/osm.js';
import type * as sentences from './sentences.js';
import type { Hours } from './types.js';

/** Longer than any hours: a cell may hold a book. */
const LONGEST = 1000;

/** Parsed hours by text, because thousands of places share few texts. */
const known = new Map<string, Hours | undefined>();
const KEPT = 5000;

/** Sentences take more code than all the rest, and many feeds have none. */
let readSentence: typeof sentences.readSentence | undefined;

/** Loads the parser of French sentences, which `readHours` uses from then on. */
export async function learnFrench(): Promise<void> {
  if (readSentence) return;
  ({ readSentence } = await import('./sentences.js'));
  known.clear();
}

/** Whether a text is not understood only because the parser of French sentences is not loaded. */
export function takesFrench(text: string): boolean {
  return !readSentence && !hoursOf(text);
}

/**
 * Parses these texts beforehand, for `hoursOf` to return at once. Resolves to whether one of them needs the parser of
 * French sentences.
 */
export async function learnHours(texts: Iterable<string>, pause: () => Promise<void>): Promise<boolean> {
  let french = false;
  for (const text of texts) {
    french = takesFrench(text) || french;
    await pause();
  }
  return french;
}

/** Like `readHours`, cached by text. */
export function hoursOf(text: string): Hours | undefined {
  if (known.has(text)) return known.get(text);
  if (known.size > KEPT) known.clear();
  const hours = readHours(text);
  known.set(text, hours);
  return hours;
}

/**
 * Parses opening hours: OpenStreetMap's syntax (and the variant of the schema of charging stations) and, once
 * `learnFrench` has loaded it, French sentences. Undefined unless every word is understood: the text is then shown as
 * it is.
 */
export function readHours(text: string): Hours | undefined {
  const trimmed = text.trim();
  if (!trimmed || trimmed.length > LONGEST) return undefined;
  return readOsm(trimmed) ?? readSentence?.(trimmed);
}
