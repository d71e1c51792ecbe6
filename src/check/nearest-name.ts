/** The most letters by which a misspelt name differs: with more, it is another word. */
const SLIPS = 2;

/** The name that was probably meant: the one that differs by the fewest letters added, left out or changed. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const [nearest] = names
    .map((name) => ({ name, slips: slipsBetween(written, name) }))
    .filter(({ slips }) => slips <= SLIPS)
    .sort((one, other) => one.slips - other.slips);
  return nearest?.name;
}

/** Levenshtein's distance. */
function slipsBetween(one: string, other: string): number {
  let row = [...Array(other.length + 1).keys()];
  for (const [at, letter] of one.split('').entries()) {
    const next = [at + 1];
    for (let index = 0; index < other.length; index += 1) {
      const changed = (row[index] ?? 0) + (other[index] === letter ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
