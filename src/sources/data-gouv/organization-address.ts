/** Identifier (24 hexadecimal digits) or slug of an organisation. */
export type Organization = string;

const PAGE = /\/organizations\/([^/]+)/;

/**
 * The organisation whose catalogue an address of data.gouv.fr is: its page, old and new (`/organizations/…`,
 * `/fr/organizations/…#/datasets`), its address in the API, and searches that are limited to it.
 */
export function organizationAt({ hostname, pathname, searchParams }: URL): Organization | undefined {
  if (!/^(www\.)?data\.gouv\.fr$/.test(hostname)) return undefined;
  const [, named] = PAGE.exec(pathname) ?? [];
  const limited = /\/datasets(\/search)?\/?$/.test(pathname) ? searchParams.get('organization') : undefined;
  return named ?? limited ?? undefined;
}

/** Searches are only limited by identifiers. */
export function isIdentifier(organization: Organization): boolean {
  return /^[\da-f]{24}$/.test(organization);
}

/** Where the catalogue describes the organisation, or where its datasets begin when its identifier is known. */
export function firstAddress(url: URL): string {
  const organization = organizationAt(url) ?? '';
  return isIdentifier(organization) ? datasetsAddress(organization, 1) : organizationAddress(organization);
}

/** Where the catalogue describes an organisation. */
export function organizationAddress(organization: Organization): string {
  return `https://www.data.gouv.fr/api/1/organizations/${encodeURIComponent(organization)}/`;
}

/** A page of the organisation's datasets, a hundred at a time, those of the last change first. */
export function datasetsAddress(id: string, page: number): string {
  const query = new URLSearchParams({ organization: id, page: String(page), page_size: '100', sort: '-last_update' });
  return `https://www.data.gouv.fr/api/1/datasets/?${query}`;
}
