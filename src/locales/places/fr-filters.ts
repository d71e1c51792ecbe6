import type { PlacesFilterLocale } from './types.js';

/** `Intl` takes a while to say its first number. */
const number = (count?: number) => (count && count > 999 ? count.toLocaleString('fr') : count);

export const frPlacesFilters: PlacesFilterLocale = {
  filters: {
    label: 'Affiner les lieux',
    open: 'Filtres',
    clear: 'Effacer les filtres',
    search: 'Rechercher un lieu',
    searchHint: 'Nom, rue…',
    names: {
      category: 'Type de lieu',
      stream: 'Déchets acceptés',
      commune: 'Commune',
      accessible: 'Accessible',
      open: 'Ouvert maintenant',
    },
    all: { category: 'Types : tous', stream: 'Déchets : tous', commune: 'Communes : toutes' },
    noneMatching: 'Aucun lieu ne correspond à ces choix',
    number,
    count: (count) => (count > 1 ? `${number(count)} lieux` : `${count || 'Aucun'} lieu`),
  },
  showAll: 'Voir tous les lieux',
  legend: 'Légende',
  download: 'Télécharger ces lieux :',
  fileName: 'lieux',
  ofEvents: {
    filters: {
      label: 'Affiner les événements',
      search: 'Rechercher un événement',
      searchHint: 'Titre, lieu, mot…',
      noneMatching: 'Aucun événement ne correspond à ces choix',
      count: (count) => (count > 1 ? `${number(count)} événements` : `${count || 'Aucun'} événement`),
    },
    showAll: 'Voir tous les événements',
    download: 'Télécharger ces événements :',
    fileName: 'evenements',
  },
  near: {
    around: 'Autour de moi',
    address: 'Près d’une adresse',
    addressHint: 'Une adresse…',
    fromMe: (count) => (count > 1 ? 'du plus proche au plus loin de vous' : 'autour de vous'),
    from: (address) => `autour de ${address}`,
    stop: 'Ne plus trier par distance',
  },
};
