/**
 * A short name for an event, fit for an address and the same at the next reading: the feed's identifier when it is short,
 * else a digest of what tells the event apart.
 */
export function identityOf(identifier: string, ...traits: readonly (string | number | undefined)[]): string {
  return /^[\w.~-]{1,40}$/.test(identifier) ? identifier : digest(identifier || traits.join('|'));
}

/** 52 bits of text in base 36: two among a hundred thousand events are alike once in a million feeds. */
export function digest(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  high = Math.imul(high ^ (low >>> 15), 0x85ebca6b);
  low = Math.imul(low ^ (high >>> 13), 0xc2b2ae35);
  return ((high >>> 12) * 0x100000000 + (low >>> 0)).toString(36);
}
