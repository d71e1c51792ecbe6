import type { ClosedKind } from '../locales/check/findings.js';

/** The kinds of closed services, by the host and path of their addresses. */
const kinds: readonly (readonly [kind: ClosedKind, address: RegExp])[] = [
  ['catalogue', /^(www\.|transport\.)?data\.gouv\.fr\//],
  ['calendar', /^([\w-]+\.)*(calendar\.google|icloud|outlook|office365|office)\.com\//],
  ['calendar', /^([\w-]+\.)*google\.com\/calendar\//],
  ['sheet', /^docs\.google\.com\/.*spreadsheets\//],
  ['map', /^(www\.)?google\.[a-z.]+\/maps\//],
  ['map', /^([\w-]+\.)*overpass-turbo\.(eu|osm\.ch)\//],
  ['map', /\/map\/[^/]*_\d+\/?([?#]|$)|^u\.osmfr\.org\/m\//],
  ['drive', /^(drive|docs)\.google\.com\//],
  ['drive', /^([\w-]+\.)*(1drv\.ms|onedrive\.live\.com|sharepoint\.com|dropbox\.com|wetransfer\.com|box\.com)\//],
  ['drive', /^([\w-]+\.)*(kdrive\.infomaniak\.com|pcloud\.(com|link)|mega\.nz|swisstransfer\.com)\//],
  // Nextcloud and ownCloud, wherever they are.
  ['drive', /^[^/]+(\/[\w-]+)?(\/index\.php)?\/s\/[A-Za-z\d]{15}(\/|[?#]|$)/],
  ['table', /^([\w-]+\.)*(airtable|notion|trello|smartsheet|rows)\.(com|so|site)\//],
  ['table', /^([\w-]+\.)*(framacalc\.org|ethercalc\.(net|org)|baserow\.io|nocodb\.com|framaforms\.org|forms\.gle)\//],
  [
    'ticketing',
    /^([\w-]+\.)*(facebook|fb|instagram|helloasso|eventbrite|weezevent|billetweb|linkedin|meetup)\.(com|fr|me)\//,
  ],
];

/** The kind of closed service that an address is of; undefined for all others. */
export function closedKind(address: string): ClosedKind | undefined {
  const bare = address.replace(/^[a-z]+:\/\//i, '').replace(/^[^/]+/, (host) => host.toLowerCase());
  return kinds.find(([, pattern]) => pattern.test(bare))?.[0];
}
