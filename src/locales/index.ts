import { fr } from './fr.js';
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

/** By BCP 47 primary tag; a new language is its three files and an entry here. What is not listed gets French. */
const languages: Readonly<Record<string, Language>> = {
  fr: french,
  en: {
    first: async () => (await import('./en.js')).en,
    filters: async () => (await import('./en-filters.js')).enFilters,
    later: async () => (await import('./en-later.js')).enLater,
  },
};

/** French travels with every widget. */
const loaded = new Map<string, Locale>([['fr', fr]]);

/** The locale of a BCP 47 tag when it is at hand; else a promise of it. */
export function localeOf(lang: string): Locale | Promise<Locale> {
  const primary = primaryOf(lang);
  return loaded.get(primary) ?? remember(primary);
}

/** The words that come with the visitor's filters. */
export function filterLocaleOf(lang: string): Promise<FilterLocale> {
  return languageOf(primaryOf(lang)).filters();
}

/** The words that come with the other parts of a widget that load later. */
export function laterLocaleOf(lang: string): Promise<LaterLocale> {
  return languageOf(primaryOf(lang)).later();
}

/** A language whose words are lost on their way gives way to French: better read than waited for. */
async function remember(primary: string): Promise<Locale> {
  const locale = await languageOf(primary)
    .first()
    .catch(() => fr);
  loaded.set(primary, locale);
  return locale;
}

function primaryOf(lang: string): string {
  return lang.toLowerCase().split('-', 1).join();
}

function languageOf(primary: string): Language {
  return Object.hasOwn(languages, primary) ? (languages[primary] ?? french) : french;
}
