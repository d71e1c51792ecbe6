import { isObject, type Json } from '../../parsers/flatten.js';
import { knownAbout, type About } from '../requests/about.js';
import { objectsIn, textIn } from '../requests/answer.js';

/** A resource of a dataset of data.gouv.fr: a file, or another address. */
export interface Resource {
  readonly id: string;
  readonly title: string;
  /** The current address of the file, which may be on the producer's own site. */
  readonly url: string;
  /** In lower case: as declared, else the extension of the address. */
  readonly format: string;
  /** `main`, `documentation`, `update`, `api`, `code` or `other`. */
  readonly type: string;
  /** Name of the schema that it claims to follow. */
  readonly schema: string;
  /** Bytes; 0 when unknown. */
  readonly size: number;
  /** Epoch milliseconds; 0 when unknown. */
  readonly modified: number;
  /** Whether a page may fetch the file (CORS), according to the platform's crawler; undefined when unknown. */
  readonly readable: boolean | undefined;
  /** Whether the Tabular API has its rows. */
  readonly parsed: boolean;
}

const ETALAB = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/';

/** The licences of the platform, by their identifiers. */
const LICENCES: Readonly<Record<string, readonly [name: string, url: string]>> = {
  lov2: ['Licence Ouverte 2.0', ETALAB],
  'fr-lo': ['Licence Ouverte', ETALAB],
  'odc-odbl': ['ODbL', 'https://opendatacommons.org/licenses/odbl/summary/'],
  'odc-by': ['ODC-By', 'https://opendatacommons.org/licenses/by/summary/'],
  'odc-pddl': ['PDDL', 'https://opendatacommons.org/licenses/pddl/summary/'],
  'cc-by': ['CC BY', 'https://creativecommons.org/licenses/by/4.0/deed.fr'],
  'cc-by-sa': ['CC BY-SA', 'https://creativecommons.org/licenses/by-sa/4.0/deed.fr'],
  'cc-zero': ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/deed.fr'],
};

/** The description of a dataset of the API v1, as far as it is filled in. */
export function aboutDataset(dataset: Json): About {
  const identifier = textIn(dataset, 'license');
  const [licence, terms] = (Object.hasOwn(LICENCES, identifier) ? LICENCES[identifier] : undefined) ?? [];
  const id = textIn(dataset, 'slug') || textIn(dataset, 'id');
  return knownAbout({
    title: textIn(dataset, 'title'),
    publisher: textIn(dataset.organization, 'name') || nameOf(dataset.owner),
    licence,
    terms,
    updated: Date.parse(textIn(dataset, 'last_update')),
    homepage: id && `https://www.data.gouv.fr/datasets/${encodeURIComponent(id)}/`,
  });
}

function nameOf(owner: unknown): string {
  return `${textIn(owner, 'first_name')} ${textIn(owner, 'last_name')}`.trim();
}

/** The resources of a dataset of the API 1, in its order. */
export function resourcesOf(dataset: Json): Resource[] {
  return objectsIn(dataset.resources).map(resourceOf);
}

function resourceOf(resource: Json): Resource {
  const extras = isObject(resource.extras) ? resource.extras : {};
  const url = textIn(resource, 'url');
  return {
    id: textIn(resource, 'id'),
    title: textIn(resource, 'title'),
    url,
    format: formatOf(resource, url),
    type: textIn(resource, 'type'),
    schema: textIn(resource.schema, 'name'),
    size: Number(resource.filesize ?? extras['analysis:content-length']) || 0,
    modified: Date.parse(textIn(resource, 'last_modified')) || 0,
    readable: isReadable(url, extras),
    parsed: Boolean(extras['analysis:parsing:parsing_table']) && !extras['analysis:parsing:error'],
  };
}

/**
 * The format of a resource. Its declared format is free text, so that the extension of the address, if there is one, is
 * preferred to `url` or nothing.
 */
function formatOf(resource: Json, url: string): string {
  const declared = textIn(resource, 'format').toLowerCase();
  const [, ending] = /\.(\w+)(?:[?#]|$)/.exec(url) ?? [];
  const [, mime] = /(?:text|application)\/(csv|json|geo\+json|calendar)/.exec(textIn(resource, 'mime')) ?? [];
  if (declared && !/^(url|www|html|api|file|txt|other|autre)/.test(declared)) return declared;
  return ending?.toLowerCase() ?? mime ?? declared;
}

/**
 * Whether a page may fetch the file. The platform's own files are open; for others, its crawler has checked their
 * servers.
 */
function isReadable(url: string, extras: Json): boolean | undefined {
  if (extras['check:available'] === false || url.startsWith('http:')) return false;
  if (url.startsWith('https://static.data.gouv.fr/')) return true;
  const origin = 'check:cors:allow-origin';
  return Object.hasOwn(extras, origin) ? extras[origin] === '*' : undefined;
}
