import { FeedError } from '../../errors.js';
import { objectsIn, partOf, readAnswer, textIn } from '../requests/answer.js';
import type { ReadOptions } from '../types.js';
import { reuseAddress, type Wanted } from './address.js';

/**
 * The dataset that a page about a reuse of data names.
 *
 * @throws FeedError `html` for a reuse of several datasets, with their pages as `choices`, and for any other page (a
 * search, an author), whose links to data only people can follow; what `readAnswer` throws.
 */
export async function reusedAt(url: URL, options: ReadOptions): Promise<Wanted> {
  const address = reuseAddress(url);
  const datasets = address ? objectsIn(partOf(await readAnswer(address, options), 'datasets')) : [];
  const ids = datasets.map((dataset) => textIn(dataset, 'id')).filter(Boolean);
  const [dataset, another] = ids;
  if (dataset && another === undefined) return { dataset };
  throw new FeedError('html', {
    address: url.href,
    ...(another && { choices: datasets.map((one) => textIn(one, 'page') || pageOf(textIn(one, 'id'))) }),
  });
}

function pageOf(id: string): string {
  return `https://www.data.gouv.fr/datasets/${id}`;
}
