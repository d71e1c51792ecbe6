import { outlinesOf } from '../../../src/feed/outlines.js';
import { type LeafletMap, Polygon } from './leaflet.js';

/**
 * Draws the communes that the author named, where tiles do not come: their outlines are asked of the State's API of
 * communes. Nothing is drawn when it does not answer, or says so too late.
 */
export async function drawOutlines(map: LeafletMap, commune: string, signal: AbortSignal): Promise<void> {
  const outlines = await outlinesOf(commune, 'contour');
  if (signal.aborted) return;
  const look = { className: 'map-outline', interactive: false, weight: 2 };
  for (const { rings } of outlines)
    new Polygon(
      rings.map((ring) => ring.map(([lon, lat]) => [lat, lon] as [number, number])),
      look,
    ).addTo(map);
}
