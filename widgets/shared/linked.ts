import type { Locale } from '../../src/locales/types.js';
import { away } from './away.js';

/** An address of the web among words, without the signs that end the sentence. */
const ADDRESS = /(https?:\/\/[^\s<>"«»]*[^\s<>"«».,;:!?'’)\]])/i;

/** A text of the feed, its addresses of the web as links. */
export function linked(text: string, locale: Locale): unknown[] {
  return text.split(ADDRESS).map((part, index) => (index % 2 ? away(part, part, locale) : part));
}
