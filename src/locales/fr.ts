import type { Locale } from './types.js';

/**
 * French, as the Imprimerie nationale sets it: non-breaking spaces before « : ; » and inside hours, no capitals in the
 * middle.
 */
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
    stale: (day) => `Données du ${day} : la source est momentanément indisponible.`,
    error: 'Ces informations ne peuvent pas être affichées pour le moment',
    errorHelp: 'Vous pouvez réessayer dans un instant ou consulter la source.',
    source: 'Source :',
    updated: (day) => `Mis à jour le ${day}`,
    data: 'données ouvertes',
    newTab: 'nouvel onglet',
  },

  agenda: {
    ongoing: 'En ce moment',
    today: 'Aujourd’hui',
    tomorrow: 'Demain',
    allDay: 'Toute la journée',
    undated: 'Date à confirmer',
    free: 'Gratuit',
    online: 'En ligne',
    until: (day) => `jusqu’au ${day}`,
    more: (count) => `Voir ${count} événement${count > 1 ? 's' : ''} de plus`,
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
    stale: (day) => `Agenda du ${day} : la source est momentanément indisponible.`,
    error: 'L’agenda ne peut pas être affiché pour le moment',
  },
};
