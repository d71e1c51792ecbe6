/** What an address of data.gouv.fr points at: a dataset, one of its resources, or both. */
export interface Wanted {
  /** Slug or identifier. */
  readonly dataset?: string;
  /** Identifier, or words of the title when the author wrote `resource=`. */
  readonly resource?: string;
}

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
  return { ...(dataset && { dataset: decodeURIComponent(dataset) }), ...(resource && { resource }) };
}
