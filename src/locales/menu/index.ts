import { besideFrench, primaryOf } from '../language.js';
import { frMenu } from './fr.js';
import type { MenuLocale } from './types.js';

const load = besideFrench<MenuLocale>(frMenu, { en: async () => (await import('./en.js')).enMenu });

/** French travels with the widget. */
const loaded = new Map<string, MenuLocale>([['fr', frMenu]]);

/** The words of a BCP 47 tag; French when it has none, or they are lost on their way. */
export async function loadMenuLocale(lang: string): Promise<MenuLocale> {
  const words = await load(lang);
  loaded.set(primaryOf(lang), words);
  return words;
}

/** Those that are at hand. */
export function menuLocaleOf(lang: string): MenuLocale | undefined {
  return loaded.get(primaryOf(lang));
}
