import type { Place } from '../../../src/records/types.js';
import { fold } from '../../../src/values/text.js';
import { glyphOf, glyphs } from './glyphs.js';
import type { MarkShape } from './shapes.js';

/** How the places of one category or stream are drawn: told apart by colour, by outline and by drawing. */
export interface Mark {
  /** A value of the category filter or of the stream filter; else `several` (streams) or `OTHERS`. */
  readonly key: string;
  /** In the publisher's words; empty for streams and `OTHERS`, whose words are the widget's. */
  readonly label: string;
  /** CSS colour: at least 3:1 against white, hence against the glyph, and against dark pages. */
  readonly colour: string;
  readonly shape: MarkShape;
  /** Path of the drawing within. */
  readonly glyph: string;
  /** Places that wear it. */
  readonly count: number;
}

export interface Legend {
  /** What keys are: streams when most places are collection points. */
  readonly by: 'category' | 'stream';
  /** Most frequent first, then the others. */
  readonly marks: readonly Mark[];
  of(place: Place): Mark;
  /** How a value of the filter is drawn where no place wears its mark. */
  readonly lookOf?: (key: string) => Look | undefined;
}

/** Key of places that say nothing, or whose category is one of very many. */
export const OTHERS = '';

export type Look = Omit<Mark, 'key' | 'count'>;

/** Luminance of each is about 0.2: as far from white as from black. Neighbours differ for colour-blind eyes too. */
const colours = ['#2f7fc4', '#c4621a', '#2b8a4b', '#9a5bc0', '#d0453e', '#178a93', '#d1417f', '#7f8420'] as const;
const outlines: readonly MarkShape[] = [
  'circle',
  'square',
  'hexagon',
  'diamond',
  'pentagon',
  'shield',
  'octagon',
  'house',
];
/** Categories with a look of their own: each colour meets three outlines. More could not be told apart. */
const MOST = 3 * colours.length;
const othersLook: Look = { label: '', colour: '#76808a', shape: 'circle', glyph: glyphs.dot };

export type KeyOf = (place: Place) => string;

/**
 * The look of each place, by category.
 *
 * @param places all places of a feed, not those left by filters, so that looks stay the same while filters change
 */
export function legendOf(places: readonly Place[]): Legend {
  const labels = new Map<string, string>();
  const keys = new Map<string, string>();
  const keyOf: KeyOf = ({ categories: [text = ''] }) => {
    let key = keys.get(text);
    if (key === undefined) keys.set(text, (key = fold(text).replaceAll(' ', '-')));
    if (!labels.has(key)) labels.set(key, text);
    return key;
  };
  return legendBy('category', places, keyOf, (key, rank) => {
    const label = labels.get(key) ?? '';
    const glyph = glyphs[glyphOf(label)];
    if (rank >= MOST) return { ...othersLook, glyph };
    const round = Math.floor(rank / colours.length);
    const colour = colours[rank % colours.length] ?? othersLook.colour;
    const shape = outlines[(rank + round) % outlines.length] ?? othersLook.shape;
    return { label, colour, shape, glyph };
  });
}

/** How to draw places by keys, each of which has a look by its rank. */
export function legendBy(
  by: Legend['by'],
  places: readonly Place[],
  keyOf: KeyOf,
  lookOf: (key: string, rank: number) => Look,
): Legend {
  const named = [...countsOf(places, keyOf)].filter(([key]) => key !== OTHERS).sort(frequentFirst);
  const marks = new Map(named.map(([key, count], rank) => [key, { key, count, ...lookOf(key, rank) }]));
  const listed: Mark[] = [...marks.values()].slice(0, MOST);
  const shown = listed.reduce((sum, { count }) => sum + count, 0);
  const others: Mark = { key: OTHERS, count: places.length - shown, ...othersLook };
  return {
    by,
    marks: others.count ? [...listed, others] : listed,
    of: (place) => marks.get(keyOf(place)) ?? others,
  };
}

function countsOf(places: readonly Place[], keyOf: KeyOf): Map<string, number> {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(keyOf(place), (counts.get(keyOf(place)) ?? 0) + 1);
  return counts;
}

/** Those as frequent in the order of their names, so that colours do not change places at a refresh. */
function frequentFirst([one, ones]: [string, number], [other, others]: [string, number]): number {
  return others - ones || (one < other ? -1 : 1);
}
