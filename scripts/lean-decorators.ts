import type { Plugin } from 'vite';

const helper = /helpers\/(?:esm\/)?decorate\.js$/;

/** Ours declare a property, or register a class, and put nothing in its place. */
const code = `export default function decorate(decorators, target, name) {
  for (const decorator of decorators) decorator(target, name);
  return target;
}`;

/** What the compiler calls for a decorator, without the cases of other kinds of decorators: every page carries it. */
export function leanDecorators(): Plugin {
  return {
    name: 'lean-decorators',
    apply: 'build',
    transform: { filter: { id: helper }, handler: () => ({ code, map: null }) },
  };
}
