import { frHours } from './fr-hours.js';
import { primaryOf } from './language.js';

/** What is said of opening hours, in one language. Hours and days come already in words. */
export interface HoursLocale {
  readonly always: string;
  openUntil(hour: string): string;
  /** Open for more than a day still. */
  openUntilDay(day: string): string;
  /** When it closes is not said. */
  openSince(hour: string): string;
  closingSoon(hour: string): string;
  readonly closed: string;
  /** Later today: « ouvre à 14 h », after « Fermé » or alone. */
  opensAt(hour: string): string;
  /** Another day of the coming week: « ouvre demain à 9 h », « ouvre lundi à 9 h ». */
  opensOn(day: string, hour: string): string;
  /** Later than that: « 1er avril ». */
  closedUntil(day: string): string;
  readonly tomorrow: string;
  /** Today is a public holiday of which the publisher says nothing. */
  readonly holiday: string;
  /** Beside an opening, or hours, on such a day. */
  readonly unsure: string;
  /** Beside hours on a public holiday of which the publisher says something. */
  readonly publicHoliday: string;
  readonly allDay: string;
  readonly midnight: string;
  range(from: string, to: string): string;
  /** « à partir de 18 h ». */
  from(hour: string): string;
  /** Over the table of the week. */
  readonly title: string;
  season(from: string, to: string): string;
}

const french = () => Promise.resolve(frHours);

/** By primary part of a BCP 47 tag; what is not listed gets French. */
const languages: ReadonlyMap<string, () => Promise<HoursLocale>> = new Map([
  ['en', async () => (await import('./en-hours.js')).enHours],
]);

/**
 * Words of opening hours in the language of a BCP 47 tag. French comes with the code of opening hours, and stands in for a
 * language that is lost on its way.
 */
export function hoursLocaleOf(lang: string): Promise<HoursLocale> {
  return (languages.get(primaryOf(lang)) ?? french)().catch(french);
}
