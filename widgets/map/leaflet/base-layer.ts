import type { BaseMap } from './base-maps.js';
import { type LeafletMap, TileLayer } from './leaflet.js';

/**
 * Puts a base map under the places.
 *
 * @param tell whether tiles come, each time that this changes; they are thought to come until a whole view has none
 */
export function addBaseLayer(map: LeafletMap, base: BaseMap, tell: (comes: boolean) => void): void {
  let arrived = 0;
  let comes = true;
  const layer = new TileLayer(base.address, {
    maxNativeZoom: base.maxZoom,
    maxZoom: base.maxZoom,
    // OpenStreetMap's servers refuse those who hide where they come from, as many towns' sites do.
    referrerPolicy: 'strict-origin-when-cross-origin',
    className: base.photographs ? 'map-photographs' : 'map-drawing',
  });
  layer.on('loading', () => (arrived = 0));
  layer.on('tileload', () => {
    arrived++;
    if (!comes) tell((comes = true));
  });
  layer.on('load', () => {
    if (comes && !arrived) tell((comes = false));
  });
  layer.addTo(map);
}
