/** `en` for `en-GB`: the primary part of a BCP 47 tag, by which tables of languages are made. */
export function primaryOf(lang: string): string {
  return lang.toLowerCase().split('-', 1).join();
}
