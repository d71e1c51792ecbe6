import type { HoursLocale } from './types.js';

export const enHours: HoursLocale = {
  always: 'Open 24 hours',
  openUntil: (hour) => `Open, closes at ${hour}`,
  openUntilDay: (day) => `Open until ${day}`,
  openSince: (hour) => `Open since ${hour}`,
  closingSoon: (hour) => `Closes soon, at ${hour}`,
  closed: 'Closed',
  opensAt: (hour) => `opens at ${hour}`,
  opensOn: (day, hour) => `opens ${day} at ${hour}`,
  closedUntil: (day) => `Closed until ${day}`,
  tomorrow: 'tomorrow',
  holiday: 'Public holiday, hours to be checked',
  unsure: 'public holiday, to be checked',
  publicHoliday: 'public holiday',
  allDay: '24 hours',
  midnight: 'midnight',
  range: (from, to) => `${from}\u00a0–\u00a0${to}`,
  from: (hour) => `from ${hour}`,
  title: 'Opening hours',
  season: (from, to) => `From ${from} to ${to}`,
};
