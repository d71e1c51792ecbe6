import { readJson } from '../values/json.js';
import { clean } from '../values/text.js';
import { webUrl } from '../values/url.js';
import { type Cell, cellsOf, type Reading } from './reading.js';

/** OpenAgenda's grey logo stands where there is no image. */
const PLACEHOLDER = 'graylogo';

/** The image of an event: an address, an object or a list of them that has one, or a folder and a file apart. */
export function readImage(reading: Reading): { url: string } | undefined {
  let folder = '';
  for (const cell of cellsOf(reading, 'image')) {
    if (cell.value === false) continue;
    const text = addressIn(cell.value);
    if (text.includes(PLACEHOLDER)) return undefined;
    if (isFolder(cell)) {
      folder = text;
      continue;
    }
    const url = webUrl(folder + text);
    if (url) return { url };
    reading.report('unsafe-link', cell);
  }
  return undefined;
}

function isFolder({ column }: Cell): boolean {
  return column.endsWith('.base');
}

/** The first address inside a value, two objects deep: `[{ "Photo": { "Url": "…" } }]`. */
function addressIn(value: unknown, depth = 3): string {
  const json = readJson(value);
  if (!json || typeof json !== 'object') return clean(value);
  if (!depth) return '';
  const inner = Object.entries(json).map(([key, part]: [string, unknown]): string =>
    typeof part === 'object' ? addressIn(part, depth - 1) : /^(\d+|url|src)$/i.test(key) ? clean(part) : '',
  );
  return inner.find(Boolean) ?? '';
}
