/**
 * Milliseconds without any change after which news are said. Screen readers drop a text that changes amid a hundred
 * others (Orca does, when rows are put in another order), and a visitor who types hears the letters first.
 */
const REST = 1000;

const speaking = new WeakSet<Node>();

/**
 * From now on, says in the widget's live region (`.count [role=status]`) which of its texts of class `told` have changed
 * (how many records are left, the page), once the widget has come to rest. Of a text with `aria-busy`, the end is
 * awaited.
 *
 * @param within any node of the widget; further calls for one widget do nothing.
 */
export function speakCount(within: Node): void {
  const root = within.getRootNode();
  if (!(root instanceof ShadowRoot) || speaking.has(root)) return;
  speaking.add(root);
  let before = toldIn(root);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = () => {
    if (root.querySelector('.told[aria-busy=true]')) return;
    const told = toldIn(root);
    const news = told.filter((text) => !before.includes(text));
    before = told;
    const region = root.querySelector('.count [role=status]');
    if (region && news.length) region.textContent = news.join(' ');
  };
  new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(say, REST);
  }).observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: ['aria-busy'] });
}

function toldIn(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('.told')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
}
