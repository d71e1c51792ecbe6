import type { XmlElement, XmlReader } from '../xml.js';

/** Text of the elements by column; a list when there are several. */
export type Values = Map<string, string | string[]>;

const ITEM = /^(?:\w+:)?(item|entry)$/;
/** Elements of prose, which may contain markup rather than elements with values of their own. */
const PROSE = /^(?:(?!media:)\w+:)?(?:description|content|encoded|summary|title)$/;
const BLOCK = /^(?:\w+:)?(?:p|div|br|li|h\d|tr)$/;
const AROUND = /^(?:rss|channel|feed|(?:\w+:)?RDF)$/;

/** Collects the values of each item of a feed, and those of the feed itself. */
export class ItemsReader implements XmlReader {
  readonly items: Values[] = [];
  /** The values outside of items. */
  readonly channel: Values = new Map();
  readonly #path: string[] = [];
  #values = this.channel;
  #text = '';
  /** Depth of open elements inside prose. */
  #markup = 0;

  readonly open = (element: XmlElement): void => {
    const { name } = element;
    if (this.#markup || PROSE.test(this.#path.at(-1) ?? '')) {
      this.#markup += 1;
      return;
    }
    this.#text = '';
    if (ITEM.test(name)) this.#openItem();
    else if (!AROUND.test(name)) this.#openValue(element);
  };

  readonly text = (piece: string): void => {
    this.#text += piece;
  };

  readonly close = (name: string): void => {
    if (this.#markup) {
      this.#markup -= 1;
      if (BLOCK.test(name)) this.#text += '\n';
    } else if (ITEM.test(name)) this.#values = this.channel;
    else if (this.#path.at(-1) === name) this.#closeValue();
  };

  #openItem(): void {
    this.#path.length = 0;
    this.#values = new Map<string, string | string[]>();
    this.items.push(this.#values);
  }

  #openValue(element: XmlElement): void {
    const around = [...this.#path];
    this.#path.push(element.name);
    for (const [column, value] of toldByAttributes(element)) add(this.#values, [...around, column], value);
  }

  #closeValue(): void {
    const text = this.#text.trim();
    if (text) add(this.#values, this.#path, text);
    this.#text = '';
    this.#path.pop();
  }
}

/** The values of elements that only have attributes: links, files, categories, Google's `gd:when`. */
function toldByAttributes(element: XmlElement): [column: string, value: string][] {
  const { name } = element;
  const [href, rel, url, type, term, start, end] = [
    ...['href', 'rel', 'url', 'type', 'term', 'startTime', 'endTime'].map((attribute) => element.attribute(attribute)),
  ];
  if (href && /(^|:)link$/.test(name)) return !rel || rel === 'alternate' ? [['link', href]] : [];
  const picture = !type || type.startsWith('image/');
  const told: [string, string | undefined][] = [
    [name, picture ? url : undefined],
    [name, term],
    [`${name}.start`, start],
    [`${name}.end`, end],
  ];
  return told.flatMap(([column, value]) => (value ? [[column, value]] : []));
}

function add(values: Values, path: readonly string[], value: string): void {
  const column = path.join('.');
  const before = values.get(column);
  values.set(column, before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]);
}
