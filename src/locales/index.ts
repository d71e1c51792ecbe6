import { fr } from './fr.js';
import type { Locale } from './types.js';

/** French travels with every widget; other languages come when a page speaks them. */
const loaders: Readonly<Record<string, () => Promise<Locale>>> = {
  en: async () => (await import('./en.js')).en,
};

const loaded = new Map<string, Locale>([['fr', fr]]);

/** The locale of a BCP 47 tag when it is at hand; else a promise of it. A language without locale gets French. */
export function localeOf(lang: string): Locale | Promise<Locale> {
  const primary = lang.toLowerCase().split('-')[0] ?? '';
  const load = loaders[primary];
  return loaded.get(primary) ?? (load ? remember(primary, load) : fr);
}

async function remember(primary: string, load: () => Promise<Locale>): Promise<Locale> {
  const locale = await load();
  loaded.set(primary, locale);
  return locale;
}

export { fr };
