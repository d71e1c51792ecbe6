import type { WidgetTable } from './index.js';
import { widgetNamed } from './options.js';
import { upgradeLink } from './upgrade-links.js';

/** What the loader leaves to code that few pages need: a link that may stand for a widget, a tag that is none of them. */
export function take(tag: Element, widgets: WidgetTable): void {
  const written = tag.getAttribute('data-scdl') ?? '';
  if (tag instanceof HTMLAnchorElement && (!written || widgetNamed(written, widgets))) upgradeLink(tag, widgets);
  else void tell(tag, Object.keys(widgets));
}

/** That a tag stands for no widget and was meant to. */
export async function tell(tag: Element, names: readonly string[]): Promise<void> {
  try {
    const { tellMisspelt } = await import('./misspelt.js');
    await tellMisspelt(tag, names);
  } catch (error) {
    console.warn('scdl-widgets :', error);
  }
}
