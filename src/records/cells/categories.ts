import { readList } from '../../values/list.js';
import { fold } from '../../values/text.js';
import { cellOf, isPacked, type Reading, withoutMarkup } from '../reading.js';
import { oneLine } from './texts.js';

/** Nothing, an address, or what programs go by: `challenge-id=202654`, the number of a category. */
const NO_WORDS = /^(http|[a-z-]+=|\d*$)/;

/** The categories of a row: labels of the schema's closed list, else the publisher's own words. */
export function readCategories(reading: Reading): string[] {
  const value = cellOf(reading, 'category')?.value;
  const words: Readonly<Record<string, string>> = reading.schema.values?.category ?? {};
  const items = isPacked(value) ? reading.helper('details')?.labelsOf(value, reading.lang) : value;
  const found = readList(items, reading.schema.separator).map((item) => {
    const key = fold(item);
    return Object.hasOwn(words, key) ? (words[key] ?? '') : oneLine(withoutMarkup(item, reading));
  });
  return [...new Set(found.filter((name) => !NO_WORDS.test(name)))];
}
