import { thousands } from './thousands.js';
import type { LaterLocale } from './types.js';

export const frLater: LaterLocale = {
  failed: {
    feed: (name) => `${name} : momentanément indisponible`,
    feedOf: (name, day) => `${name} : agenda du ${day}, momentanément indisponible`,
  },

  reading: (lines) => `Chargement… ${thousands(lines, '\u202f')} lignes`,

  event: {
    close: 'Fermer',
    otherSessions: (count) => (count > 1 ? `${count} autres séances` : '1 autre séance'),
    then: (session) => `puis ${session}`,
    sessions: 'Toutes les séances',
    over: 'Cet événement est passé.',
    gone: 'Cet événement n’est plus au programme.',
    notices: { cancelled: 'Cet événement est annulé.', postponed: 'Cet événement est reporté.' },
    directions: 'Itinéraire',
    book: 'Réserver',
    page: 'En savoir plus',
    addToCalendar: 'Ajouter à mon agenda',
    icsFile: 'Fichier .ics (tous les agendas)',
    google: 'Google Agenda',
    outlook: 'Outlook.com',
    share: 'Partager',
    copyLink: 'Copier le lien',
    copied: 'Lien copié',
    photo: 'Photo :',
    organizer: 'Organisé par',
    facts: {
      dates: 'Dates',
      place: 'Lieu',
      online: 'En ligne',
      price: 'Tarif',
      accessibility: 'Accessibilité',
      contact: 'Contact',
      page: 'Page de l’événement',
    },
    accessibility: {
      mi: 'Accessible en fauteuil',
      hi: 'Adapté aux personnes sourdes ou malentendantes',
      vi: 'Adapté aux personnes aveugles ou malvoyantes',
      pi: 'Adapté au handicap psychique',
      ii: 'Adapté au handicap intellectuel',
      sl: 'Langue des signes française',
      any: 'Accessible aux personnes handicapées',
    },
  },

  month: {
    label: 'Mois affiché',
    previous: (month) => `Mois précédent : ${month}`,
    next: (month) => `Mois suivant : ${month}`,
    others: (count) => `+ ${count} ${count > 1 ? 'autres' : 'autre'}`,
    empty: (month) => `Aucun événement en ${month}`,
    events: (day, count) => `${day}, ${count} événement${count > 1 ? 's' : ''}`,
  },
};
