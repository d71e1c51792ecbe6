/** A dataset, one of its resources, or both, as an address of data.gouv.fr names them. */
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
 * the query or in the fragment, chooses among the resources of a dataset. The portal of transports, whose datasets all
 * come from data.gouv.fr, has the same names for them.
 */
export function wantedAt({ hostname, pathname, searchParams, hash }: URL): Wanted | undefined {
  if (!/^(www\.|explore\.|transport\.)?data\.gouv\.fr$/.test(hostname)) return undefined;
  // The dataset in the path, which is no search, no list by place, and no resource by itself.
  const [, dataset] =
    /\/(?:datasets?|explore)\/(?!r\/|resources\/|search\b|(?:aom|commune|departement|epci|region)\/)([^/]+)/.exec(
      pathname,
    ) ?? [];
  const [inPath] = /\/(?:r|resources)\/.*/.exec(pathname) ?? [];
  const fragment = new URLSearchParams(hash.slice(1));
  // What the author adds to the address of a page takes precedence over the page's own parameters.
  const named = searchParams.get('resource') ?? fragment.get('resource') ?? searchParams.get('resource_id');
  const resource = named ?? UUID.exec(inPath ?? hash)?.[0];
  if (!dataset && !resource) return undefined;
  return { ...(dataset && { dataset: decodedPart(dataset) }), ...(resource && { resource }) };
}

/** Whether an address is that of any page of data.gouv.fr. Browsers do not let other sites' scripts read these. */
export function isPage({ hostname, pathname }: URL): boolean {
  return /^(www\.)?data\.gouv\.fr$/.test(hostname) && !/^\/(api|s|storage)\/|\.\w+$/.test(pathname);
}

/** Whether a resource is named by its identifier, not by words of its title. */
export function isIdentifier(resource = ''): boolean {
  return UUID.exec(resource)?.[0] === resource && resource !== '';
}

/** The address in the API of the reuse that a page presents; undefined for other pages. */
export function reuseAddress({ pathname }: URL): string | undefined {
  const [, reuse] = /^(?:\/[a-z]{2})?\/reuses\/([^/]+)/.exec(pathname) ?? [];
  return reuse && `${API}/1/reuses/${reuse}/`;
}

/** The address of a dataset in the catalogue's API. */
export function datasetAddress(dataset: string): string {
  return `${API}/1/datasets/${encodeURIComponent(dataset)}/`;
}

/** The address in the API that tells which dataset a resource belongs to. */
export function resourceAddress(resource: string): string {
  return `${API}/2/datasets/resources/${encodeURIComponent(resource)}/`;
}

/** The permanent address of a resource's file. */
export function permanentLink(resource: string): string {
  return `${API}/1/datasets/r/${encodeURIComponent(resource)}`;
}

/** The first request to the catalogue for an address; `''` when there is none to make. */
export function firstAddress(url: URL): string {
  const { dataset, resource } = wantedAt(url) ?? {};
  if (dataset) return datasetAddress(dataset);
  return resource ? resourceAddress(resource) : '';
}

/** A percent-decoded part of an address; left as it is when it was encoded in another charset than UTF-8. */
function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
