import type { Dataset } from '../dataset.js';
import { FeedError } from '../errors.js';
import { isObject, type Json } from '../parsers/flatten.js';
import { markdownText } from '../values/markdown.js';
import { knownAbout, type About } from './requests/about.js';
import { objectsIn, partOf, readAnswer, textIn } from './requests/answer.js';
import { catalogueOf, type Entry } from './catalogue.js';
import { aboutDataset, resourcesOf } from './data-gouv/dataset.js';
import {
  datasetsAddress,
  isIdentifier,
  organizationAddress,
  organizationAt,
  PAGE_SIZE,
} from './data-gouv/organization-address.js';
import { readPages, type Page } from './pages/paged.js';
import type { FeedSource, ReadOptions } from './types.js';

/** The datasets of an organisation of data.gouv.fr. */
export const dataGouvOrganization: FeedSource = { name: 'data-gouv-organization', read };

/** Frequencies of update: the platform's terms, and their counterparts in the SCDL where it has any. */
const FREQUENCIES: Readonly<Record<string, string>> = {
  punctual: 'Ponctuelle',
  irregular: 'Irrégulière',
  continuous: 'Continuelle',
  hourly: 'Toutes les heures',
  semidaily: 'Quotidienne',
  daily: 'Quotidienne',
  semiweekly: 'Hebdomadaire',
  weekly: 'Hebdomadaire',
  biweekly: 'Tous les quinze jours',
  semimonthly: 'Tous les quinze jours',
  monthly: 'Mensuelle',
  bimonthly: 'Bimestrielle',
  quarterly: 'Trimestrielle',
  semiannual: 'Semestrielle',
  annual: 'Annuelle',
  biennial: 'Biennale',
  triennial: 'Triennale',
  quinquennial: 'Quinquennale',
};

async function read(url: URL, options: ReadOptions): Promise<Dataset> {
  const named = organizationAt(url);
  if (!named) throw new FeedError('bad-address', { address: url.href });
  const id = isIdentifier(named) ? named : await identifierOf(named, options);
  const found = await readPages(datasetsAddress(id, 1), options, (answer, count) => pageOf(answer, count, id));
  const datasets = found.records.filter(isObject).filter(isPublic);
  const about = aboutOf(datasets, named);
  return catalogueOf(
    datasets.map(entryOf),
    found,
    { address: url.href, source: 'data-gouv-organization', ...about },
    options,
  );
}

/** @throws FeedError `http` 404 when there is no such organisation. */
async function identifierOf(slug: string, options: ReadOptions): Promise<string> {
  const address = organizationAddress(slug);
  const id = textIn(await readAnswer(address, options), 'id');
  if (!id) throw new FeedError('malformed', { address });
  return id;
}

/** @throws FeedError `malformed` when it is no list of datasets. */
function pageOf(answer: unknown, count: number, id: string): Page {
  const data = partOf(answer, 'data');
  if (!Array.isArray(data)) throw new FeedError('malformed', { address: datasetsAddress(id, 1) });
  const total = Number(partOf(answer, 'total')) || undefined;
  const read = count + data.length;
  const next = total !== undefined && read < total ? datasetsAddress(id, Math.floor(read / PAGE_SIZE) + 1) : undefined;
  return { records: data as unknown[], total, next };
}

/** Whether a dataset is public: responses may for a moment include some that only their owners should see. */
function isPublic({ archived, deleted, private: hidden }: Json): boolean {
  return !archived && !deleted && !hidden;
}

function aboutOf([first]: readonly Json[], named: string): About {
  const organization = first?.organization;
  const slug = textIn(organization, 'slug') || named;
  return knownAbout({
    publisher: textIn(organization, 'name'),
    homepage: `https://www.data.gouv.fr/organizations/${encodeURIComponent(slug)}/`,
  });
}

function entryOf(dataset: Json): Entry {
  const { title = '', publisher = '', licence, homepage = '' } = aboutDataset(dataset);
  const resources = resourcesOf(dataset);
  const frequency = textIn(dataset, 'frequency');
  return {
    id: textIn(dataset, 'id'),
    title,
    description: markdownText(textIn(dataset, 'description_short') || dataset.description),
    themes: [],
    keywords: wordsIn(dataset.tags),
    publisher,
    created: textIn(dataset, 'created_at'),
    updated: textIn(dataset, 'last_update'),
    frequency: (Object.hasOwn(FREQUENCIES, frequency) ? FREQUENCIES[frequency] : undefined) ?? '',
    licence: licence?.name ?? '',
    formats: resources
      .filter(({ type }) => type !== 'documentation')
      .flatMap(({ format }) => format.toUpperCase() || []),
    resources: Array.isArray(dataset.resources) ? objectsIn(dataset.resources).length : undefined,
    url: homepage,
  };
}

function wordsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((word) => typeof word === 'string') : [];
}
