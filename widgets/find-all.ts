/** The methods that elements have; documents have the second only, and text nodes neither. */
type Part = Partial<Pick<Element, 'matches' | 'querySelectorAll'>>;

/** The elements that match `selector` in a part of the page, that part itself included. */
export function findAll(part: Node, selector: string): Element[] {
  const own: Part & Node = part;
  return [...(own.matches?.(selector) ? [part as Element] : []), ...(own.querySelectorAll?.(selector) ?? [])];
}
