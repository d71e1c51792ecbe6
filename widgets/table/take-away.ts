import { copyTable } from './copying.js';
import type { Way } from './count-line.js';
import type { Taken } from './take-away-part.js';

/**
 * Saves, copies or prints rows. To be called within the click: see `copyTable`.
 *
 * @returns whether they were copied; undefined for the other ways.
 */
export async function takeAway(way: Way, taken: Taken): Promise<boolean | undefined> {
  if (way === 'print') {
    print();
    return undefined;
  }
  const part = import('./take-away-part.js');
  if (way === 'copy') return copyTable(part.then(({ clippingFor }) => clippingFor(taken)));
  const { downloadCsv, downloadJson } = await part;
  if (way === 'csv') downloadCsv(taken);
  else downloadJson(taken);
  return undefined;
}
