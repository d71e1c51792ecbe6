/** Languages besides French. With one more of them here, the compiler lists the words that are missing. */
type Language = 'en';

type Load<Words> = () => Promise<Words>;

/** What loads words, by language. */
type Languages<Words> = Readonly<Record<Language, Load<Words>>>;

/**
 * `en` for `en-GB`, and for `en_GB`, as many sites write it: the part of a BCP 47 tag by which tables of languages are
 * made.
 */
export function primaryOf(lang: string): string {
  return lang.toLowerCase().split(/[-_]/, 1).join();
}

/** Makes a function that loads words in the language of a BCP 47 tag; what is not listed gets French. */
export function byLanguage<Words>(french: Load<Words>, others: Languages<Words>): (lang: string) => Promise<Words> {
  const languages = new Map(Object.entries(others));
  return (lang) => (languages.get(primaryOf(lang)) ?? french)();
}

/** The same for words that travel in French, which stand in for a language that is lost on its way. */
export function besideFrench<Words>(words: Words, others: Languages<Words>): (lang: string) => Promise<Words> {
  const french = () => Promise.resolve(words);
  const load = byLanguage(french, others);
  return (lang) => load(lang).catch(french);
}
