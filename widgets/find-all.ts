/** What matches `selector` in a part of the page, that part itself included. */
export function findAll<E extends Element>(part: Node, selector: string): E[] {
  if (!(part instanceof Element || part instanceof Document)) return [];
  const found = [...part.querySelectorAll<E>(selector)];
  return part instanceof Element && part.matches(selector) ? [part as E, ...found] : found;
}
