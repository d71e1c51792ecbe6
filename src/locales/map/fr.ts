import type { MapLocale } from './types.js';

export const frMap: MapLocale = {
  label: 'Carte des lieux',
  help: 'Flèches pour aller d’un lieu à l’autre, Entrée pour ouvrir, plus et moins pour zoomer, Échap pour fermer.',
  zoomIn: 'Zoomer',
  zoomOut: 'Dézoomer',
  cluster: (count) => `${count.toLocaleString('fr')} lieux, zoomer`,
  pile: (count) => `${count.toLocaleString('fr')} lieux au même endroit, voir la liste`,
  here: (count) => `${count.toLocaleString('fr')} lieux à cet endroit`,
  others: (count) => (count > 1 ? `et ${count.toLocaleString('fr')} autres` : 'et 1 autre'),
  open: 'Voir le détail',
  close: 'Fermer',
  zoomHint: 'Ctrl + molette pour zoomer',
  panHint: 'Deux doigts pour déplacer la carte',
  located: 'Point de départ',
  noTiles: 'Fond de carte indisponible. Les lieux restent à leur place.',
  base: 'Fond :',
};
