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
 * Understands pages of datasets, old and new (`/datasets/…`, `/fr/datasets/…`, `/explore/…`, with `?resource_id=`,
 * `#/resources/…`, `#/resource-…`), permanent links (`/datasets/r/…`) and addresses of the APIs 1 and 2. `resource=`, in
 * the query or in the fragment, chooses among the resources of a dataset.
 */
export function wantedAt({ hostname, pathname, searchParams, hash }: URL): Wanted | undefined {
  if (!/^(www\.|explore\.)?data\.gouv\.fr$/.test(hostname)) return undefined;
  const [, dataset] = /\/(?:datasets|explore)\/(?!r\/|resources\/)([^/]+)/.exec(pathname) ?? [];
  const [inPath] = /\/(?:r|resources)\/.*/.exec(pathname) ?? [];
  const fragment = new URLSearchParams(hash.slice(1));
  const named = searchParams.get('resource_id') ?? searchParams.get('resource') ?? fragment.get('resource');
  const resource = named ?? UUID.exec(inPath ?? hash)?.[0];
  if (!dataset && !resource) return undefined;
  return { ...(dataset && { dataset: decodedPart(dataset) }), ...(resource && { resource }) };
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

/** What the catalogue is asked first about an address. */
export function firstAddress(url: URL): string {
  const { dataset, resource = '' } = wantedAt(url) ?? {};
  return dataset ? datasetAddress(dataset) : resourceAddress(resource);
}

/** A part of an address as it was before it stood there; as it stands when it was written in another charset than UTF-8. */
function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
