import { frMenu } from './fr.js';
import { primaryOf } from '../language.js';
import type { MenuLocale } from './types.js';

const french = () => Promise.resolve(frMenu);

/** By primary part of a BCP 47 tag; what is not listed gets French. */
const languages: ReadonlyMap<string, () => Promise<MenuLocale>> = new Map([
  ['en', async () => (await import('./en.js')).enMenu],
]);

/** French travels with the widget. */
const loaded = new Map<string, MenuLocale>([['fr', frMenu]]);

/** The words of a BCP 47 tag; French when it has none, or they are lost on their way. */
export async function loadMenuLocale(lang: string): Promise<MenuLocale> {
  const primary = primaryOf(lang);
  const words = loaded.get(primary) ?? (await (languages.get(primary) ?? french)().catch(french));
  loaded.set(primary, words);
  return words;
}

/** Those that are at hand. */
export function menuLocaleOf(lang: string): MenuLocale | undefined {
  return loaded.get(primaryOf(lang));
}
