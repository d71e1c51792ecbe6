import type { Place, Position } from '../../../src/records/types.js';
import { type Box, isOnMap } from './extent.js';
import { DivIcon, type LeafletMap, Marker } from './leaflet.js';

/** Places brought into view around the point. */
const AROUND = 4;

/** Marks where the visitor is, or asked about; gives what takes it away. */
export function markHere(map: LeafletMap, { lat, lon }: Position, name: string): () => void {
  const node = document.createElement('span');
  node.className = 'map-here';
  node.setAttribute('role', 'img');
  node.setAttribute('aria-label', name);
  const icon = new DivIcon({ html: node, className: 'map-stand', iconSize: [0, 0] });
  const marker = new Marker([lat, lon], { icon, keyboard: false, interactive: false, zIndexOffset: 5000 }).addTo(map);
  return () => marker.remove();
}

/** The box that holds a point and the places nearest to it. */
export function boxAround(point: Position, places: readonly Place[]): Box {
  // A degree of longitude shrinks towards the poles.
  const shrink = Math.cos((point.lat * Math.PI) / 180);
  const near = places
    .flatMap(({ venue: { position } }) => (isOnMap(position) ? position : []))
    .map((position) => ({
      position,
      far: Math.hypot(position.lat - point.lat, (position.lon - point.lon) * shrink),
    }))
    .sort((one, other) => one.far - other.far)
    .slice(0, AROUND)
    .map(({ position }) => position);
  const all = [point, ...near];
  const lats = all.map(({ lat }) => lat);
  const lons = all.map(({ lon }) => lon);
  return {
    west: Math.min(...lons),
    south: Math.min(...lats),
    east: Math.max(...lons),
    north: Math.max(...lats),
  };
}
