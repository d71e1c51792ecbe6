/**
 * Milliseconds without any change after which news are said. Screen readers drop a text that changes amid a hundred
 * others (Orca does, when rows are put in another order), and a visitor who types hears the letters first.
 */
const REST = 1000;

const speaking = new WeakSet<Node>();

/**
 * From now on, announces the texts of class `told` in a widget that have changed (how many records are left, the page):
 * once nothing changes any more, and none of them has `aria-busy`, in a live region beside the first of them.
 *
 * @param within any node of the widget; further calls for one widget do nothing.
 */
export function speakCount(within: Node): void {
  const root = within.getRootNode();
  if (!(root instanceof ShadowRoot) || speaking.has(root)) return;
  speaking.add(root);
  const region = regionIn(root);
  let before = toldIn(root);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = () => {
    if (root.querySelector('.told[aria-busy=true]')) return;
    const told = toldIn(root);
    const news = told.filter((text) => !before.includes(text));
    before = told;
    if (!region.isConnected) put(region, root);
    if (news.length) region.textContent = news.join(' ');
  };
  new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(say, REST);
  }).observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: ['aria-busy'] });
}

function regionIn(root: ShadowRoot): HTMLElement {
  const region = document.createElement('span');
  region.className = 'sr';
  region.setAttribute('role', 'status');
  // Firefox does not treat a status as atomic.
  region.setAttribute('aria-atomic', 'true');
  put(region, root);
  return region;
}

function put(region: HTMLElement, root: ShadowRoot) {
  root.querySelector('.told')?.after(region);
}

function toldIn(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('.told')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
}
