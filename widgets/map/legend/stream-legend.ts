import type { Place, Stream } from '../../../src/records/types.js';
import { glyphs } from './glyphs.js';
import { type KeyOf, type Legend, legendBy, type Look, OTHERS } from './legend.js';

/** Streams keep their look from one feed to the next: glass is green in France. */
const looks: Readonly<Record<Stream | 'several', Omit<Look, 'label'>>> = {
  glass: { colour: '#2b8a4b', shape: 'circle', glyph: glyphs.glass },
  packaging: { colour: '#a0703c', shape: 'square', glyph: 'm4 8 8-4 8 4v8l-8 4-8-4ZM4 8l8 4 8-4M12 12v8' },
  paper: { colour: '#2f7fc4', shape: 'pentagon', glyph: 'M6 3h8l4 4v14H6ZM14 3v4h4M9 12h6M9 16h6' },
  textile: { colour: '#c4621a', shape: 'diamond', glyph: 'M8 4 3 7l2 4 2-1v10h10V10l2 1 2-4-5-3a4 4 0 0 1-8 0Z' },
  organic: { colour: '#7f8420', shape: 'shield', glyph: 'M5 20c0-9 5-14 15-15 0 9-4 14-11 14-2 0-3-1-3-3 0-4 4-7 9-8' },
  household: { colour: '#76808a', shape: 'house', glyph: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5' },
  bulky: {
    colour: '#9a5bc0',
    shape: 'octagon',
    glyph: 'M6 11V7a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v4M3 11h3v4h12v-4h3v7H3ZM6 18v2M18 18v2',
  },
  electrical: { colour: '#d1417f', shape: 'pentagon', glyph: 'M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0ZM12 17v4' },
  battery: { colour: '#d0453e', shape: 'square', glyph: 'M3 8h15v8H3ZM21 11v2M7 12h6M10 9.5v5' },
  oil: { colour: '#178a93', shape: 'circle', glyph: glyphs.drop },
  other: { colour: '#76808a', shape: 'diamond', glyph: glyphs.recycle },
  several: { colour: '#6d6fd6', shape: 'hexagon', glyph: glyphs.recycle },
};

/**
 * How to draw places by what they take; undefined when most are no collection points.
 *
 * @param places all of a feed, as for `legendOf`
 * @param wanted the stream a visitor asks for: places that take it wear its mark, whatever else they take
 */
export function streamLegendOf(places: readonly Place[], wanted?: string): Legend | undefined {
  if (places.filter(({ streams }) => streams.length).length * 2 <= places.length) return undefined;
  const keyOf: KeyOf = ({ streams }) => {
    const asked = streams.find((one) => one === wanted);
    return asked ?? (streams.length > 1 ? 'several' : (streams[0] ?? OTHERS));
  };
  const legend = legendBy('stream', places, keyOf, lookOf);
  return { ...legend, lookOf };
}

function lookOf(stream: string): Look {
  return { label: '', ...looks[stream as keyof typeof looks] };
}
