import type { FeedFinding, FindingWords, FindingsOf } from '../findings.js';
import { counted, day, sentences } from './phrases.js';

const HTTP: Readonly<Record<string, string>> = {
  401: 'A password is asked for: ask the producer for a public address.',
  403: 'Access is refused: ask the producer for a public address.',
  404: 'The file has moved: copy its new address from the portal, its permanent link if there is one.',
  410: 'The file was deleted: look on the portal for the one that replaces it.',
  429: 'The service gets too many requests: raise the refresh attribute.',
};

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
]);

export const feedFindings: FindingsOf<FeedFinding> = {
  'feed-bad-address': sentences(
    ({ name }) => `“${name}” is no address that can be read.`,
    'Copy the whole address from the browser; it begins with https://.',
  ),
  'feed-unreachable': sentences(
    ({ name }) => `${name} does not answer, or may not be read from another site.`,
    'Open the address in a tab. If it answers, its server allows no other site (CORS): put the file on data.gouv.fr or on your own site. Check the security policy (CSP) of the page too.',
  ),
  'feed-http': sentences(
    ({ name, detail }) => `${name} answers with error ${detail}.`,
    ({ detail }) => HTTP[detail] ?? 'The service is out of order: try again later, then tell the producer.',
  ),
  'feed-timeout': sentences(
    ({ name }) => `${name} takes too long to answer.`,
    'Try again later; if it lasts, ask the producer for a lighter file.',
  ),
  'feed-html': sentences(
    ({ name }) => `${name} is a web page, not data.`,
    'Look on that page for a download link (CSV, JSON, ICS) and copy its address.',
  ),
  'feed-service': sentences(
    ({ name, detail }) => `The service of ${name} answered with an error: ${detail}`,
    'Check the address on the portal; if it is right, tell the producer.',
  ),
  'feed-unknown-format': sentences(
    ({ name, detail }) => DOCUMENTS.get(detail)?.[0](name) ?? `The format of ${name} is not one that is read.`,
    ({ detail }) => DOCUMENTS.get(detail)?.[1] ?? 'Choose a CSV, JSON, GeoJSON or ICS export on the portal.',
  ),
  'feed-malformed': sentences(({ name, detail }) => `The file ${name} is broken: ${detail}`, 'Publish it again.'),
  'feed-elsewhere': sentences(
    ({ name, detail }) => `The file ${name} holds nothing itself: it points to ${detail}`,
    'Export the whole map, without a “network link”; or write in src the address that it points to, if its server allows it.',
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
  'sudden-loss': sentences(
    ({ count, detail }) => `${counted(count, 'row')} fewer than at the last reading, which had ${detail}.`,
    'Check that the export was not cut short.',
  ),
  'no-events': sentences(
    () => 'No row describes an event.',
    instead('Check that the address is that of an agenda, or name the columns with the fields attribute.'),
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
};

/** The tag that is made for the data, where there is one. */
function instead(todo: string): FindingWords['todo'] {
  return ({ detail }) => (detail ? `These data are made for another tag: <${detail}>.` : todo);
}
