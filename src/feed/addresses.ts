/** The addresses in a list, each once: spaces part them, as do the commas and semicolons that people write. */
export function addressesIn(list: string): string[] {
  return [...new Set(list.split(/[\s,;]+(?=https?:)|[,;]?\s+/).filter(Boolean))];
}
