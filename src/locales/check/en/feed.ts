import type { ClosedKind, FeedFinding, FindingWords, FindingsOf, PageKind } from '../findings.js';
import { querySign } from '../query-sign.js';
import { counted, day, listed, sentences } from './phrases.js';

const HTTP: Readonly<Record<string, string>> = {
  400: 'The service does not understand what the address asks for: copy it again from the portal.',
  401: 'A password is asked for: ask the producer for a public address.',
  403: 'Access is refused: ask the producer for a public address.',
  404: 'The file has moved: copy its new address from the portal, its permanent link if there is one.',
  410: 'The file was deleted: look on the portal for the one that replaces it.',
  429: 'The service gets too many requests: raise the refresh attribute.',
};

const BROKEN_DOWN = 'The service is out of order: try again later, then tell the producer.';
const REFUSED = 'The service refuses this address: copy it again from the portal.';

/** The cause is the name that the author gave; of any other file it is how the file begins. */
const NAME = /^[\w-]+$/;

const ORIGINAL =
  'Ask whoever made it for the table or the calendar that it comes from (Excel, CSV, ICS), and give the address of that file.';

/** Files made for eyes, which webmasters take for data. */
const DOCUMENTS: ReadonlyMap<string, readonly [said: (name: string) => string, todo: string]> = new Map([
  ['pdf', [(name) => `${name} is a PDF, made to be read or printed, not data.`, ORIGINAL]],
  ['picture', [(name) => `${name} is a picture, not data.`, ORIGINAL]],
  ['text', [(name) => `${name} is a text document or a presentation, not data.`, ORIGINAL]],
  [
    'old-office',
    [
      (name) => `${name} is an Office file of before 2007, which is not read.`,
      'Open it, save it as .xlsx or .csv, and give the address of that new file.',
    ],
  ],
  [
    'shapefile',
    [
      (name) => `${name} is a map layer as a Shapefile, which is not read.`,
      'Choose its GeoJSON export on the portal, or convert it (QGIS, “Export”).',
    ],
  ],
  [
    'archive',
    [
      (name) => `${name} is an archive of several files, or of none that is read.`,
      'Publish the file to be shown alone, or an archive that holds nothing else.',
    ],
  ],
]);

/** What to do about services that other sites may not read, and about pages that are no data. */
const INSTEAD: ReadonlyMap<string, string> = new Map<ClosedKind | PageKind, string>([
  [
    'own-page',
    'Give the address of the agenda in src, or have the plugin of your site that publishes it describe it in JSON-LD.',
  ],
  [
    'workbook',
    'If a spreadsheet program opens this file, it is a table in the form of a web page: save it as .xlsx or .csv, and give the address of that new file. If not, copy its address again from the site that publishes it.',
  ],
  ['catalogue', 'Open the page of a dataset on data.gouv.fr (its address has /datasets/), and copy that address.'],
  [
    'calendar',
    'This service lets no other site read its calendars. Have your site copy this one (its host knows how), or enter it in an open service, such as OpenAgenda.',
  ],
  [
    'sheet',
    'In Google Sheets, choose “File, Share, Publish to web”, the sheet, then “Comma-separated values (.csv)”; give the address that you get.',
  ],
  [
    'map',
    'Export the map (GeoJSON or KML; in uMap, “Share and download”) and put the file on data.gouv.fr or on your own site.',
  ],
  [
    'drive',
    'This sharing service does not let other sites read its files: put this one on data.gouv.fr or on your own site, and give its new address.',
  ],
  [
    'table',
    'This service does not let other sites read its tables. Export this one as CSV and put it on data.gouv.fr or on your own site; or keep it in Grist, as a public document, which is read directly.',
  ],
  [
    'ticketing',
    'This site does not let other sites read its events. Enter them in an open agenda too, such as OpenAgenda, or in a table (CSV) on your own site.',
  ],
]);

export const feedFindings: FindingsOf<FeedFinding> = {
  'feed-bad-address': sentences(
    ({ name }) => `“${name}” is no address that can be read.`,
    'Copy the whole address from the browser; it begins with https://.',
  ),
  'feed-unreachable': sentences(
    ({ name }) => `${name} does not answer, or may not be read from another site.`,
    ({ detail }) =>
      INSTEAD.get(detail) ??
      'Open the address in a tab. If a page comes up, look there for a download link (CSV, JSON, ICS) and copy its address. If a file comes, its server allows no other site (CORS): put it on data.gouv.fr or on your own site. Check the security policy (CSP) of your page too.',
  ),
  'feed-http': sentences(
    ({ name, detail }) => `${name} answers with error ${detail}.`,
    ({ detail }) => HTTP[detail] ?? (detail.startsWith('4') ? REFUSED : BROKEN_DOWN),
  ),
  'feed-timeout': sentences(
    ({ name }) => `${name} takes too long to answer.`,
    'Try again later; if it lasts, ask the producer for a lighter file.',
  ),
  'feed-html': sentences(
    ({ name, detail }) =>
      detail === 'own-page'
        ? 'The page itself describes no event for search engines (schema.org, microformats).'
        : `${name} is a web page, not data.`,
    ({ detail }) =>
      INSTEAD.get(detail) ??
      (detail
        ? `It presents several datasets: give the address of the one to show, among ${listed(detail)}`
        : 'Look on that page for a download link (CSV, JSON, ICS) and copy its address.'),
  ),
  'feed-service': sentences(
    ({ name, detail }) => `The service of ${name} answered with an error: ${detail}`,
    'Check the address on the portal; if it is right, tell the producer.',
  ),
  'feed-unknown-format': sentences(
    ({ name, detail }) => DOCUMENTS.get(detail)?.[0](name) ?? `The format of ${name} is not one that is read.`,
    ({ detail }) =>
      DOCUMENTS.get(detail)?.[1] ??
      (NAME.test(detail)
        ? `Remove format="${detail}" from the tag: the format is recognised by itself.`
        : 'Choose a CSV, JSON, GeoJSON or ICS export on the portal.'),
  ),
  'feed-malformed': sentences(({ name }) => `The file ${name} is broken, or holds no list.`, 'Publish it again.'),
  'feed-elsewhere': sentences(
    ({ name, detail }) => `The file ${name} holds nothing itself: it points to ${detail}`,
    'Export the whole map, without a “network link”; or write in src the address that it points to, if its server allows it.',
  ),
  'feed-no-file': sentences(
    ({ name, detail }) =>
      detail
        ? `The dataset of ${name} does not have the file that was asked for.`
        : `${name} holds neither file nor table.`,
    ({ detail }) =>
      detail
        ? `Add to the address “#resource=” and a word of the title of one of its files, without spaces: ${listed(detail)}`
        : 'Look for another dataset, or ask the producer to put the file there.',
  ),
  'feed-no-layer': sentences(
    ({ name, detail }) =>
      detail
        ? `${name} is the address of a service that offers several layers, and names none of them.`
        : `${name} leads to no layer of data.`,
    ({ name, detail }) =>
      detail
        ? `Add to the address “${querySign(name)}typeNames=” and the name of the layer to show: ${listed(detail)}`
        : 'Open the page of the layer on the portal, and copy the address of its service (WFS, FeatureServer) or of a GeoJSON export.',
  ),
  'feed-no-agenda': sentences(
    ({ name }) => `OpenAgenda shares no event of the agenda ${name}.`,
    'Check the address. If it is right, give the one that has the number of the agenda, to be read at the foot of its page (https://openagenda.com/agendas/12345678), or add the key of your account to yours (?key=…).',
  ),
  'feed-too-large': sentences(
    ({ name }) => `${name} is too heavy for a page.`,
    'Choose an export limited to your town or to this year.',
  ),
  'feed-empty': sentences(({ name }) => `The file ${name} is empty.`, 'Publish it again.'),
  'no-rows': sentences(
    () => 'The file has no rows.',
    'Check that the export was not cut short, and the filters of its address.',
  ),
  'missing-rows': sentences(
    ({ count, detail }) =>
      `The service gave no more than ${counted(count, 'row')}, and not the others${detail ? `: ${detail}` : '.'}`,
    'Try again later. If it lasts, ask for fewer rows (a filter in the address, the limit attribute), or tell the producer.',
  ),
  'sudden-loss': sentences(
    ({ count, detail }) => `${counted(count, 'row')} fewer than at the last good reading, which had ${detail}.`,
    'Check that the export was not cut short.',
  ),
  'no-events': sentences(
    () => 'No row describes an event.',
    instead('Check that the address is that of an agenda, not of news, or name the columns with the fields attribute.'),
  ),
  'no-places': sentences(
    () => 'No row describes a place.',
    instead('Check that the address is that of a list of places, or name the columns with the fields attribute.'),
  ),
  'no-menus': sentences(
    () => 'No row describes a menu.',
    instead('Check that the address is that of menus, or name the columns with the fields attribute.'),
  ),
  'none-kept': sentences(
    ({ detail }) => `No event matches ${detail}.`,
    'Check the spelling, or take the attribute out to see every event.',
  ),
  'no-place-kept': sentences(
    ({ detail }) => `No place matches ${detail}.`,
    'Check the spelling, or take the attribute out to see every place.',
  ),
  'no-menu-kept': sentences(
    ({ detail }) => `No menu matches ${detail}.`,
    'Check the spelling, or take the attribute out to see every menu.',
  ),
  'no-row-kept': sentences(
    ({ detail }) => `No row matches ${detail}.`,
    'Check the spelling, or take the attribute out to see every row.',
  ),
  'all-past': sentences(
    ({ detail }) => `Every event is over; the last was on ${day(detail)}.`,
    'Check that the address is that of the current agenda, not of an archive.',
  ),
  'all-past-menus': sentences(
    ({ detail }) => `Every menu is over; the last was that of ${day(detail)}.`,
    'Check that the address is that of the current menus, not of an archive.',
  ),
};

/** The tag that is made for the data, where there is one. */
function instead(todo: string): FindingWords['todo'] {
  return ({ detail }) => (detail ? `These data are made for another tag: <${detail}>.` : todo);
}
