/**
 * A short id for a record, fit for a URL and stable from one reading to the next: the feed's identifier when it is
 * short, else a hash of what identifies the record.
 */
export function identityOf(identifier: string, ...traits: readonly (string | number | undefined)[]): string {
  return /^[\w.~-]{1,40}$/.test(identifier) ? identifier : digest(identifier || traits.join('|'));
}

/** A 52-bit hash of a text, in base 36: among a hundred thousand events, two collide in about one feed in a million. */
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
