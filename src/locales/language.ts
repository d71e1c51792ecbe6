/**
 * `en` for `en-GB`, and for `en_GB`, as many sites write it: the part of a BCP 47 tag by which tables of languages are
 * made.
 */
export function primaryOf(lang: string): string {
  return lang.toLowerCase().split(/[-_]/, 1).join();
}
