import { decodeInSlices, type Charset } from '../../decode.js';
import { inSteps } from '../../pace.js';

/** A property of iCalendar (RFC 5545 §3.1), its value still escaped. */
export interface Property {
  readonly name: string;
  /** By upper-case name, without quotes. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
  /** Where it begins in the file, from 1; 0 when its calendar is no text. */
  readonly line: number;
}

export interface Component {
  readonly name: string;
  readonly line: number;
  readonly properties: Property[];
  readonly components: Component[];
}

export interface CalendarText {
  /** Holds the `VCALENDAR` components, however many there are. */
  readonly root: Component;
  readonly charset: Charset;
  /** The file ended inside a component. */
  readonly truncated: boolean;
}

/** A calendar, an event, its alarms: nothing goes deeper. */
const DEPTH = 8;
/** Octets, and properties, read between two chances for the page to respond. */
const OCTETS = 65_536;
const TOGETHER = 200;
const LF = 10;
const CR = 13;
const NAME = /^([A-Z][A-Z\d-]*)(?:;((?:[^:"]|"[^"]*")*))?:/;
/** For lines whose quotes do not match. */
const LOOSE_NAME = /^([A-Z][A-Z\d-]*)(;[^:]*)?:/;

/** A property that has none. */
const NO_PARAMETERS: Property['parameters'] = new Map();

/**
 * The components of a body, nested as RFC 5545 nests them. Lines that are no property are passed over.
 *
 * @param pause called now and then; resolves once the page has had a chance to respond
 * @throws FeedError `unreachable` when the code of its charset cannot be fetched.
 */
export async function readCalendar(bytes: Uint8Array, pause: () => Promise<void>): Promise<CalendarText> {
  const { text, lines } = await inSteps(unfold(bytes), pause);
  const { slices, charset } = await decodeInSlices(text, pause);
  return { ...(await inSteps(nested(propertiesOf(linesIn(slices), lines)), pause)), charset };
}

/** Value of TEXT: `\n`, `\,`, `\;` and `\\` mean themselves. */
export function unescape(value: string): string {
  return value.replace(/\\([nN;,:"\\])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)).trim();
}

/** The values of a list, each still escaped. */
export function splitList(value: string): string[] {
  return value.match(/(?:\\.|[^,\\])+/gs) ?? [];
}

/** The first property of a name, in upper case. */
export function first({ properties }: Component, name: string): Property | undefined {
  return properties.find((property) => property.name === name);
}

/** The text of the first property of a name; `''` when there is none. */
export function textOf(component: Component, name: string): string {
  return unescape(first(component, name)?.value ?? '');
}

function component(name: string, line: number): Component {
  return { name, line, properties: [], components: [] };
}

function isEnd(byte: number | undefined): boolean {
  return byte === LF || byte === CR;
}

interface Unfolded {
  readonly text: Uint8Array;
  /** On which line of the file each line of the text begins. */
  readonly lines: readonly number[];
}

/**
 * Long lines are folded by octets, which may cut a character in two: they are put together before decoding.
 *
 * @yields now and then
 */
function* unfold(bytes: Uint8Array): Generator<undefined, Unfolded> {
  const text = new Uint8Array(bytes.length);
  const lines = [1];
  let size = 0;
  for (let at = 0, line = 1; at < bytes.length; at += 1) {
    if (at % OCTETS === 0) yield;
    const byte = bytes[at] ?? 0;
    // Transfers may double the carriage returns.
    if (byte === CR && isEnd(bytes[at + 1])) continue;
    if (byte !== LF && byte !== CR) {
      text[size++] = byte;
      continue;
    }
    line += 1;
    // Blank lines, even inside of a folded one, mean nothing.
    for (; isEnd(bytes[at + 1]); at += 1) line += Number(bytes[at + 1] === LF);
    if (bytes[at + 1] === 32 || bytes[at + 1] === 9) at += 1;
    else {
      text[size++] = LF;
      lines.push(line);
    }
  }
  return { text: text.subarray(0, size), lines };
}

/** The lines of a text in slices. */
function* linesIn(slices: readonly string[]): Generator<string> {
  let begun = '';
  for (const slice of slices) {
    const [first = '', ...others] = slice.split('\n');
    const last = others.pop();
    if (last === undefined) begun += first;
    else {
      yield begun + first;
      yield* others;
      begun = last;
    }
  }
  yield begun;
}

/** A line that begins with no property's name is the rest of a text that its producer forgot to fold. */
function* propertiesOf(content: Iterable<string>, lines: readonly number[]): Generator<Property> {
  let last: Property | undefined;
  let index = 0;
  for (const text of content) {
    const [start = '', name, written] = NAME.exec(text) ?? LOOSE_NAME.exec(text) ?? [];
    const line = lines[index++] ?? 1;
    if (name) {
      if (last) yield spelledOut(last);
      last = { name, parameters: parametersOf(written), value: text.slice(start.length), line };
    } else if (last && text.trim()) last = { ...last, value: `${last.value}\\n${text}` };
  }
  if (last) yield spelledOut(last);
}

/** A property with its value as text where the first version of the format writes it in bytes: `F=C3=AAte`. */
function spelledOut(property: Property): Property {
  if (!/^quoted/i.test(property.parameters.get('ENCODING') ?? '')) return property;
  // A sign of equality at the end of a line goes on with the next one.
  const joined = property.value.replace(/=(?:\\n|$)/g, '').replaceAll('%', '%25');
  const percents = joined.replace(/=([\dA-F]{2})/gi, '%$1');
  const latin = () =>
    percents.replace(/%([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return { ...property, value: decoded(percents) ?? latin() };
}

/** A percent-encoded text; undefined when it is no UTF-8. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function parametersOf(written: string | undefined): Property['parameters'] {
  if (!written) return NO_PARAMETERS;
  const pairs = written.matchAll(/(?:^|;)([\w-]+)=((?:[^;"]|"[^"]*")*)/g);
  return new Map([...pairs].map(([, name = '', value = '']) => [name.toUpperCase(), value.replaceAll('"', '')]));
}

/**
 * The components that properties open and close.
 *
 * @yields now and then
 */
function* nested(properties: Iterable<Property>): Generator<undefined, Omit<CalendarText, 'charset'>> {
  const root = component('', 1);
  const open = [root];
  let count = 0;
  for (const property of properties) {
    place(property, open);
    if (++count % TOGETHER === 0) yield;
  }
  return { root, truncated: open.length > 1 };
}

/** `open` is the stack of components under way, the root first. */
function place(property: Property, open: Component[]): void {
  const name = property.value.trim().toUpperCase();
  if (property.name === 'BEGIN') {
    // An event is never inside another: the one before was not closed.
    if (name === 'VEVENT') open.splice(open[1]?.name === 'VCALENDAR' ? 2 : 1);
    const parent = open.at(-1);
    const child = component(name, property.line);
    parent?.components.push(child);
    if (open.length < DEPTH) open.push(child);
  } else if (property.name === 'END') {
    const at = open.findLastIndex((each) => each.name === name);
    if (at > 0) open.splice(at);
  } else open.at(-1)?.properties.push(property);
}
