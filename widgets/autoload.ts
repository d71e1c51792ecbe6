import { addressesIn } from '../src/feed/addresses.js';
import { findAll } from './find-all.js';
import type { WidgetTable } from './index.js';

/** Milliseconds to wait after each failure to fetch code; the last one gives up. */
const retries = [1000, 4000, 15_000, 60_000, 0];

/** Tags that nobody has defined, and links that may stand for a widget. */
const CANDIDATES = ':not(:defined),a[data-scdl],a[class*=scdl-]';

/** Asks for the feed at an address, as seen from a page. */
type Ask = (address: string, base: string) => void;

/**
 * Loads the code of each widget when its tag first appears in the page, now or later, and meanwhile requests the feeds
 * that those tags name. Links that stand for a widget are upgraded, by code loaded for them only; the resulting tags
 * are handled like any other. Unknown tags are ignored.
 */
export function autoload(page: Node, widgets: WidgetTable, ask?: Ask): void {
  const asked = new Set<string>();
  const discover = (part: Node) => {
    for (const tag of findAll(part, CANDIDATES)) {
      for (const [name, load] of Object.entries(widgets)) {
        const own = `scdl-${name}`;
        if (!tag.matches(`${own},a[data-scdl=${name}],a.${own}`)) continue;
        if (ask) askForFeeds(tag, ask);
        if (!asked.has(own)) void loadStubbornly(`<${own}>`, load);
        asked.add(own);
      }
      if (!asked.has(tag.localName) && /^(a$|s[cd]{2}l-)/.test(tag.localName)) void takeOther(tag, widgets);
    }
  };
  discover(page);
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      (type === 'attributes' ? [target] : addedNodes).forEach(discover);
    }
  }).observe(page, { childList: true, subtree: true, attributeFilter: ['data-scdl', 'href'] });
}

async function takeOther(tag: Element, widgets: WidgetTable): Promise<void> {
  const code = await loadStubbornly('<a data-scdl>', () => import('./other-tags.js'));
  code?.take(tag, widgets);
}

function askForFeeds(tag: Element, ask: Ask): void {
  for (const address of addressesIn(tag.getAttribute('src') ?? '')) ask(address, tag.baseURI);
}

async function loadStubbornly<Code>(what: string, load: () => Promise<Code>): Promise<Code | undefined> {
  for (const wait of retries) {
    try {
      return await load();
    } catch (error) {
      console.warn(`scdl-widgets : ${what} n’a pas pu être chargé.`, error);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return undefined;
}
