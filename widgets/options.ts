import type { WidgetTable } from './index.js';

/**
 * Attributes that a link or a script tag may hand to its widget. People who may write links but not scripts must not
 * gain event handlers or the page's styles by it.
 */
const allowed = /^(?!on|(?:class|id|is|part|slot|style)$)[a-z][a-z-]*$/;

/** Options of a widget: attribute name to value. */
export type Options = readonly (readonly [name: string, value: string])[];

/** The `data-…` attributes of a tag, without their prefix. */
export function dataOptions(tag: Element): Options {
  return [...tag.attributes]
    .map(({ name, value }) => [name, value] as const)
    .filter(([name]) => name.startsWith('data-'))
    .map(([name, value]) => [name.slice(5), value]);
}

/** The widget that is meant by a name, however it is written: `Agenda`, ` agenda`, `scdl-agenda`. */
export function widgetNamed(written: string, widgets: WidgetTable): string | undefined {
  const name = written
    .trim()
    .toLowerCase()
    .replace(/^scdl-/, '');
  return Object.hasOwn(widgets, name) ? name : undefined;
}

/** An element not yet in the page, carrying those of the options that are harmless. */
export function createWidget(name: string, options: Options): HTMLElement {
  const element = document.createElement(`scdl-${name}`);
  for (const [option, value] of options) if (allowed.test(option)) element.setAttribute(option, value);
  return element;
}
