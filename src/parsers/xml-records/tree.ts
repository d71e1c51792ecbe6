import { isPluralOf } from '../json/envelope.js';
import type { Json } from '../flatten.js';
import { local, type XmlElement, type XmlReader } from '../xml.js';

/** Attributes about the document or the text, which are no values. */
const ABOUT_XML = /^(?:xmlns\b|xml:|xsi:|m:|lang$|schemaLocation$)/;
/** The greatest depth that is followed. */
const DEEPEST = 50;

interface Open {
  readonly name: string;
  /** Values of attributes and child elements by name. */
  readonly values: Map<string, unknown[]>;
  text: string;
  hasElements: boolean;
}

/**
 * Converts an XML document to what JSON would hold. An element is its text, else an object of its attributes and child
 * elements, with a list where several have the same name, and for `titulaires` even if it holds a single `titulaire`.
 * An element with only one attribute is that attribute's value.
 */
export function treeReader(): { reader: XmlReader; root: () => Json } {
  const document: Open = { name: '', values: new Map(), text: '', hasElements: false };
  const path: Open[] = [document];
  const last = () => path.at(-1) ?? document;
  const close = () => {
    const element = path.length > 1 ? path.pop() : undefined;
    if (element) add(last(), element.name, valueOf(element));
  };
  return {
    reader: {
      open(element) {
        if (path.length <= DEEPEST) path.push(opened(element));
        else path.push({ name: '', values: new Map(), text: '', hasElements: false });
      },
      text: (text) => void (last().text += text),
      close,
    },
    root() {
      // The document may be cut short: keeps what is open as far as it goes.
      while (path.length > 1) close();
      return objectOf(document);
    },
  };
}

function opened(element: XmlElement): Open {
  const values = new Map<string, unknown[]>();
  for (const [name, value] of element.attributes()) if (!ABOUT_XML.test(name)) values.set(named(name), [value]);
  return { name: named(element.name), values, text: '', hasElements: false };
}

/** The local name; what Access may not write in one, it encodes: `Date_x0020_de_x0020_signature`. */
function named(name: string): string {
  return local(name).replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function add(element: Open, name: string, value: unknown): void {
  element.hasElements = true;
  if (!name || value === undefined) return;
  const known = element.values.get(name);
  if (known) known.push(value);
  else element.values.set(name, [value]);
}

function valueOf(element: Open): unknown {
  const { name, values, hasElements } = element;
  const text = element.text.trim();
  if (!values.size) return text || undefined;
  if (text) add(element, 'texte', text);
  const [[inner, list] = ['', []] as const, another] = [...values];
  if (another) return objectOf(element);
  if (isPluralOf(name, inner)) return list;
  return hasElements || text ? objectOf(element) : list[0];
}

function objectOf({ values }: Open): Json {
  const object = Object.create(null) as Record<string, unknown>;
  for (const [name, [first, ...others]] of values) object[name] = others.length ? [first, ...others] : first;
  return object;
}
