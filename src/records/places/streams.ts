import { readBoolean } from '../../values/boolean.js';
import { readNumber } from '../../values/number.js';
import { clean, fold } from '../../values/text.js';
import type { Stream } from '../types.js';

/** Words of folded text, in French and in OpenStreetMap's tags. */
const WORDS: readonly (readonly [RegExp, Stream])[] = [
  [/verre|glass/, 'glass'],
  [
    /emballage|packaging|plasti|\bmetal|conserve|cannette|canette|\bcans\b|beverage carton|brique|multi ?materiaux|biflux|(?<!(point|espace|site|centre)s? (de )?)\btri\b|selecti|recyclable|corps creux|\b(cs|emb|emr|eml|mm)\b/,
    'packaging',
  ],
  [/papier|journa|magazine|carton|corps plat|paper|newspaper|cardboard|biflux|\bjrm\b/, 'paper'],
  [/textile|vetement|chaussure|linge|\btlc\b|clothes|shoes/, 'textile'],
  [
    /bio ?dechet|compost(?!elle)|alimentaire|organique|dechets? verts?|vegeta|food|green waste|organic|fermentescible/,
    'organic',
  ],
  [/ordures?|residuel|\b(om|omr)\b|^waste$|household/, 'household'],
  [/encombrant|gravat|ferraille|mobilier|bulky|scrap|rubble|wood/, 'bulky'],
  [/electri|electroni|\b(deee|d3e|weee)\b|appareil|appliance/, 'electrical'],
  [/\bpiles?\b|batterie|batter(y|ies)/, 'battery'],
  [/huile|\boil\b/, 'oil'],
];

/** Characters of the longest text that counts. */
const LONG = 120;

/** What gives, rather than takes: « Borne de recharge pour vélo électrique ». */
const GIVES = /\brecharge/;

/** The waste streams named in a cell: « Récup'verre », « Papier-carton », « biflux ». */
export function streamsIn(text: string): Stream[] {
  if (!text || text.length > LONG) return [];
  const words = fold(text);
  if (GIVES.test(words)) return [];
  return WORDS.filter(([pattern]) => pattern.test(words)).map(([, stream]) => stream);
}

/** Whether a cell in the column of a stream says that it is taken: yes, a count, or any word but no. */
export function isTaken(value: unknown): boolean {
  const text = clean(value);
  if (!text || text === '-') return false;
  return readBoolean(text) ?? (readNumber(text) ?? (/^(aucun|absen|neant|sans)/.test(fold(text)) ? 0 : 1)) > 0;
}
