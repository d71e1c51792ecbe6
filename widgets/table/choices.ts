import type { Range } from '../../src/tables/types.js';

/** Stands for the empty value, which in an address could not be told from no value. */
const EMPTY = '\\-';

/** Several values of one facet as one text, for the page's address. */
export function writeChoices(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\|]/g, '\\$&') || EMPTY).join('|');
}

/** The values of `writeChoices`, in order. */
export function readChoices(text: string): string[] {
  const parts = text.match(/(?:\\[^]|[^|\\])+/g) ?? [];
  return parts.map((part) => (part === EMPTY ? '' : part.replace(/\\([^])/g, '$1')));
}

/** `2024-01-01..2024-12-31`, `1000..`; empty when open on both sides. */
export function writeRange({ from = '', to = '' }: Range): string {
  return from || to ? `${from}..${to}` : '';
}

/** Undefined for what is not a range. */
export function readRange(text: string): Range | undefined {
  const [, from, to] = /^(.{0,40}?)\.\.(.{0,40})$/.exec(text) ?? [];
  return from || to ? { ...(from && { from }), ...(to && { to }) } : undefined;
}
