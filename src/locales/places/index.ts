import { frPlaces } from './fr.js';
import { primaryOf } from '../language.js';
import type { PlacesFilterLocale, PlacesLaterLocale, PlacesLocale } from './types.js';

interface Language {
  first(): Promise<PlacesLocale>;
  filters(): Promise<PlacesFilterLocale>;
  later(): Promise<PlacesLaterLocale>;
}

const french: Language = {
  first: () => Promise.resolve(frPlaces),
  filters: async () => (await import('./fr-filters.js')).frPlacesFilters,
  later: async () => (await import('./fr-later.js')).frPlacesLater,
};

/** By primary part of a BCP 47 tag; what is not listed gets French. */
const languages: ReadonlyMap<string, Language> = new Map([
  [
    'en',
    {
      first: async () => (await import('./en.js')).enPlaces,
      filters: async () => (await import('./en.js')).enPlacesFilters,
      later: async () => (await import('./en-later.js')).enPlacesLater,
    },
  ],
]);

/** The words of a BCP 47 tag; French, which travels with the widget, for those that are lost on their way. */
export function placesLocaleOf(lang: string): Promise<PlacesLocale> {
  return languageOf(lang)
    .first()
    .catch(() => frPlaces);
}

/** The words that come with the bar. */
export function placesFilterLocaleOf(lang: string): Promise<PlacesFilterLocale> {
  return languageOf(lang).filters();
}

/** The words that come with the other parts that load later. */
export function placesLaterLocaleOf(lang: string): Promise<PlacesLaterLocale> {
  return languageOf(lang).later();
}

function languageOf(lang: string): Language {
  return languages.get(primaryOf(lang)) ?? french;
}
