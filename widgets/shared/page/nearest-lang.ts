/** The language in force where an element stands, across shadow roots; French when the page does not say. */
export function nearestLang(element: Element): string {
  const speaking = element.closest<HTMLElement>('[lang]:not([lang=""])');
  if (speaking) return speaking.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : 'fr';
}
