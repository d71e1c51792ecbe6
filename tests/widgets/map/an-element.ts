import { waitUntil } from '@open-wc/testing';
import '../../../widgets/map/map.js';
import type { ScdlMap } from '../../../widgets/map/map.js';

/** The first of its kind may have to be compiled. */
export const PATIENCE = { timeout: 4000 };

/** A Saturday in autumn, at a quarter to ten. */
export const SATURDAY = Date.parse('2026-11-21T09:45:00+01:00');

type Answer = () => Response | Promise<Response>;
type Cells = Readonly<Record<string, string | undefined>>;

const answers = new Map<string, Answer>();
const page = location.href;
/** Other than on the pages of other tests: what is kept on the device must not pass from one to the next. */
let fed = Math.floor(performance.timeOrigin);
/** What was asked of the network, beside the feeds of the tests. */
export const asked: string[] = [];
const network = window.fetch.bind(window);

/** In place of the network, for the addresses that `aFeed` gave; nothing else may be asked for. */
export function serveFeeds() {
  asked.length = 0;
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const [plain = ''] = address.split('?');
    const answer = answers.get(address) ?? answers.get(plain);
    if (answer && !address.startsWith('https://donnees.example/')) asked.push(address);
    return answer ? Promise.resolve(answer()) : network(input, init);
  };
}

/** Takes every map out, and gives the page its address and its network back. */
export function leavePage() {
  for (const map of document.querySelectorAll('scdl-map')) map.remove();
  window.fetch = network;
  document.body.style.width = '';
  history.replaceState(null, '', page);
}

export function aFeed(answer: string | Answer): string {
  const address = `https://donnees.example/${++fed}.csv`;
  changeFeed(address, answer);
  return address;
}

export function changeFeed(address: string, answer: string | Answer) {
  answers.set(address, typeof answer === 'string' ? () => new Response(answer) : answer);
}

/** A table of places: columns are those that any row has. */
export function csvOf(...rows: readonly Cells[]): string {
  const columns = [...new Set(['nom', 'latitude', ...rows.flatMap((row) => Object.keys(row))])];
  const cell = (text = '') => `"${text.replaceAll('"', '""')}"`;
  return [columns, ...rows.map((row) => columns.map((name) => row[name]))]
    .map((cells) => cells.map(cell).join(';'))
    .join('\n');
}

/** A town hall that is open, a library that is closed, a hall that nobody placed. */
export const threePlaces = csvOf(
  {
    identifiant: 'mairie',
    nom: 'Mairie',
    type: 'Services',
    adresse: '1 place du Bac',
    commune: 'Redon',
    latitude: '47.6513',
    longitude: '-2.0846',
    horaires: 'Mo-Fr 09:00-17:00; Sa 09:00-12:00; PH off',
    telephone: '02 99 00 00 00',
    email: 'mairie@exemple.bzh',
    site_web: 'https://exemple.bzh/mairie',
    pmr: 'oui',
  },
  {
    identifiant: 'encrier',
    nom: 'L’Encrier',
    type: 'Culture',
    adresse: '4 rue des Saules',
    commune: 'Allaire',
    latitude: '47.6375',
    longitude: '-2.1642',
    horaires: 'Tu 16:00-18:30; PH off',
    pmr: 'non',
  },
  { identifiant: 'salle', nom: 'Salle des fêtes', type: 'Culture', commune: 'Redon', horaires: 'Clés à la mairie' },
);

type AttributeName =
  | ('src' | 'layout' | 'tiles' | 'tiles-on-click' | 'geocoder' | 'filters' | 'page-size' | 'contact')
  | ('heading' | 'heading-level' | 'lang' | 'theme' | 'id' | 'fields' | 'commune');

export interface Given extends Readonly<Partial<Record<AttributeName, string | number | boolean | undefined>>> {
  /** The rows of its feed, unless `src` says otherwise. */
  readonly csv?: string;
  readonly now?: () => number;
  readonly parent?: Element;
}

/** A map of the page, as its tag would have it, without tiles: what is given beside are attributes. */
export function putMap({ csv = threePlaces, now = () => SATURDAY, parent = document.body, ...rest }: Given = {}) {
  const map = document.createElement('scdl-map');
  map.clock = now;
  map.noKeep = true;
  for (const [name, value] of Object.entries({ src: 'src' in rest ? rest.src : aFeed(csv), tiles: 'none', ...rest })) {
    if (value !== undefined && value !== false) map.setAttribute(name, value === true ? '' : String(value));
  }
  parent.append(map);
  return map;
}

/** The same, once its feed was read and all that its list needs is there. */
export async function aMap(given: Given = {}): Promise<ScdlMap> {
  const map = putMap(given);
  await waitUntil(() => map.state !== 'loading' && !find(map, '.toolbar-to-come, .skeleton'), 'it is drawn', PATIENCE);
  const lines = all(map, '.when').length > 0;
  if (lines) await waitUntil(() => all(map, '.when').some((line) => readable(line)), 'hours are told', PATIENCE);
  await drawn(map);
  return map;
}

/** The same, once the map beside the list is there. */
export async function aDrawnMap(given: Given = {}): Promise<ScdlMap> {
  const map = await aMap(given);
  await waitUntil(() => find(map, '.leaflet-container'), 'the map is there', PATIENCE);
  await still(map);
  return map;
}

/** Markers appear little by little, and are only then as easy to read as they will be. */
async function still(map: ScdlMap) {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const moving = map.shadowRoot?.getAnimations() ?? [];
  await Promise.all(moving.map(({ finished }) => finished.catch(() => undefined)));
}

export async function drawn(map: ScdlMap) {
  await map.updateComplete;
  await map.updateComplete;
}

export function find<E extends Element = HTMLElement>(map: ScdlMap, selector: string): E | null {
  return map.renderRoot.querySelector<E>(selector);
}

export function one<E extends Element = HTMLElement>(map: ScdlMap, selector: string): E {
  const found = find<E>(map, selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

export function all<E extends Element = HTMLElement>(map: ScdlMap, selector: string): E[] {
  return [...map.renderRoot.querySelectorAll<E>(selector)];
}

export function readable(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What matches, as it is read, with ordinary spaces. */
export function texts(map: ScdlMap, selector: string): string[] {
  return all(map, selector).map(readable);
}

export function text(map: ScdlMap): string {
  return texts(map, '.root').join('');
}

export function titles(map: ScdlMap): string[] {
  return texts(map, '.item-title');
}

/** The button, chip or link that is in sight and whose text begins so. */
export function control(map: ScdlMap, words: string): HTMLElement {
  const shown = all(map, 'button, a, summary').filter((element) => element.checkVisibility());
  const found = shown.find((element) => readable(element).startsWith(words));
  if (!found) throw new Error(`No « ${words} » to press in: ${text(map)}`);
  return found;
}

export async function press(map: ScdlMap, words: string) {
  control(map, words).click();
  await drawn(map);
}

/** Opens the detail of a place by its name in the list. */
export async function open(map: ScdlMap, name: string) {
  all(map, '.item-title a')
    .find((link) => readable(link) === name)
    ?.click();
  await waitUntil(() => find(map, '#detail-title'), 'the detail is there', PATIENCE);
  await drawn(map);
}

/** Writes in a box. */
export async function type(map: ScdlMap, selector: string, words: string) {
  const input = one<HTMLInputElement>(map, selector);
  input.focus();
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await drawn(map);
}

/** What the page's address says of widgets. */
export function inAddress(): Record<string, string> {
  const before = new URL(page).searchParams;
  return Object.fromEntries([...new URL(location.href).searchParams].filter(([name]) => !before.has(name)));
}

/** Gives the page this query, as if it had been opened so. */
export function openPage(query: Readonly<Record<string, string>>) {
  const url = new URL(page);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  history.replaceState(null, '', url);
}
