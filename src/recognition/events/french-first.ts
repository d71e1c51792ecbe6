import { header } from '../../values/text.js';

/** The sign of another language in a name: `en_title`, `titre_en`, « Titre (anglais) ». */
const ABROAD =
  /^(?:en|eng)_|_(?:en|eng|english|anglais|de|deutsch|allemand|es|espagnol|it|italien|italiano|nl|nederlands|neerlandais)$/;

/** The columns with those that say that they are in another language last: most repeat what others say in French. */
export function frenchFirst(columns: readonly string[]): string[] {
  const [french = [], others = []] = [false, true].map((abroad) =>
    columns.filter((column) => ABROAD.test(header(column)) === abroad),
  );
  return [...french, ...others];
}
