import type { FilterLocale } from './types.js';

/** `Intl` takes a while to say its first number. */
const number = (count?: number) => (count && count > 999 ? count.toLocaleString('fr') : count);

export const frFilters: FilterLocale = {
  filters: {
    label: 'Affiner l’agenda',
    open: 'Filtres',
    clear: 'Effacer les filtres',
    search: 'Rechercher',
    from: 'Du',
    to: 'Au',
    dates: 'Dates',
    names: {
      period: 'Période',
      category: 'Catégorie',
      commune: 'Commune',
      free: 'Gratuit',
      accessible: 'Accessible',
    },
    all: { category: 'Catégories : toutes', commune: 'Communes : toutes' },
    values: {
      today: 'Aujourd’hui',
      tomorrow: 'Demain',
      weekend: 'Ce week-end',
      '7-days': '7 jours',
      month: 'Ce mois',
    },
    searchHint: 'Concert, marché, balade…',
    views: { list: 'Liste', cards: 'Cartes', month: 'Mois' },
    viewsLabel: 'Affichage',
    number,
    count: (count) => (count > 1 ? `${number(count)} événements` : `${count || 'Aucun'} événement`),
    when: {
      today: 'aujourd’hui',
      tomorrow: 'demain',
      weekend: 'ce week-end',
      '7-days': 'dans les 7 jours',
      month: 'ce mois-ci',
    },
    between: (from, to) =>
      from && to
        ? from === to
          ? `le ${from}`
          : `du ${from} au ${to}`
        : from
          ? `à partir du ${from}`
          : `jusqu’au ${to}`,
    noneFor: (when) => `Aucun événement ${when}`,
    noneMatching: 'Aucun événement ne correspond à ces choix',
    next: (day) => `Le prochain est ${day}.`,
    showUpcoming: 'Voir les événements à venir',
    takeSelection: 'Ajouter la sélection à mon agenda',
  },
};
