import { readBoolean } from '../../values/boolean.js';
import { readNumber } from '../../values/number.js';
import { fold } from '../../values/text.js';
import type { Price } from './price.js';

const FREE = /\b(gratuite?s?|entree libre|acces libre|free)\b|^libre$/;
/**
 * Words after « gratuit » that mean that others pay: « gratuit pour les moins de 12 ans », « gratuit sous conditions ».
 */
const FOR_SOME =
  /\b(gratuite?s?|free) (pour|aux?|des|si|sous|jusqu|avec|sur presentation|for|under|moins|moins de|enfants?|-|\d)\b(?! tous| toutes| tout public| all)/;
const AMOUNT = /(\d[\d\s.,]{0,12})\s?(?:€|euros?\b|eur\b)|(?:€|eur)\s?(\d[\d.,]{0,12})/gi;

/** The price in a text, as `readPrice` returns it. */
export function priceIn(written: string, flag: string): Price {
  // OpenStreetMap's `fee`, or « Tarif : non ».
  const costs = /^\p{L}/u.test(written) ? readBoolean(written) : undefined;
  if (costs !== undefined) return { price: '', free: readBoolean(flag) ?? !costs };
  // Toulouse leaves the lower bound of a range empty: « De  € à 24,00 € ».
  const words = (written.includes('|') ? withoutBars(written) : written).replace(/\bde\s+€\s+à\s+/gi, '');
  const price = readNumber(words) !== undefined && !/[€\p{L}]/u.test(words) ? `${words}\u00a0€` : words;
  return { price, free: (flag ? (readBoolean(flag) ?? isFree(flag)) : undefined) ?? isFree(price) };
}

/** Joins the names and amounts that Tourinsoft separates by bars: `Plein tarif||5|8#Enfant|moins de 12 ans||`. */
function withoutBars(text: string): string {
  const items = text.split('#').map((item) => {
    const parts = item.split('|').map((part) => part.trim());
    const amounts = parts
      .filter((part) => readNumber(part) !== undefined)
      .join(' – ')
      .replace(/\s?€/g, '');
    const words = parts.filter((part) => part && readNumber(part) === undefined);
    return [...words, ...(amounts ? [`${amounts}\u00a0€`] : [])].join(' ');
  });
  return items.filter(Boolean).join(', ');
}

function isFree(words: string): boolean | undefined {
  if (!words) return undefined;
  const text = fold(words);
  const amounts = [...words.matchAll(AMOUNT)].map(
    ([, before, after]) => readNumber((before ?? after ?? '').trim()) ?? 0,
  );
  if (amounts.some((amount) => amount > 0) || /\bpayante?s?\b|\bnon gratuit|pas gratuit/.test(text)) return false;
  if (FOR_SOME.test(text)) return false;
  return FREE.test(text) || amounts.length > 0 || undefined;
}
