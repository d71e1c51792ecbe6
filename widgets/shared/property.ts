import type { LitElement, PropertyDeclaration } from 'lit';

/**
 * A reactive property, as Lit's own decorator declares it; that one also serves a decorator syntax which the compiler
 * does not lower yet, and weighs ten times this.
 */
export function property(options?: PropertyDeclaration): (prototype: LitElement, name: PropertyKey) => void {
  return (prototype, name) => {
    (prototype.constructor as typeof LitElement).createProperty(name, options);
  };
}

/** What the host draws from and nobody else sees. */
export function state(): (prototype: LitElement, name: PropertyKey) => void {
  return property({ state: true, attribute: false });
}
