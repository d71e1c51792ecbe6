import { clean, fold } from './text.js';

/** Yes and no as French files write them; undefined for anything else. */
export function readBoolean(value: unknown): boolean | undefined {
  const word = fold(clean(value));
  return /^(oui|o|yes|y|vrai|true|t|x|1)$/.test(word) || (/^(non|no|n|faux|false|f|0)$/.test(word) ? false : undefined);
}
