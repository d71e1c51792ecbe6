import { decode, type Charset } from '../../decode.js';

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
const LF = 10;
const CR = 13;
const NAME = /^([A-Z][A-Z\d-]*)(?:;((?:[^:"]|"[^"]*")*))?:/;
/** For lines whose quotes do not match. */
const LOOSE_NAME = /^([A-Z][A-Z\d-]*)(;[^:]*)?:/;

/**
 * The components of a body, nested as RFC 5545 nests them. Lines that are no property are passed over.
 *
 * @throws FeedError `unreachable` when the code of its charset cannot be fetched.
 */
export async function readCalendar(bytes: Uint8Array): Promise<CalendarText> {
  const { text, lines } = unfold(bytes);
  const { text: content, charset } = await decode(text);
  const root = component('', 1);
  const open = [root];
  for (const property of propertiesOf(content.split('\n'), lines)) place(property, open);
  return { root, charset, truncated: open.length > 1 };
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

/** Long lines are folded by octets, which may cut a character in two: they are put together before decoding. */
function unfold(bytes: Uint8Array): { text: Uint8Array; lines: number[] } {
  const text = new Uint8Array(bytes.length);
  const lines = [1];
  let size = 0;
  for (let at = 0, line = 1; at < bytes.length; at += 1) {
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

/** A line that begins with no property's name is the rest of a text that its producer forgot to fold. */
function propertiesOf(content: readonly string[], lines: readonly number[]): Property[] {
  const properties: Property[] = [];
  for (const [index, text] of content.entries()) {
    const [start = '', name, written = ''] = NAME.exec(text) ?? LOOSE_NAME.exec(text) ?? [];
    const last = properties.at(-1);
    if (name) {
      const parameters = parametersOf(written);
      properties.push({ name, parameters, value: text.slice(start.length), line: lines[index] ?? 1 });
    } else if (last && text.trim()) properties[properties.length - 1] = { ...last, value: `${last.value}\\n${text}` };
  }
  return properties;
}

function parametersOf(written: string): Map<string, string> {
  const pairs = written.matchAll(/(?:^|;)([\w-]+)=((?:[^;"]|"[^"]*")*)/g);
  return new Map([...pairs].map(([, name = '', value = '']) => [name.toUpperCase(), value.replaceAll('"', '')]));
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
