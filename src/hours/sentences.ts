import { inTwentyFourHours } from './english.js';
import { readFrench } from './french.js';
import { readOsm } from './osm.js';
import type { Hours } from './types.js';

/** Opening hours in French sentences, or with English halves of a day; undefined when a word is not understood. */
export function readSentence(text: string): Pick<Hours, 'rules' | 'otherwise'> | undefined {
  const english = inTwentyFourHours(text);
  return english === undefined ? readFrench(text) : readOsm(english);
}
