import type { MapLocale } from './types.js';

export const enMap: MapLocale = {
  label: 'Map of the places',
  help: 'Arrow keys go from place to place, Enter opens, plus and minus zoom, Escape closes.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  cluster: (count) => `${count.toLocaleString('en')} places, zoom in`,
  pile: (count) => `${count.toLocaleString('en')} places at one spot, show the list`,
  here: (count) => `${count.toLocaleString('en')} places at this spot`,
  others: (count) => `and ${count.toLocaleString('en')} more`,
  open: 'See details',
  close: 'Close',
  zoomHint: 'Ctrl + scroll to zoom',
  panHint: 'Use two fingers to move the map',
  located: 'Starting point',
  noTiles: 'The base map is unavailable. Places are still where they belong.',
  base: 'Base map:',
};
