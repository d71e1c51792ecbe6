import { besideFrench, byLanguage } from '../language.js';
import { frPlaces } from './fr.js';

/** The words of a BCP 47 tag. */
export const placesLocaleOf = besideFrench(frPlaces, { en: async () => (await import('./en.js')).enPlaces });

/** The words that come with the bar. */
export const placesFilterLocaleOf = byLanguage(async () => (await import('./fr-filters.js')).frPlacesFilters, {
  en: async () => (await import('./en.js')).enPlacesFilters,
});

/** The words that come with the other parts that load later. */
export const placesLaterLocaleOf = byLanguage(async () => (await import('./fr-later.js')).frPlacesLater, {
  en: async () => (await import('./en-later.js')).enPlacesLater,
});
