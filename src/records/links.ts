import type { Role } from '../schemas/types.js';
import { readJson } from '../values/json.js';
import { clean } from '../values/text.js';
import { webUrl } from '../values/url.js';
import { type Cell, cellsOf, isPacked, type Reading } from './reading.js';

/** The first http(s) address of a role. A cell that holds none is told, unless it is a list, which may hold other things. */
export function linkOf(reading: Reading, role: Role): string | undefined {
  for (const cell of cellsOf(reading, role)) {
    const url = partsOf(cell, reading).map(webUrlIn).find(Boolean);
    if (url) return url;
    if (readJson(cell.value) === undefined) reading.report(isScheme(cell) ? 'unsafe-link' : 'unreadable-value', cell);
  }
  return undefined;
}

/** The texts of a cell: several when it is a list of ways to get in touch. */
function partsOf({ value }: Cell, reading: Reading): readonly string[] {
  return isPacked(value) ? (reading.helper('details')?.partsOf(value) ?? []) : [clean(value)];
}

/** DATAtourisme and Tourinsoft put a label before the address: `Site web|http://…`, `Office#http://…`. */
function webUrlIn(text: string): string | undefined {
  return webUrl(text) ?? webUrl(/https?:\/\/.*/i.exec(text)?.[0] ?? '');
}

function isScheme({ value }: Cell): boolean {
  return /^[a-z][\w+.-]*:/i.test(clean(value).replace(/\s/g, ''));
}
