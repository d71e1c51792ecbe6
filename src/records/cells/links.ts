import type { Role } from '../../schemas/types.js';
import { readBoolean } from '../../values/boolean.js';
import { httpUrl } from '../../values/http-url.js';
import { readJson } from '../../values/json.js';
import { clean } from '../../values/text.js';
import { type Cell, cellsOf, partsOf, type Reading } from '../reading.js';

/**
 * The first http(s) address of a role. A cell without any is reported, unless it is a list, which may hold other
 * things, or only says whether there is one.
 */
export function linkOf(reading: Reading, role: Role): string | undefined {
  for (const cell of cellsOf(reading, role)) {
    const url = partsOf(cell, reading)
      .map((text) => urlIn(text, reading))
      .find(Boolean);
    if (url) return url;
    const { value } = cell;
    if ((readJson(value) ?? readBoolean(value)) === undefined)
      reading.report(isScheme(cell) ? 'unsafe-link' : 'unreadable-value', cell);
  }
  return undefined;
}

function urlIn(text: string, reading: Reading): string | undefined {
  return httpUrl(text) ?? reading.helper('details')?.labelledUrl(text);
}

function isScheme({ value }: Cell): boolean {
  return /^[a-z][\w+.-]*:/i.test(clean(value).replace(/\s/g, ''));
}
