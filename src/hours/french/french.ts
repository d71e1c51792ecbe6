import { readElements, type Element } from './elements.js';
import { FrenchGroups, type Sentence } from './groups.js';
import { rulesOf } from './rules.js';
import { frenchTokens } from './tokens.js';
import { turned } from './turned.js';
import { Cursor } from '../cursor.js';
import type { Hours } from '../types.js';

/**
 * Opening hours in French sentences, or in the words of the schema of defibrillators (« lundi|mardi 24h/24 »).
 * Undefined when a word is unknown or the meaning is ambiguous: the same day twice, hours without a day, seasons
 * without dates.
 */
export function readFrench(text: string): Hours | undefined {
  const tokens = frenchTokens(text);
  const elements = tokens && readElements(new Cursor(tokens));
  const sentences = elements && (turnedSentences(elements) ?? sentencesOf(elements));
  const groups = sentences && new FrenchGroups(sentences.map(sentenceOf)).groups;
  return groups && rulesOf(groups);
}

/** Openings told by season, in the usual order (`turned`). Closings come after them, and hold in every season. */
function turnedSentences(elements: readonly Element[]): Element[][] | undefined {
  const at = elements.findIndex(({ kind }) => kind === 'closed');
  const openings = turned(at < 0 ? elements : elements.slice(0, at));
  return openings && [...openings, ...(at < 0 ? [] : sentencesOf(elements.slice(at)))];
}

function sentenceOf(elements: readonly Element[]): Sentence {
  return { elements, hoursFirst: isHoursFirst(elements) };
}

function sentencesOf(elements: readonly Element[]): Element[][] {
  const sentences: Element[][] = [[]];
  for (const element of elements) {
    if (element.kind === 'break') sentences.push([]);
    else sentences.at(-1)?.push(element);
  }
  return sentences.filter(({ length }) => length);
}

/** « 9h-12h, fermé le lundi » does not say on which days these hours are. */
function isHoursFirst(elements: readonly Element[]): boolean {
  const kinds = elements.map(({ kind }) => kind);
  const days = kinds.indexOf('days');
  const before = kinds.slice(0, days < 0 ? 0 : days);
  return before.includes('span') && !before.includes('closed') && !before.includes('except');
}
