import { readBoolean } from '../../values/boolean.js';
import { plainOf, type Reading, textOf } from '../reading.js';

export interface Price {
  readonly price: string;
  /** Undefined when unknown. */
  readonly free: boolean | undefined;
}

/** An empty cell, an amount, or the word for free of charge. */
const PLAIN = /^(?:(\d{1,5}(?:[.,]\d\d?)?)(\s?€)?|gratuite?)?$/i;

/** The price as published, and whether it is free for everyone. */
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
