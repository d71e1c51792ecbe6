import { fr } from './fr.js';
import { besideFrench, byLanguage, primaryOf } from './language.js';
import type { Locale } from './types.js';

const load = besideFrench<Locale>(fr, { en: async () => (await import('./en.js')).en });

/** French travels with every widget. */
const loaded = new Map<string, Locale>([['fr', fr]]);

/** The locale of a BCP 47 tag when it is at hand; else a promise of it. */
export function localeOf(lang: string): Locale | Promise<Locale> {
  const primary = primaryOf(lang);
  return loaded.get(primary) ?? remember(primary);
}

async function remember(primary: string): Promise<Locale> {
  const locale = await load(primary);
  loaded.set(primary, locale);
  return locale;
}

/** The words that come with the visitor's filters. */
export const filterLocaleOf = byLanguage(async () => (await import('./fr-filters.js')).frFilters, {
  en: async () => (await import('./en-filters.js')).enFilters,
});

/** The words that come with the other parts of a widget that load later. */
export const laterLocaleOf = byLanguage(async () => (await import('./fr-later.js')).frLater, {
  en: async () => (await import('./en-later.js')).enLater,
});
