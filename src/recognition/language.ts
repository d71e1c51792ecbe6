import type { Recognised } from './schema.js';

/**
 * Adds the words of a language (BCP 47) to what was recognised; they are only loaded for languages other than French.
 */
export async function inLanguage(lang = 'fr', found: Recognised): Promise<Recognised> {
  return lang === 'fr' ? found : (await import('./categories.js')).categoriesIn(lang, found);
}
