import type { Locale } from '../../src/locales/types.js';
import { away } from './away.js';

/** A web address in a text, without the punctuation that ends the sentence. */
const ADDRESS = /(https?:\/\/[^\s<>"«»]*[^\s<>"«».,;:!?'’)\]])/i;

/** A text of the feed, with its web addresses as links. */
export function linked(text: string, locale: Locale): unknown[] {
  return text.split(ADDRESS).map((part, index) => (index % 2 ? away(part, part, locale) : part));
}
