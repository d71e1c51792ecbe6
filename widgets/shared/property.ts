import type { LitElement, PropertyDeclaration } from 'lit';

/**
 * A reactive property, like Lit's own decorator, which also supports a decorator syntax that the compiler does not
 * lower yet, and weighs ten times as much.
 */
export function property(options?: PropertyDeclaration): (prototype: LitElement, name: PropertyKey) => void {
  return (prototype, name) => {
    (prototype.constructor as typeof LitElement).createProperty(name, options);
  };
}

/** Internal reactive state. */
export function state(): (prototype: LitElement, name: PropertyKey) => void {
  return property({ state: true });
}
