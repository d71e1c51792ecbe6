import { fr } from './fr.js';
import { primaryOf } from './language.js';
import type { FilterLocale, LaterLocale, Locale } from './types.js';

interface Language {
  first(): Promise<Locale>;
  filters(): Promise<FilterLocale>;
  later(): Promise<LaterLocale>;
}

const french: Language = {
  first: () => Promise.resolve(fr),
  filters: async () => (await import('./fr-filters.js')).frFilters,
  later: async () => (await import('./fr-later.js')).frLater,
};

/** By primary part of a BCP 47 tag; what is not listed gets French. */
const languages: ReadonlyMap<string, Language> = new Map([
  [
    'en',
    {
      first: async () => (await import('./en.js')).en,
      filters: async () => (await import('./en-filters.js')).enFilters,
      later: async () => (await import('./en-later.js')).enLater,
    },
  ],
]);

/** French travels with every widget. */
const loaded = new Map<string, Locale>([['fr', fr]]);

/** The locale of a BCP 47 tag when it is at hand; else a promise of it. */
export function localeOf(lang: string): Locale | Promise<Locale> {
  const primary = primaryOf(lang);
  return loaded.get(primary) ?? remember(primary);
}

/** The words that come with the visitor's filters. */
export function filterLocaleOf(lang: string): Promise<FilterLocale> {
  return languageOf(lang).filters();
}

/** The words that come with the other parts of a widget that load later. */
export function laterLocaleOf(lang: string): Promise<LaterLocale> {
  return languageOf(lang).later();
}

/** A language whose words are lost on their way gives way to French: better read than waited for. */
async function remember(primary: string): Promise<Locale> {
  const locale = await languageOf(primary)
    .first()
    .catch(() => fr);
  loaded.set(primary, locale);
  return locale;
}

function languageOf(lang: string): Language {
  return languages.get(primaryOf(lang)) ?? french;
}
