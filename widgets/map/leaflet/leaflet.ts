/**
 * The one door to Leaflet. Its main file is the wrong one: it overwrites `window.L`, which a town's site may need for a
 * map of its own in another version.
 */
export {
  Canvas,
  CircleMarker,
  DivIcon,
  GeoJSON,
  LatLng,
  LatLngBounds,
  Map as LeafletMap,
  Marker,
  Point,
  Polygon,
  Popup,
  TileLayer,
} from 'leaflet/dist/leaflet-src.esm.js';
export type { LeafletKeyboardEvent, LeafletMouseEvent } from 'leaflet';
