/** What an address of data.gouv.fr points at: a dataset, one of its resources, or both. */
export interface Wanted {
  /** Slug or identifier. */
  readonly dataset?: string;
  /** Identifier, or words of the title when the author wrote `resource=`. */
  readonly resource?: string;
}

const API = 'https://www.data.gouv.fr/api';
const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i;

/**
 * Understands pages of datasets, old and new (`/datasets/…`, `/fr/datasets/…`, `/dataset/…`, `/explore/…`, with `?resource_id=`,
 * `#/resources/…`, `#/resource-…`), permanent links (`/datasets/r/…`) and addresses of the APIs 1 and 2. `resource=`, in
 * the query or in the fragment, chooses among the resources of a dataset.
 */
export function wantedAt({ hostname, pathname, searchParams, hash }: URL): Wanted | undefined {
  if (!/^(www\.|explore\.)?data\.gouv\.fr$/.test(hostname)) return undefined;
  const [, dataset] = /\/(?:datasets?|explore)\/(?!r\/|resources\/|search\b)([^/]+)/.exec(pathname) ?? [];
  const [inPath] = /\/(?:r|resources)\/.*/.exec(pathname) ?? [];
  const fragment = new URLSearchParams(hash.slice(1));
  // What the author writes beside the address of a page comes before what the page says of itself.
  const named = searchParams.get('resource') ?? fragment.get('resource') ?? searchParams.get('resource_id');
  const resource = named ?? UUID.exec(inPath ?? hash)?.[0];
  if (!dataset && !resource) return undefined;
  return { ...(dataset && { dataset: decodedPart(dataset) }), ...(resource && { resource }) };
}

/** Whether an address is that of a page of data.gouv.fr, whatever it is about, which browsers do not let others read. */
export function isPage({ hostname, pathname }: URL): boolean {
  return /^(www\.)?data\.gouv\.fr$/.test(hostname) && !/^\/(api|s|storage)\/|\.\w+$/.test(pathname);
}

/** Whether a resource is named by its identifier, not by words of its title. */
export function isIdentifier(resource = ''): boolean {
  return UUID.exec(resource)?.[0] === resource && resource !== '';
}

/** Where the catalogue describes the dataset. */
export function datasetAddress(dataset: string): string {
  return `${API}/1/datasets/${encodeURIComponent(dataset)}/`;
}

/** Where the catalogue tells of which dataset a resource is. */
export function resourceAddress(resource: string): string {
  return `${API}/2/datasets/resources/${encodeURIComponent(resource)}/`;
}

/** A link that always leads to the file of a resource. */
export function permanentLink(resource: string): string {
  return `${API}/1/datasets/r/${encodeURIComponent(resource)}`;
}

/** What the catalogue is asked first about an address; `''` when there is nothing to ask. */
export function firstAddress(url: URL): string {
  const { dataset, resource } = wantedAt(url) ?? {};
  if (dataset) return datasetAddress(dataset);
  return resource ? resourceAddress(resource) : '';
}

/** A part of an address as it was before it stood there; as it stands when it was written in another charset than UTF-8. */
function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
