/** An element of a page, while it is open. */
export interface Element {
  readonly name: string;
  /** Values of its attributes by name, small letters; `''` for those without. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Index at which its content begins. */
  readonly start: number;
}

/** Callbacks for each element of a page as it opens and closes. */
export interface Listener {
  open(element: Element): void;
  /**
   * @param end index at which its content ends
   *
   * @param end where its content ends.
   */
  close(element: Element, end: number): void;
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements whose content is not markup. */
const RAW = new Set(['script', 'style', 'textarea', 'template']);
/** Depth up to which elements are followed; deeper nesting is only meant to slow the reader down. */
const DEPTH = 200;
/** The most characters of a tag. */
const LONGEST = 4000;
const NAME = /^\/?([a-z][a-z\d-]*)/i;
/** `name`, `name=value`, `name='value'`, `name = "value"`: lengths are limited, for hostile pages. */
const ATTRIBUTE = /([a-z:@_\d-]{1,40})(?:\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi;

/**
 * Reads the elements of an HTML page, even with missing end tags. Nothing is executed or fetched, and no part of any
 * page is scanned twice.
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

/** The index after the next occurrence of a text; the end of the page when there is none. */
function after(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at < 0 ? html.length : at + sign.length - 1;
}

/** The index just before the end tag. */
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
