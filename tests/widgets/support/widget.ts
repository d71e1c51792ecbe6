import { waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { aFeed } from './feeds.js';

/** How long to wait for a widget: the first of its kind may have to be compiled. */
export const PATIENCE = { timeout: 4000 };

export type Attributes<Name extends string> = Readonly<Partial<Record<Name, string | number | boolean | undefined>>>;

/** Gives a widget these attributes, as its tag would: nothing for those that are `false` or missing. */
export function giveAttributes(widget: Element, attributes: Attributes<string>) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) widget.setAttribute(name, value === true ? '' : String(value));
  }
}

/** The attributes of a widget that reads these rows, unless its `src` is told, be it to say that it has none. */
export function reading(csv: string, attributes: Attributes<string>): Attributes<string> {
  return 'src' in attributes ? attributes : { src: aFeed(csv), ...attributes };
}

export async function drawn(widget: LitElement) {
  await widget.updateComplete;
  await widget.updateComplete;
}

export function find<E extends Element = HTMLElement>(widget: LitElement, selector: string): E | null {
  return widget.renderRoot.querySelector<E>(selector);
}

/** Lets the keyboard into a widget, which a page that is not in front would not be told of. */
export async function enter(widget: LitElement, selector: string) {
  one(widget, selector).dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  await waitUntil(() => find(widget, '.told + [role=status]'), 'it has something to say', PATIENCE);
}

export function one<E extends Element = HTMLElement>(widget: LitElement, selector: string): E {
  const found = find<E>(widget, selector);
  if (!found) throw new Error(`Nothing matches ${selector} in: ${text(widget)}`);
  return found;
}

export function all<E extends Element = HTMLElement>(widget: LitElement, selector: string): E[] {
  return [...widget.renderRoot.querySelectorAll<E>(selector)];
}

/** Text with ordinary spaces. */
export function readable(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What matches, as it is read. */
export function texts(widget: LitElement, selector: string): string[] {
  return all(widget, selector).map(readable);
}

/** Everything that can be read in it. */
export function text(widget: LitElement): string {
  return texts(widget, '.root').join('');
}

export function titles(widget: LitElement): string[] {
  return texts(widget, '.item-title');
}

/** The button, chip or link that is in sight and whose text begins so. */
export function control(widget: LitElement, words: string): HTMLElement {
  const shown = all(widget, 'button, a, summary').filter((element) => element.checkVisibility());
  const found = shown.find((element) => readable(element).startsWith(words));
  if (!found) throw new Error(`No « ${words} » to press in: ${text(widget)}`);
  return found;
}

export async function press(widget: LitElement, words: string) {
  control(widget, words).click();
  await drawn(widget);
}

/** Writes in a box, by default in the one for searches. */
export function typeIn(widget: LitElement, words: string, selector = 'input[type=search]') {
  const input = one<HTMLInputElement>(widget, selector);
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Chooses in a menu, found by its name. */
export async function choose(widget: LitElement, name: string, value: string) {
  const label = all(widget, 'label').find((element) => readable(element).startsWith(name));
  const select = label?.querySelector('select');
  if (!select) throw new Error(`No menu « ${name} »`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await drawn(widget);
}
