import { columnWords, said, type Words } from '../../schemas/languages/index.js';
import type { Known } from './columns.js';
import type { Arrangement } from '../types.js';

/**
 * The labels of an arrangement in the language of a page (BCP 47). Names that are not of an arrangement are the
 * publisher's own, and stay.
 */
export async function inLanguage(lang: string, known: Known): Promise<Known> {
  const { arranged, arrangement } = known;
  const words = arrangement && (await columnWords(lang));
  if (!words) return known;
  const columns = arranged.columns.map((column) => ({ ...column, label: said(column.label, words) }));
  return { ...known, arranged: { ...arranged, columns }, arrangement: inWords(arrangement, words) };
}

function inWords(arrangement: Arrangement, words: Words): Arrangement {
  const { title, rows } = arrangement;
  const called = rows && { none: said(rows.none, words), one: said(rows.one, words), many: said(rows.many, words) };
  return { ...arrangement, title: said(title, words), ...(called && { rows: called }) };
}
