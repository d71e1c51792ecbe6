/** Identifier (24 hexadecimal digits) or slug of an organisation. */
export type Organization = string;

/** Datasets on a page. */
export const PAGE_SIZE = 100;

const PAGE = /\/organizations\/([^/]+)/;

/**
 * The organisation whose catalogue an address of data.gouv.fr shows: its page, old or new (`/organizations/…`,
 * `/fr/organizations/…#/datasets`), its address in the API, or a search limited to it.
 */
export function organizationAt({ hostname, pathname, searchParams }: URL): Organization | undefined {
  if (!/^(www\.)?data\.gouv\.fr$/.test(hostname)) return undefined;
  const [, named] = PAGE.exec(pathname) ?? [];
  const limited = /\/datasets(\/search)?\/?$/.test(pathname) ? searchParams.get('organization') : undefined;
  return named ?? limited ?? undefined;
}

/** Whether it is an identifier rather than a slug: searches accept no slugs. */
export function isIdentifier(organization: Organization): boolean {
  return /^[\da-f]{24}$/.test(organization);
}

/**
 * The first request to the catalogue: for the organisation, or directly for its datasets when its identifier is known.
 */
export function firstAddress(url: URL): string {
  const organization = organizationAt(url) ?? '';
  return isIdentifier(organization) ? datasetsAddress(organization, 1) : organizationAddress(organization);
}

/** The address of an organisation in the catalogue's API. */
export function organizationAddress(organization: Organization): string {
  return `https://www.data.gouv.fr/api/1/organizations/${encodeURIComponent(organization)}/`;
}

/** The address of a page of the organisation's datasets, from 1, the last modified first. */
export function datasetsAddress(id: string, page: number): string {
  const window = { page: String(page), page_size: String(PAGE_SIZE), sort: '-last_update' };
  return `https://www.data.gouv.fr/api/1/datasets/?${new URLSearchParams({ organization: id, ...window })}`;
}
