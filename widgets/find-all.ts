/** What of an element or a whole page can be asked; of text, nothing. */
type Part = Partial<Pick<Element, 'matches' | 'querySelectorAll'>>;

/** What matches `selector` in a part of the page, that part itself included. */
export function findAll(part: Node, selector: string): Element[] {
  const own: Part & Node = part;
  return [...(own.matches?.(selector) ? [part as Element] : []), ...(own.querySelectorAll?.(selector) ?? [])];
}
