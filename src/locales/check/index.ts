import { byLanguage } from '../language.js';

/** The words of the webmaster's report in the language of a BCP 47 tag. */
export const checkLocaleOf = byLanguage(async () => (await import('./fr.js')).frCheck, {
  en: async () => (await import('./en.js')).enCheck,
});
