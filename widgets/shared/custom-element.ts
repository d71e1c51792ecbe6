/**
 * Defines a custom element, like Lit's decorator of the same name, unless another copy of the library on the page has
 * defined it: two versions of the script must not break each other.
 */
export function customElement(tag: string): (element: CustomElementConstructor) => void {
  return (element) => {
    if (!customElements.get(tag)) customElements.define(tag, element);
  };
}
