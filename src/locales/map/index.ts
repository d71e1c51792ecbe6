import { frMap } from './fr.js';
import { primaryOf } from '../language.js';
import type { MapLocale } from './types.js';

const french = () => Promise.resolve(frMap);

/** By primary part of a BCP 47 tag; what is not listed gets French. */
const languages: ReadonlyMap<string, () => Promise<MapLocale>> = new Map([
  ['en', async () => (await import('./en.js')).enMap],
]);

/** The map's words by BCP 47 tag; French travels with the map, and stands in for a language that is lost on its way. */
export function mapLocaleOf(lang: string): Promise<MapLocale> {
  return (languages.get(primaryOf(lang)) ?? french)().catch(french);
}
