import type { BaseMap } from './base-maps.js';
import { type LeafletMap, TileLayer } from './leaflet.js';

/**
 * Adds a base map under the places.
 *
 * @param tell called with whether tiles arrive, each time that this changes; they are presumed to, until all tiles of a
 * view have failed
 */
export function addBaseLayer(map: LeafletMap, base: BaseMap, tell: (comes: boolean) => void): void {
  let arrived = 0;
  let comes = true;
  const layer = new Tiles(base.address, {
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

/**
 * Lets go of tiles that are wanted no more by taking their address away. Leaflet gives them an empty image instead, as
 * `data:`, which strict policies refuse, and report.
 */
class Tiles extends TileLayer {
  _removeTile(key: string) {
    const { el } = this._tiles[key] ?? {};
    el?.removeAttribute('src');
    el?.remove();
    delete this._tiles[key];
  }

  protected override _abortLoading() {
    for (const [key, { coords, el }] of Object.entries(this._tiles)) {
      if (coords.z !== this._tileZoom && !(el as HTMLImageElement).complete) this._removeTile(key);
    }
  }
}
