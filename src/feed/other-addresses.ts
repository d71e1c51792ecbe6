import type { FeedError } from '../errors.js';
import { parseUrl } from '../values/parse-url.js';

/** A host without a protocol, which browsers resolve as a file of the page's own site. */
const BARE_HOST = /^(?:www\.|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:bzh|com|corsica|eu|fr|info|net|org|re)(?:\/|$))/i;
/**
 * Paths at which sites made with The Events Calendar show their agenda; with one more parameter, the address returns
 * the events.
 */
const AGENDA_PAGE = /\/(?:events?|evenements?|agenda|calendrier|manifestations?)(?:\/[^.]*)?$/i;
const ICAL = 'ical=1';

/** Addresses in `http:`, except on this computer, which secure pages may read. */
const INSECURE = /^http:\/\/(?!localhost\b|127\.)/i;

/** Files of data.gouv.fr: their addresses name the dataset, and die when its publisher puts a newer file in their place. */
const UPLOAD = /^https?:\/\/static\.data\.gouv\.fr\/resources\/([^/]+)\/[^/]+\/([^/?#]+)$/;

/** Whether an address was written as browsers show it: `www.ville.fr/agenda.csv`. */
export function isBareHost(address: string): boolean {
  return BARE_HOST.test(address);
}

/** Whether secure pages may not read an address (mixed content). */
export function isInsecure(address: string): boolean {
  return INSECURE.test(address);
}

/** Whether an address is that of one version of a file, which the next one replaces. */
export function isUpload(address: string): boolean {
  return UPLOAD.test(address);
}

/**
 * Other addresses at which a feed may be read when it cannot be at its own, in the order in which to try them. No feed
 * sends visitors to a server that the page's author has not named, or that does not belong to the same service.
 *
 * @param address as its author wrote it
 */
export function otherAddresses({ code, detail }: FeedError, address: string): string[] {
  const other =
    code === 'elsewhere'
      ? onSameServer(detail.elsewhere, detail.address)
      : (withHost(address) ?? newerUpload(address) ?? (code === 'unreachable' ? encrypted(address) : undefined));
  const isHidden = code === 'html' || code === 'unreachable';
  return [other, isHidden ? calendarOf(other ?? address) : undefined].filter((each) => each !== undefined);
}

/** The only file that another one refers to, if it is on the same server. */
function onSameServer([only, another]: readonly string[] = [], address = ''): string | undefined {
  const own = parseUrl(address);
  if (!own || !only || another) return undefined;
  // With the protocol by which the first file could be read.
  const other = parseUrl(only.replace(/^https?:/i, own.protocol), address);
  return other?.host === own.host ? other.href : undefined;
}

function withHost(address: string): string | undefined {
  return isBareHost(address) ? `https://${address}` : undefined;
}

/** Where the catalogue knows the file of that name. */
function newerUpload(address: string): string | undefined {
  const [, dataset, file] = UPLOAD.exec(address) ?? [];
  return dataset && file && `https://www.data.gouv.fr/datasets/${dataset}/#resource=${file}`;
}

function encrypted(address: string): string | undefined {
  return isInsecure(address) ? address.replace(/^http/i, 'https') : undefined;
}

function calendarOf(address: string): string | undefined {
  const [page = ''] = address.split('#');
  const [path = '', query] = page.split('?');
  if (!AGENDA_PAGE.test(path) || query?.includes(ICAL)) return undefined;
  return `${page}${query === undefined ? '?' : '&'}${ICAL}`;
}
