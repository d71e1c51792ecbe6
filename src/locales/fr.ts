import type { Locale } from './types.js';

/** French, as the Imprimerie nationale sets it: non-breaking spaces before « : ; » and inside hours, no capitals in the middle. */
export const fr: Locale = {
  code: 'fr',
  time: (minutes) => {
    const rest = minutes % 60;
    return `${Math.floor(minutes / 60) % 24} h${rest ? ` ${String(rest).padStart(2, '0')}` : ''}`;
  },
  timeRange: (start, end) => `de ${start} à ${end}`,
  dayRange: (from, to) => `du ${from} au ${to}`,
  polishDate: (text) => text.replace(/(^|\D)1 (?=\p{L})/u, '$11er '),

  feed: {
    loading: 'Chargement…',
    retry: 'Réessayer',
    stale: (day) => `Agenda du ${day} : la source est momentanément indisponible.`,
    source: 'Source :',
    licence: 'Licence :',
    updated: (day) => `Mis à jour le ${day}`,
    data: 'données ouvertes',
    newTab: 'nouvel onglet',
  },

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
      text: 'Rechercher',
    },
    all: { category: 'Toutes les catégories', commune: 'Toutes les communes' },
    values: {
      today: 'Aujourd’hui',
      tomorrow: 'Demain',
      weekend: 'Ce week-end',
      '7-days': '7 jours',
      month: 'Ce mois',
    },
  },

  agenda: {
    searchHint: 'Concert, marché, randonnée…',
    views: { list: 'Liste', cards: 'Cartes', month: 'Mois' },
    viewsLabel: 'Affichage',
    ongoing: 'En ce moment',
    today: 'Aujourd’hui',
    tomorrow: 'Demain',
    allDay: 'Toute la journée',
    undated: 'Date à confirmer',
    free: 'Gratuit',
    online: 'En ligne',
    accessible: 'Accessible',
    until: (day) => `jusqu’au ${day}`,
    since: (day) => `depuis le ${day}`,
    count: (count) => (count > 1 ? `${count} événements` : `${count || 'Aucun'} événement`),
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
    more: (count) => (count > 1 ? `Voir ${count} événements de plus` : 'Voir 1 événement de plus'),
    allOngoing: (count) => `Voir les ${count} événements en cours`,
    status: {
      cancelled: 'Annulé',
      postponed: 'Reporté',
      rescheduled: 'Nouvelle date',
      'moved-online': 'En ligne',
      full: 'Complet',
      'few-left': 'Bientôt complet',
    },
    empty: 'Aucun événement annoncé pour le moment',
    emptyLater: 'Les prochains rendez-vous s’afficheront ici dès leur publication.',
    noneFor: (when) => `Aucun événement ${when}`,
    noneMatching: 'Aucun événement ne correspond à ces choix',
    next: (day) => `Le prochain est ${day}.`,
    showUpcoming: 'Voir les événements à venir',
    error: 'L’agenda ne peut pas être affiché pour le moment',
    errorHelp: 'Vous pouvez réessayer dans un instant ou le consulter à la source.',
    takeSelection: 'Ajouter la sélection à mon agenda',
  },
};
