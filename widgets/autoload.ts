import { findAll } from './find-all.js';
import type { WidgetTable } from './index.js';

/** Milliseconds to wait after each failure to fetch code; the last one gives up. */
const retries = [1000, 4000, 15_000, 60_000, 0];

/** Asks for the feed at an address, as seen from a page. */
type Ask = (address: string, base: string) => void;

/**
 * Loads the code of each widget when its tag first appears in the page, now or later, and meanwhile asks for the feeds
 * those tags name. Links that stand for a widget are upgraded, by code that only comes for them; the tags they become
 * are seen in their turn. Tags of unknown widgets are left alone.
 */
export function autoload(page: Document, widgets: WidgetTable, ask?: Ask): void {
  const asked = new Set<string>();
  const discover = (part: Node) => {
    for (const [name, load] of Object.entries(widgets)) {
      const tags = findAll(part, `scdl-${name}:not(:defined)`);
      const links = findAll(part, `a[data-scdl=${name}],a.scdl-${name}`);
      if (links.length) void upgrade(part, widgets);
      if (ask) for (const tag of tags) askForFeeds(tag, ask);
      if (asked.has(name) || !(tags.length + links.length)) continue;
      asked.add(name);
      void loadStubbornly(`<scdl-${name}>`, load);
    }
  };
  discover(page);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(discover);
  }).observe(page, { childList: true, subtree: true });
}

async function upgrade(part: Node, widgets: WidgetTable): Promise<void> {
  const code = await loadStubbornly('<a data-scdl>', () => import('./upgrade-links.js'));
  code?.upgradeLinks(part, widgets);
}

function askForFeeds(tag: Element, ask: Ask): void {
  for (const address of tag.getAttribute('src')?.match(/\S+/g) ?? []) ask(address, tag.baseURI);
}

async function loadStubbornly<Code>(what: string, load: () => Promise<Code>): Promise<Code | undefined> {
  for (const wait of retries) {
    try {
      return await load();
    } catch (error) {
      console.warn(`scdl-widgets : le code de ${what} n’a pas pu être chargé.`, error);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return undefined;
}
