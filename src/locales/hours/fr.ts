import type { HoursLocale } from './types.js';

export const frHours: HoursLocale = {
  always: 'Ouvert 24 h / 24',
  openUntil: (hour) => `Ouvert, ferme à ${hour}`,
  openUntilDay: (day) => `Ouvert jusqu’au ${day}`,
  openSince: (hour) => `Ouvert depuis ${hour}`,
  closingSoon: (hour) => `Ferme bientôt, à ${hour}`,
  closed: 'Fermé',
  opensAt: (hour) => `ouvre à ${hour}`,
  opensOn: (day, hour) => `ouvre ${day} à ${hour}`,
  closedUntil: (day) => `Fermé jusqu’au ${day}`,
  tomorrow: 'demain',
  holiday: 'Jour férié, horaires à vérifier',
  unsure: 'jour férié, à vérifier',
  publicHoliday: 'jour férié',
  allDay: '24 h / 24',
  midnight: 'minuit',
  range: (from, to) => `${from}\u00a0–\u00a0${to}`,
  from: (hour) => `à partir de ${hour}`,
  title: 'Horaires',
  season: (from, to) => `Du ${from} au ${to}`,
};
