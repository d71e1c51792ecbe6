/** What is said in French, to what it is in another language. */
export type Words = Readonly<Record<string, string>>;

interface Language {
  categories(): Promise<Words>;
  columns(): Promise<Words>;
}

/** Schemas are written in French; what they call things in other languages, by primary part of a BCP 47 tag. */
const languages: ReadonlyMap<string, Language> = new Map([
  [
    'en',
    {
      categories: async () => (await import('./en-categories.js')).categories,
      columns: async () => (await import('./en-columns.js')).columns,
    },
  ],
]);

/** What kinds of places and events are called; undefined for languages that go by the French words. */
export async function categoryWords(lang: string): Promise<Words | undefined> {
  return languageOf(lang)?.categories();
}

/** What arranged tables, their rows and columns are called; undefined for languages that go by the French words. */
export async function columnWords(lang: string): Promise<Words | undefined> {
  return languageOf(lang)?.columns();
}

/** A text of a schema in these words, as far as they have it. */
export function said(text: string, words: Words): string {
  return Object.hasOwn(words, text) ? (words[text] ?? text) : text;
}

function languageOf(lang: string): Language | undefined {
  return languages.get(lang.toLowerCase().split(/[-_]/, 1).join());
}
