/** An element of a page, while it is open. */
export interface Element {
  readonly name: string;
  /** Values of its attributes by name, small letters; `''` for those without. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its content begins. */
  readonly start: number;
}

/** What is told of a page as it is read: each element when it opens and when it closes. */
export interface Listener {
  open(element: Element): void;
  /** @param end where its content ends. */
  close(element: Element, end: number): void;
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** What they hold is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'template']);
/** Elements within elements, beyond which a page is made to be slow. */
const DEPTH = 200;
/** Signs of a tag that are looked at. */
const LONGEST = 4000;
const NAME = /^\/?([a-z][a-z\d-]*)/i;
const ATTRIBUTE = /([a-z:@_\d-]{1,40})(?:\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi;

/**
 * Reads the elements of an HTML page, whatever it forgot to close. Nothing of it is run or looked for, and no page, however
 * made, is read twice.
 */
export function readElements(html: string, listener: Listener): void {
  const opened: Element[] = [];
  const close = (index: number, end: number) => {
    for (const element of opened.splice(index).reverse()) listener.close(element, end);
  };
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (html.startsWith('<!--', at)) {
      at = after(html, '-->', at);
      continue;
    }
    const head = html.slice(at + 1, at + 30);
    const name = NAME.exec(head)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    const end = after(html, '>', at);
    if (head.startsWith('/')) {
      const index = opened.findLastIndex((element) => element.name === name);
      if (index >= 0) close(index, at);
    } else {
      const tag = html.slice(at + 1 + name.length, Math.min(end, at + LONGEST));
      const element = { name, attributes: attributesIn(tag), start: end + 1 };
      listener.open(element);
      if (VOID.has(name) || tag.endsWith('/') || opened.length >= DEPTH) listener.close(element, end + 1);
      else opened.push(element);
    }
    at = RAW.has(name) && !head.startsWith('/') ? endOfRaw(html, name, end) : end;
  }
  close(0, html.length);
}

/** Where the next such sign ends; the end of the page when there is none. */
function after(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at < 0 ? html.length : at + sign.length - 1;
}

/** Just before the tag that closes it. */
function endOfRaw(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return (closing.exec(html)?.index ?? html.length) - 1;
}

function attributesIn(tag: string): Map<string, string> {
  const found = [...tag.matchAll(ATTRIBUTE)].map(
    ([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? ''] as const,
  );
  return new Map(found.reverse());
}
