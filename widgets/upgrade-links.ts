import { findAll } from './find-all.js';
import type { WidgetTable } from './index.js';
import { createWidget, dataOptions, type Options } from './options.js';

/**
 * Turns `<a data-scdl="agenda" data-commune="35236" href="…">` into the widget it names, in place. The link becomes the
 * widget's fallback, and links that already are one are left alone.
 *
 * Editors that strip `data-…` leave classes and addresses: `<a class="scdl-agenda" href="….csv#commune=35236">`.
 */
export function upgradeLinks(part: Node, widgets: WidgetTable): void {
  const names = Object.keys(widgets);
  const links = names.map((name) => `a[data-scdl=${name}][href],a.scdl-${name}[href]`).join();
  const tags = names.map((name) => `scdl-${name}`).join();
  for (const link of findAll<HTMLAnchorElement>(part, links)) {
    if (!link.closest(tags)) upgrade(link, link.dataset.scdl ?? nameInClass(link, names));
  }
}

function nameInClass(link: Element, names: readonly string[]): string {
  return names.find((name) => link.classList.contains(`scdl-${name}`)) ?? '';
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
