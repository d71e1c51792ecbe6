import type { Recognised } from './schema.js';

/** What was recognised, in the language of a BCP 47 tag. The words of other languages only come for theirs. */
export async function inLanguage(lang = 'fr', found: Recognised): Promise<Recognised> {
  return lang === 'fr' ? found : (await import('./categories.js')).categoriesIn(lang, found);
}
