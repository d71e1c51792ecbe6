/**
 * Registers a class under its tag, as Lit's decorator of the same name does, unless another copy of the library on the
 * page was first: two versions of one script must not bring either down.
 */
export function customElement(tag: string): (element: CustomElementConstructor) => void {
  return (element) => {
    if (!customElements.get(tag)) customElements.define(tag, element);
  };
}
