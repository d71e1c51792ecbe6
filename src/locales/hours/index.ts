import { frHours } from './fr.js';
import { primaryOf } from '../language.js';
import type { HoursLocale } from './types.js';

const french = () => Promise.resolve(frHours);

/** By primary part of a BCP 47 tag; what is not listed gets French. */
const languages: ReadonlyMap<string, () => Promise<HoursLocale>> = new Map([
  ['en', async () => (await import('./en.js')).enHours],
]);

/**
 * Words of opening hours in the language of a BCP 47 tag. French comes with the code of opening hours, and stands in for a
 * language that is lost on its way.
 */
export function hoursLocaleOf(lang: string): Promise<HoursLocale> {
  return (languages.get(primaryOf(lang)) ?? french)().catch(french);
}
