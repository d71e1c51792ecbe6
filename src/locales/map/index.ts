import { besideFrench } from '../language.js';
import { frMap } from './fr.js';

/** The map's words by BCP 47 tag; French travels with the map. */
export const mapLocaleOf = besideFrench(frMap, { en: async () => (await import('./en.js')).enMap });
