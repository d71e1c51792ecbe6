import type { WidgetTable } from './index.js';
import { createWidget, dataOptions, type Options, widgetNamed } from './options.js';

/**
 * Turns `<a data-scdl="agenda" data-commune="35236" href="…">` into the widget it names, in place. The link becomes the
 * widget's fallback, and a link that already is one is left alone.
 *
 * Editors that strip `data-…` leave classes and addresses: `<a class="scdl-agenda" href="….csv#commune=35236">`.
 */
export function upgradeLink(link: HTMLAnchorElement, widgets: WidgetTable): void {
  const names = Object.keys(widgets);
  const inClass = names.find((each) => link.classList.contains(`scdl-${each}`));
  const name = widgetNamed(link.dataset.scdl ?? inClass ?? '', widgets);
  const tags = names.map((each) => `scdl-${each}`).join();
  if (!name || !link.matches('[href]') || link.closest(tags)) return;
  upgrade(link, name);
}

function upgrade(link: HTMLAnchorElement, name: string): void {
  const [src, fromAddress] = splitAddress(link.getAttribute('href') ?? '');
  const fromTag = dataOptions(link).filter(([option]) => option !== 'scdl');
  const element = createWidget(name, [...fromAddress, ['src', src], ...fromTag]);
  link.replaceWith(element);
  element.append(link);
}

/** An address and the options behind its `#`, if that is what stands there. */
function splitAddress(href: string): readonly [src: string, options: Options] {
  const [, src = href, options = ''] = /^([^#]*)#([a-z-]+=.*)$/s.exec(href) ?? [];
  return [src, [...new URLSearchParams(options)]];
}
