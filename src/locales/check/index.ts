import type { CheckLocale } from './types.js';
import { primaryOf } from '../language.js';

const french = async () => (await import('./fr.js')).frCheck;

/** By primary part of a BCP 47 tag; what is not listed gets French. */
const languages: ReadonlyMap<string, () => Promise<CheckLocale>> = new Map([
  ['en', async () => (await import('./en.js')).enCheck],
]);

/** The words of the webmaster's report in the language of a BCP 47 tag. */
export function checkLocaleOf(lang: string): Promise<CheckLocale> {
  return (languages.get(primaryOf(lang)) ?? french)();
}
