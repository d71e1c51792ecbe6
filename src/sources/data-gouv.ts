import type { Dataset } from '../dataset.js';
import { codeMissing, FeedError } from '../errors.js';
import { isObject, type Json } from '../parsers/flatten.js';
import { addressOf } from './address.js';
import { readAnswer, textIn } from './requests/answer.js';
import {
  datasetAddress,
  isIdentifier,
  permanentLink,
  resourceAddress,
  type Wanted,
  wantedAt,
} from './data-gouv/address.js';
import { chooseResource } from './data-gouv/choice.js';
import { aboutDataset, type Resource, resourcesOf } from './data-gouv/dataset.js';
import { readElsewhere } from './elsewhere.js';
import { readTable } from './tabular.js';
import type { FeedSource, ReadOptions } from './types.js';

/** Bytes above which one commune's rows come faster from the Tabular API than the whole file does. */
const LARGE = 1_000_000;
/** Bytes above which a page does not read a file at all. */
const HUGE = 30_000_000;

/**
 * Datasets and resources of data.gouv.fr: their description from the catalogue, and the rows of one resource, from its
 * file or from the Tabular API, whichever a page can read.
 */
export const dataGouv: FeedSource = { name: 'data-gouv', read };

async function read(url: URL, options: ReadOptions): Promise<Dataset> {
  const wanted =
    wantedAt(url) ?? (await (await import('./data-gouv/reuse.js').catch(codeMissing)).reusedAt(url, options));
  const dataset = await datasetOf(wanted, options);
  const rows = await (dataset ? readChosen(dataset, wanted, options) : readUnlisted(wanted, options));
  const about = dataset ? aboutDataset(dataset) : {};
  return { ...rows, provenance: { ...rows.provenance, ...about, address: url.href, source: 'data-gouv' } };
}

/**
 * The dataset of the resource; undefined when the catalogue does not find it, which does not prevent reading the
 * resource.
 */
async function datasetOf({ dataset, resource = '' }: Wanted, options: ReadOptions): Promise<Json | undefined> {
  if (dataset) return jsonAt(datasetAddress(dataset), options);
  try {
    const found = await jsonAt(resourceAddress(resource), options);
    return await jsonAt(datasetAddress(textIn(found, 'dataset_id')), options);
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

/** @throws FeedError `no-file` when the dataset has no resource, or none of that name. */
async function readChosen(dataset: Json, wanted: Wanted, options: ReadOptions): Promise<Dataset> {
  const resources = resourcesOf(dataset);
  const resource = chooseResource(resources, wanted.resource, options.hints?.subject);
  if (resource) return firstThatReads(waysTo(resource, options));
  const missing = new FeedError('no-file', { choices: resources.map(({ title }) => title).filter(Boolean) });
  if (!isIdentifier(wanted.resource)) throw missing;
  // Resources that the community adds are not listed with the dataset.
  return readUnlisted(wanted, options).catch((error: unknown) => {
    throw error instanceof FeedError ? missing : error;
  });
}

function readUnlisted(wanted: Wanted, options: ReadOptions): Promise<Dataset> {
  return firstThatReads(waysTo(unknownResource(wanted), options));
}

function unknownResource({ resource: id = '' }: Wanted): Resource {
  const url = permanentLink(id);
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

/** The ways to read a resource, the most reliable or lightest first. */
function waysTo(resource: Resource, options: ReadOptions): Way[] {
  const { readable, parsed, size, format } = resource;
  const file = () => readFile(resource, options);
  const table = () => readTable(resource.id, new URLSearchParams(), options);
  const heavy = size > (options.hints?.commune ? LARGE : HUGE);
  const better = readable === false || heavy || !/csv|json|ics/.test(format);
  if (!parsed) return [file];
  return better ? [table, file] : [file, table];
}

/**
 * Reads a resource at its address, which may be that of another service with a better source than the one for files.
 */
async function readFile({ url }: Resource, options: ReadOptions): Promise<Dataset> {
  const address = addressOf(url);
  // A resource may point to a page of the catalogue, and so to itself.
  if (!address || wantedAt(address)?.dataset) throw new FeedError('bad-address', { address: url });
  return readElsewhere(address, ['data-gouv', 'data-gouv-organization'], options);
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
