import { readBoolean } from '../../values/boolean.js';
import { httpUrl } from '../../values/http-url.js';
import { clean } from '../../values/text.js';
import { knownValues } from '../known-values.js';
import { type Cell, cellsOf, isPacked, plainOf, type Reading } from '../reading.js';
import type { Image } from '../types.js';

/** Part of the address of OpenAgenda's grey logo, which stands in for a missing image. */
const PLACEHOLDER = 'graylogo';

/** The image of a record, and its credits. */
export function readImage(reading: Reading): Image | undefined {
  const url = addressOf(reading);
  return url ? { url, ...knownValues({ credit: plainOf(reading, 'imageCredit') }) } : undefined;
}

/** The image's address: a text, or inside an object or a list; or a folder and a file in two columns. */
function addressOf(reading: Reading): string | undefined {
  let folder = '';
  for (const cell of cellsOf(reading, 'image')) {
    if (readBoolean(cell.value) === false) continue;
    const text = isPacked(cell.value) ? (reading.helper('details')?.addressIn(cell.value) ?? '') : clean(cell.value);
    if (text.includes(PLACEHOLDER)) return undefined;
    if (isFolder(cell)) {
      folder = text;
      continue;
    }
    const url = httpUrl(folder + text) ?? reading.helper('details')?.imageAddress(folder + text, reading);
    if (url) return url;
    reading.report('unsafe-link', cell);
  }
  return undefined;
}

function isFolder({ column }: Cell): boolean {
  return column.endsWith('.base');
}
