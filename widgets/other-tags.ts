import type { WidgetTable } from './index.js';
import { upgradeLink } from './upgrade-links.js';

/** What the loader leaves to code that few pages need: a link that may stand for a widget, a tag that is none of them. */
export function take(tag: Element, widgets: WidgetTable): void {
  const written = tag.getAttribute('data-scdl') ?? '';
  if (tag instanceof HTMLAnchorElement && (!written || Object.hasOwn(widgets, written))) upgradeLink(tag, widgets);
  else void tell(tag, Object.keys(widgets));
}

async function tell(tag: Element, names: readonly string[]): Promise<void> {
  try {
    const { tellMisspelt } = await import('./misspelt.js');
    await tellMisspelt(tag, names);
  } catch (error) {
    console.warn('scdl-widgets :', error);
  }
}
