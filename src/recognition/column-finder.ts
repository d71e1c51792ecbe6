import { header } from '../values/text.js';

const LANG = '_{lang}';
/** Length of the names of shapefiles, and the share of columns that tells one. */
const CUT = 10;
const MOST = 0.8;

/**
 * A column name reduced to its essential words: without articles, « et », plurals, separators, `de l'événement`,
 * `(JJ/MM/AAAA)`, « en euros ». `Dates de début de la manifestation (jj/mm)` and `datedebut` both become `datedebut`.
 */
export function loosen(column: string): string {
  return header(column.replace(/\([^()]*\)|en.(€|euros?)$/gi, ' '))
    .replace(/(?<=^|_)(de|du|des|d|l|la|le|les|et)_/g, '')
    .replace(/(?<=.)_(evenement|manifestation|animation|activite)s?$/, '')
    .replace(/(?<=[a-z]{3})s(?=_|$)|_/g, '');
}

/**
 * Columns by key; among those with the same key, the one that equals it (`geometry` rather than `@geometry`), else the
 * first.
 */
function indexBy(columns: readonly string[], key: (column: string) => string): Map<string, string> {
  const index = new Map<string, string>();
  for (const column of columns) if (!index.has(key(column)) || key(column) === column) index.set(key(column), column);
  return index;
}

/**
 * Finds the columns that a name of a schema stands for, the most certain first; none when the feed has nothing like it.
 *
 * `_{lang}` stands for the columns in all languages: the reader's, French, then the others. Names cut to ten
 * characters, as in shapefiles, are only accepted when nearly all columns are that short.
 */
export function columnFinder(columns: readonly string[], language = 'fr'): (name: string) => string[] {
  const lang = language.slice(0, 2);
  const exact = indexBy(columns, header);
  const loose = indexBy(columns, loosen);
  const cut = columns.filter((column) => column.length <= CUT).length > columns.length * MOST;

  const translations = (stem: string): string[] => {
    const codes = [...exact.keys()].filter((key) => key.startsWith(stem)).map((key) => key.slice(stem.length));
    return [...new Set([lang, 'fr', ...codes.filter((code) => code.length === 2)])].flatMap(
      (code) => exact.get(stem + code) ?? [],
    );
  };

  return (name) => {
    if (name.endsWith(LANG)) return translations(name.slice(0, 1 - LANG.length));
    const column = exact.get(name) ?? loose.get(loosen(name)) ?? (cut ? exact.get(name.slice(0, CUT)) : undefined);
    return column === undefined ? [] : [column];
  };
}
