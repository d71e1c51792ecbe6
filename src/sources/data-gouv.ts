import type { Dataset } from '../dataset.js';
import { FeedError } from '../errors.js';
import { isObject, type Json } from '../parsers/spread.js';
import { readAnswer } from './answer.js';
import { type Wanted, wantedAt } from './data-gouv-address.js';
import { chooseResource } from './data-gouv-choice.js';
import { aboutDataset, type Resource, resourcesOf } from './data-gouv-dataset.js';
import { readTable } from './tabular.js';
import type { FeedSource, ReadOptions } from './types.js';

const API = 'https://www.data.gouv.fr/api';
/** Above that many bytes, one commune's rows come quicker from the Tabular API than with all the others. */
const LARGE = 1_000_000;

/**
 * Datasets and resources of data.gouv.fr: what the catalogue says of them, and the rows of one resource, from its file or
 * from the Tabular API, whichever a page can read.
 */
export const dataGouv: FeedSource = { name: 'data-gouv', read };

async function read(url: URL, options: ReadOptions): Promise<Dataset> {
  const wanted = wantedAt(url);
  if (!wanted) throw new FeedError('bad-address', { address: url.href });
  const dataset = await datasetOf(wanted, options);
  const resource = dataset ? chosen(dataset, wanted, options) : unknownResource(wanted);
  const rows = await firstThatReads(waysTo(resource, options));
  const about = dataset ? aboutDataset(dataset) : {};
  return { ...rows, provenance: { ...rows.provenance, ...about, address: url.href, source: 'data-gouv' } };
}

/** Undefined when only the resource is known, and the catalogue does not find its dataset: it may be read all the same. */
async function datasetOf({ dataset, resource = '' }: Wanted, options: ReadOptions): Promise<Json | undefined> {
  if (dataset) return jsonAt(`${API}/1/datasets/${encodeURIComponent(dataset)}/`, options);
  try {
    const found = await jsonAt(`${API}/2/datasets/resources/${encodeURIComponent(resource)}/`, options);
    return await jsonAt(`${API}/1/datasets/${encodeURIComponent(String(found.dataset_id))}/`, options);
  } catch (error) {
    if (error instanceof FeedError) return undefined;
    throw error;
  }
}

async function jsonAt(address: string, options: ReadOptions): Promise<Json> {
  const answer = await readAnswer(address, options);
  if (!isObject(answer)) throw new FeedError('malformed', { address });
  return answer;
}

function chosen(dataset: Json, { resource: named }: Wanted, { hints }: ReadOptions): Resource {
  const resource = chooseResource(resourcesOf(dataset), named, hints?.subject);
  if (!resource) throw new FeedError('empty', { said: named ? `no resource ${named}` : 'no resource' });
  return resource;
}

function unknownResource({ resource: id = '' }: Wanted): Resource {
  const url = `${API}/1/datasets/r/${encodeURIComponent(id)}`;
  return {
    id,
    url,
    title: '',
    format: '',
    type: '',
    schema: '',
    size: 0,
    modified: 0,
    readable: undefined,
    parsed: true,
  };
}

type Way = () => Promise<Dataset>;

/** In order: what is surest, or lightest, first. */
function waysTo(resource: Resource, options: ReadOptions): Way[] {
  const { readable, parsed, size, format } = resource;
  const file = () => readFile(resource, options);
  const table = () => readTable(resource.id, new URLSearchParams(), options);
  const better = readable === false || !/csv|json|ics/.test(format) || (size > LARGE && options.hints?.commune?.length);
  if (!parsed) return [file];
  return better ? [table, file] : [file, table];
}

/** The address may be that of another service, which reads it better than as a file. */
async function readFile({ url }: Resource, options: ReadOptions): Promise<Dataset> {
  if (!URL.canParse(url)) throw new FeedError('bad-address', { address: url });
  const address = new URL(url);
  const { services } = await import('./services.js');
  const service = services.find((entry) => entry.name !== 'data-gouv' && entry.recognise(address));
  if (!service) throw new FeedError('bad-address', { address: url });
  return (await service.load()).read(address, options);
}

/** @throws FeedError of the first way, which says most of the feed, when none leads anywhere. */
async function firstThatReads([way, ...others]: Way[]): Promise<Dataset> {
  if (!way) throw new FeedError('empty');
  try {
    return await way();
  } catch (error) {
    if (!(error instanceof FeedError) || !others.length) throw error;
    return await firstThatReads(others).catch(() => {
      throw error;
    });
  }
}
