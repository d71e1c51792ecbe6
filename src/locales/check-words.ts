import type { CheckLocale } from './check.js';

const french = async () => (await import('./fr-check.js')).frCheck;

/** By BCP 47 primary tag; what is not listed gets French. */
const languages: Readonly<Record<string, () => Promise<CheckLocale>>> = {
  fr: french,
  en: async () => (await import('./en-check.js')).enCheck,
};

/** The words of the webmaster's report in the language of a BCP 47 tag. */
export function checkLocaleOf(lang: string): Promise<CheckLocale> {
  const [primary = ''] = lang.toLowerCase().split('-', 1);
  return (Object.hasOwn(languages, primary) ? languages[primary] : french)?.() ?? french();
}
