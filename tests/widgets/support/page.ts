import { giveNetworkBack } from './feeds.js';

const page = location.href;
const width = document.body.style.width;

/** Takes every widget out, and gives the page its address, its width and its network back. */
export function leavePage() {
  for (const widget of document.querySelectorAll('scdl-agenda, scdl-map, scdl-table, scdl-menu')) widget.remove();
  giveNetworkBack();
  document.body.style.width = width;
  history.replaceState(null, '', page);
}

/** What the page's address says of widgets. */
export function inAddress(): Record<string, string> {
  const before = new URL(page).searchParams;
  return Object.fromEntries([...new URL(location.href).searchParams].filter(([name]) => !before.has(name)));
}

/** Gives the page this query, as if it had been opened so. */
export function openPage(query: Readonly<Record<string, string>>) {
  const url = new URL(page);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  history.replaceState(null, '', url);
}

/** The next event of this name on an element. */
export function next<T extends Event = Event>(target: EventTarget, name: string): Promise<T> {
  return new Promise((resolve) => {
    target.addEventListener(name, (event) => resolve(event as T), { once: true });
  });
}

/** For tests of feeds that fail: what widgets then say on the console would drown what the tests say. */
export function hushWarnings() {
  const { warn } = console;
  beforeEach(() => {
    console.warn = () => undefined;
  });
  afterEach(() => {
    console.warn = warn;
  });
}
