import type { WidgetTable } from './index.js';
import { widgetNamed } from './options.js';
import { upgradeLink } from './upgrade-links.js';

/** Handles what few pages have: a link that may stand for a widget, or a tag that no widget has. */
export function take(tag: Element, widgets: WidgetTable): void {
  const written = tag.getAttribute('data-scdl') ?? '';
  if (tag instanceof HTMLAnchorElement && (!written || widgetNamed(written, widgets))) upgradeLink(tag, widgets);
  else void tell(tag, Object.keys(widgets));
}

/** Reports a tag that was meant for a widget and names none. */
export async function tell(tag: Element, names: readonly string[]): Promise<void> {
  try {
    const { tellMisspelt } = await import('./misspelt.js');
    await tellMisspelt(tag, names);
  } catch (error) {
    console.warn('scdl-widgets :', error);
  }
}
