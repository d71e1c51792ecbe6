import type { Role } from '../schemas/types.js';
import { readJson } from '../values/json.js';
import { clean } from '../values/text.js';
import { mailUrl, phoneUrl, webUrl } from '../values/url.js';
import { type Cell, cellsOf, type Reading } from './reading.js';

/** OpenAgenda gathers ways to book in one list: `[{ "type": "phone", "value": "02…" }]`. */
function partsOf(value: unknown): string[] {
  const list = readJson(value);
  if (!Array.isArray(list)) return [clean(value)];
  return list.map((item: unknown) =>
    item && typeof item === 'object'
      ? clean(Object.entries(item).find(([key]) => /^(value|link|url)$/.test(key))?.[1])
      : clean(item),
  );
}

/** The first http(s) address of a role. A cell that holds none is told, unless it is a list, which may hold other things. */
export function linkOf(reading: Reading, role: Role): string | undefined {
  for (const cell of cellsOf(reading, role)) {
    const url = firstOf(cell, webUrlIn);
    if (url) return url;
    if (readJson(cell.value) === undefined) reading.report(isScheme(cell) ? 'unsafe-link' : 'unreadable-value', cell);
  }
  return undefined;
}

/** With the words around it (« accueil », a price per minute), but without the labels of packed lists. */
export function phoneOf(reading: Reading): string | undefined {
  return find(reading, 'phone', (text) => text.split(/[|#]/).find((part) => phoneUrl(part)));
}

export function emailOf(reading: Reading): string | undefined {
  return find(reading, 'email', (text) => mailUrl(text)?.slice('mailto:'.length));
}

function find(reading: Reading, role: Role, read: (text: string) => string | undefined): string | undefined {
  for (const cell of cellsOf(reading, role)) {
    const found = firstOf(cell, read);
    if (found) return found;
  }
  return undefined;
}

function firstOf({ value }: Cell, read: (text: string) => string | undefined): string | undefined {
  for (const part of partsOf(value)) {
    const found = read(part);
    if (found) return found;
  }
  return undefined;
}

/** DATAtourisme and Tourinsoft put a label before the address: `Site web|http://…`, `Office#http://…`. */
function webUrlIn(text: string): string | undefined {
  return webUrl(text) ?? webUrl(/https?:\/\/.*/i.exec(text)?.[0] ?? '');
}

function isScheme({ value }: Cell): boolean {
  return /^[a-z][\w+.-]*:/i.test(clean(value).replace(/\s/g, ''));
}
