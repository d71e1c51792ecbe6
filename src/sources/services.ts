import { firstAddress, isPage, wantedAt } from './data-gouv/address.js';
import { firstAddress as organizationFirst, organizationAt } from './data-gouv/organization-address.js';
import { agendaAt } from './openagenda/address.js';
import { descriptionAddress } from './opendatasoft/address.js';
import type { ServiceEntry } from './types.js';

/**
 * Services in order of precedence: the first that recognises an address reads it. Addresses that none recognises are
 * read as files.
 */
export const services: readonly ServiceEntry[] = [
  {
    name: 'shared-file',
    // Pages of Google (sheets, My Maps), GitHub, Dropbox; of GitLab (`/-/blob/`) and uMap (`/map/fetes_1234`) on any host.
    recognise: ({ hostname, pathname, search }) =>
      (/^((docs|www)\.google\.[a-z.]+|(www\.|gist\.)?github\.com|(www\.)?dropbox\.com|u\.osmfr\.org)$/.test(hostname) ||
        /\/-\/(blob|raw)\/|\/map\/[^/]*_\d+\/?$/.test(pathname)) &&
      // The address of the file itself.
      !/[?&](output|format|tqx|forcekml)=/.test(search),
    load: async () => (await import('./shared-file.js')).sharedFile,
  },
  {
    name: 'data-gouv-organization',
    recognise: (url) => organizationAt(url) !== undefined,
    firstRequest: organizationFirst,
    load: async () => (await import('./data-gouv-organization.js')).dataGouvOrganization,
  },
  {
    name: 'data-gouv',
    recognise: (url) => wantedAt(url) !== undefined || isPage(url),
    firstRequest: firstAddress,
    load: async () => (await import('./data-gouv.js')).dataGouv,
  },
  {
    name: 'tabular',
    recognise: ({ hostname }) => hostname === 'tabular-api.data.gouv.fr',
    load: async () => (await import('./tabular.js')).tabular,
  },
  {
    name: 'openagenda',
    recognise: (url) => agendaAt(url) !== undefined,
    load: async () => (await import('./openagenda.js')).openagenda,
  },
  {
    name: 'datatourisme',
    recognise: ({ hostname }) => /^(api|data)\.datatourisme\.fr$/.test(hostname),
    load: async () => (await import('./datatourisme.js')).datatourisme,
  },
  {
    name: 'opendatasoft',
    // `/explore/dataset/agenda/…`, `/explore/embed/dataset/agenda`, `/explore/assets/agenda`, the API v2 and v2.1
    // (`/catalog/datasets/agenda/…`), the API v1 (`/api/datasets/1.0/agenda`, `/api/records/1.0/search/?dataset=agenda`)
    recognise: ({ pathname, search }) =>
      /\/(explore\/((embed\/)?dataset|assets)|catalog\/datasets|api\/datasets\/1\.0(?!\/search\b))\/[^/]|\/api\/records\/1\.0\/.*[?&]dataset=./.test(
        pathname + search,
      ),
    // The description is needed first to know which rows to request.
    firstRequest: descriptionAddress,
    format: 'json',
    load: async () => (await import('./opendatasoft.js')).opendatasoft,
  },
  {
    name: 'opendatasoft-catalogue',
    // `/explore/`, or the list of datasets in any version of the API.
    recognise: ({ pathname }) =>
      /^\/explore\/?$|\/api\/((explore\/v2\.[01]|v2)\/catalog\/datasets|datasets\/1\.0\/search)\/?$/.test(pathname),
    load: async () => (await import('./opendatasoft-catalogue.js')).opendatasoftCatalogue,
  },
  {
    name: 'the-events-calendar',
    recognise: ({ pathname, search }) =>
      pathname.includes('/wp-json/tribe/events/') || /[?&](outlook-)?ical=1(&|$)/.test(search),
    load: async () => (await import('./the-events-calendar.js')).theEventsCalendar,
  },
  {
    name: 'arcgis',
    // `/arcgis/rest/services/Lieux/FeatureServer/0/query`; pages of ArcGIS Hub (`/datasets/0123…cdef_0`,
    // `/maps/ville::lieux`); pages of an item of a portal (`/home/item.html?id=0123…cdef`, `/apps/…/index.html?appid=…`)
    recognise: ({ hostname, pathname, search }) =>
      /\/(Feature|Map)Server(\/\d+)?(\/(query|layers))?\/?$/i.test(pathname) ||
      /\/(datasets|maps)\/([\da-f]{32}(_\d+)?(\/|$)|[^/]+(::|%3a%3a))/i.test(pathname) ||
      ((/(^|\.)arcgis\.com$/.test(hostname) || /\/(home|apps)\/.*\.html$/.test(pathname)) &&
        /[?&](id|layers|webmap|appid)=[\da-f]{32}/.test(search)),
    load: async () => (await import('./arcgis.js')).arcgis,
  },
  {
    name: 'wfs',
    recognise: ({ pathname, search }) =>
      /[?&]service=wfs(&|$)/i.test(search) || (/\/(ows|wfs)\/?$/i.test(pathname) && !/[?&]service=/i.test(search)),
    load: async () => (await import('./wfs.js')).wfs,
  },
  {
    name: 'grist',
    // `/api/docs/Kx3…`; `/o/mairie/Kx3…/Agenda/p/2` on any host; `/doc/Kx3…` on hosts of that name.
    recognise: ({ hostname, pathname }) =>
      /\/api\/docs\/[^/]+/.test(pathname) ||
      /^\/o\/[^/]+\/[^/]{12,}\/[^/]+\/p\/\d+\/?$/.test(pathname) ||
      (/^grist\.|\.getgrist\.com$/.test(hostname) && /^(\/o\/[^/]+)?(\/doc)?\/[^/]{12,}(\/|$)/.test(pathname)),
    load: async () => (await import('./grist.js')).grist,
  },
  {
    name: 'data-fair',
    // `/data-fair/api/v1/datasets/agenda/lines`, `/data-fair/dataset/agenda`, `/data-fair/embed/dataset/agenda/table`,
    // `/datasets/agenda`: that others have too, in which case `read` finds out.
    recognise: ({ pathname }) =>
      /\/api\/v1\/datasets\/[^/]|^\/([a-z]{2}\/)?(data-fair\/(next-ui\/)?(embed\/)?dataset|datasets)\/[^/]/.test(
        pathname,
      ),
    load: async () => (await import('./data-fair.js')).dataFair,
  },
  {
    name: 'ckan',
    // `/dataset/agenda/resource/0123…`, `/api/3/action/package_show?id=agenda`, `/datastore/dump/0123…?format=json`
    recognise: ({ pathname, search }) =>
      /\/dataset\/[^/]+(\/resource\/[^/]+(\/view\/[^/]+)?)?\/?$|\/api\/(3\/)?action\/(package_show|resource_show|datastore_search)\/?$/.test(
        pathname,
      ) || /\/datastore\/dump\/[^/]+\?.*\bformat=json\b/.test(pathname + search),
    load: async () => (await import('./ckan.js')).ckan,
  },
];
