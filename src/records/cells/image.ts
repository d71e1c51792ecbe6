import { httpUrl } from '../../values/http-url.js';
import { clean } from '../../values/text.js';
import { knownValues } from '../known-values.js';
import { type Cell, cellsOf, isPacked, plainOf, type Reading } from '../reading.js';
import type { Image } from '../types.js';

/** OpenAgenda's grey logo stands where there is no image. */
const PLACEHOLDER = 'graylogo';

/** The image of a record, and who made it. */
export function readImage(reading: Reading): Image | undefined {
  const url = addressOf(reading);
  return url ? { url, ...knownValues({ credit: plainOf(reading, 'imageCredit') }) } : undefined;
}

/** An address, an object or a list of them that has one, or a folder and a file apart. */
function addressOf(reading: Reading): string | undefined {
  let folder = '';
  for (const cell of cellsOf(reading, 'image')) {
    if (cell.value === false) continue;
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
