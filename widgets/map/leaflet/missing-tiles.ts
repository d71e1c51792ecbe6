import type { MapLocale } from '../../../src/locales/map/types.js';
import type { Frame } from './frame.js';
import type { LeafletMap } from './leaflet.js';

export interface MissingTilesOptions {
  readonly words: MapLocale;
  /** The author's `commune`, whose outline stands in for the tiles. */
  readonly commune?: string;
}

/**
 * Says on a map when its tiles do not come, and draws the outline of the author's commune in their place.
 *
 * @returns a function to call with whether tiles come, each time that this changes
 */
export function missingTiles(
  map: LeafletMap,
  frame: Frame,
  { words, commune = '' }: MissingTilesOptions,
  signal: AbortSignal,
): (comes: boolean) => void {
  let isOutlined = !commune.trim();
  return (comes) => {
    frame.set({ note: comes ? undefined : words.noTiles });
    if (comes || isOutlined) return;
    isOutlined = true;
    outline(map, commune, signal).catch((error: unknown) => console.warn('scdl-widgets :', error));
  };
}

/** Draws the outline, by code that is only loaded when tiles do not come. */
async function outline(map: LeafletMap, commune: string, signal: AbortSignal) {
  const { drawOutlines } = await import('./outline-layer.js');
  await drawOutlines(map, commune, signal);
}
