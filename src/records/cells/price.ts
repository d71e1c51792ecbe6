import { readBoolean } from '../../values/boolean.js';
import { plainOf, type Reading, textOf } from '../reading.js';

export interface Price {
  readonly price: string;
  /** Undefined when nothing says. */
  readonly free: boolean | undefined;
}

/** Nothing, an amount, or the one word that says it all. */
const PLAIN = /^(?:(\d{1,5}(?:[.,]\d\d?)?)(\s?€)?|gratuite?)?$/i;

/** What it costs, as published, and whether it costs nothing to anyone. */
export function readPrice(reading: Reading): Price {
  const words = plainOf(reading, 'price');
  const flag = textOf(reading, 'free');
  const said = readBoolean(flag);
  const cost = PLAIN.exec(words);
  if (!cost || (flag && said === undefined)) {
    return reading.helper('details')?.priceIn(words, flag) ?? { price: '', free: undefined };
  }
  const [, amount = '', euro = '\u00a0€'] = cost;
  return { price: amount ? amount + euro : words, free: said ?? (words ? !/[1-9]/.test(amount) : undefined) };
}
