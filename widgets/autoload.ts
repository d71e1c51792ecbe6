import { findAll } from './find-all.js';
import type { WidgetTable } from './index.js';
import { upgradeLinks } from './upgrade-links.js';

/** Milliseconds to wait after each failure to fetch a widget's code; the last one gives up. */
const retries = [1000, 4000, 15_000, 60_000, 0];

/** Asks for the feed at an address, as seen from a page. */
type Ask = (address: string, base: string) => void;

/**
 * Loads the code of each widget when its tag first appears in the page, now or later, and meanwhile asks for the feeds
 * those tags name. Links that stand for a widget are upgraded first. Tags of unknown widgets are left alone.
 */
export function autoload(page: Document, widgets: WidgetTable, ask?: Ask): void {
  const asked = new Set<string>();
  const discover = (part: Node) => {
    upgradeLinks(part, widgets);
    for (const [name, load] of Object.entries(widgets)) {
      const tags = findAll(part, `scdl-${name}:not(:defined)`);
      if (ask) for (const tag of tags) askForFeeds(tag, ask);
      if (!tags.length || asked.has(name)) continue;
      asked.add(name);
      void loadStubbornly(name, load);
    }
  };
  discover(page);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(discover);
  }).observe(page, { childList: true, subtree: true });
}

function askForFeeds(tag: Element, ask: Ask): void {
  for (const address of tag.getAttribute('src')?.match(/\S+/g) ?? []) ask(address, tag.baseURI);
}

async function loadStubbornly(name: string, load: () => Promise<unknown>): Promise<void> {
  for (const wait of retries) {
    try {
      await load();
      return;
    } catch (error) {
      console.warn(`scdl-widgets : le code de <scdl-${name}> n’a pas pu être chargé.`, error);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
