import { waitUntil } from '@open-wc/testing';
import '../../../widgets/agenda/agenda.js';
import type { ScdlAgenda } from '../../../widgets/agenda/agenda.js';
import { readable } from './a-widget.js';

/** A Saturday in autumn, at a quarter to ten. */
export const SATURDAY = Date.parse('2026-11-21T09:45:00+01:00');

type Answer = () => Response | Promise<Response>;
type Cells = Readonly<Record<string, string | undefined>>;

const answers = new Map<string, Answer>();
const asked: string[] = [];
const network = window.fetch.bind(window);
const page = location.href;
const width = document.body.style.width;
/** Other than on the pages of other tests: what is kept on the device must not pass from one to the next. */
let fed = Math.floor(performance.timeOrigin);

/** In place of the network, for the addresses that `aFeed` gave. */
export function serveFeeds() {
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const answer = answers.get(address);
    if (!answer) return network(input, init);
    asked.push(address);
    return Promise.resolve(answer());
  };
}

/** Takes every agenda out, and gives the page its address and its network back. */
export function leavePage() {
  for (const agenda of document.querySelectorAll('scdl-agenda')) agenda.remove();
  window.fetch = network;
  document.body.style.width = width;
  history.replaceState(null, '', page);
}

/** The address of a feed that answers so: text, or anything else. */
export function aFeed(answer: string | Answer): string {
  const address = `https://donnees.example/${++fed}.csv`;
  changeFeed(address, answer);
  return address;
}

export function changeFeed(address: string, answer: string | Answer) {
  answers.set(address, typeof answer === 'string' ? () => new Response(answer) : answer);
}

/** How often a feed was asked for. */
export function readings(address: string): number {
  return asked.filter((one) => one === address).length;
}

/** A table of events: columns are those that any row has. */
export function csvOf(...rows: readonly Cells[]): string {
  const columns = [...new Set(['titre', 'date_debut', ...rows.flatMap((row) => Object.keys(row))])];
  const cell = (text = '') => `"${text.replaceAll('"', '""')}"`;
  return [columns, ...rows.map((row) => columns.map((name) => row[name]))]
    .map((cells) => cells.map(cell).join(';'))
    .join('\n');
}

/** Concert, market and walk on three days, in two communes. */
export const threeEvents = csvOf(
  {
    identifiant: 'marche',
    titre: 'Marché de Noël',
    date_debut: '21/11/2026 10:00',
    date_fin: '21/11/2026 12:00',
    categorie: 'Marché',
    commune: 'Redon',
    gratuit: 'oui',
  },
  {
    identifiant: 'concert',
    titre: 'Concert d’été indien',
    date_debut: '22/11/2026 20:30',
    date_fin: '22/11/2026 22:00',
    categorie: 'Concert',
    commune: 'Allaire',
    gratuit: 'non',
  },
  {
    identifiant: 'balade',
    titre: 'Balade des écluses',
    date_debut: '05/12/2026 09:00',
    date_fin: '05/12/2026 11:00',
    categorie: 'Nature',
    commune: 'Redon',
    gratuit: 'oui',
  },
);

type AttributeName =
  | ('src' | 'fields' | 'timezone' | 'commune' | 'near' | 'radius' | 'where' | 'refresh')
  | ('views' | 'filters' | 'detail' | 'page-size' | 'no-ongoing' | 'source-badge' | 'heading' | 'heading-level')
  | ('id' | 'lang' | 'theme' | 'publisher' | 'licence');

export interface Given extends Readonly<Partial<Record<AttributeName, string | number | boolean | undefined>>> {
  /** The rows of its feed, unless `src` says otherwise. */
  readonly csv?: string;
  readonly now?: () => number;
  readonly parent?: Element;
}

/** An agenda of the page, as its tag would have it: what is given beside are attributes. */
export function putAgenda({ csv = threeEvents, now = () => SATURDAY, parent = document.body, ...rest }: Given = {}) {
  const agenda = document.createElement('scdl-agenda');
  agenda.clock = now;
  agenda.noKeep = true;
  for (const [name, value] of Object.entries({ src: 'src' in rest ? rest.src : aFeed(csv), ...rest })) {
    if (value !== undefined && value !== false) agenda.setAttribute(name, value === true ? '' : String(value));
  }
  parent.append(agenda);
  return agenda;
}

/** The same, once its feed was read and all it needs is there. */
export async function anAgenda(given: Given = {}): Promise<ScdlAgenda> {
  const agenda = putAgenda(given);
  await shown(agenda);
  return agenda;
}

/** Waits for the rows, and for the code that comes after them. */
export async function shown(agenda: ScdlAgenda) {
  await waitUntil(() => agenda.state !== 'loading' && !find(agenda, '.toolbar-to-come, .skeleton'), 'it is drawn');
  await drawn(agenda);
}

export async function drawn(agenda: ScdlAgenda) {
  await agenda.updateComplete;
  await agenda.updateComplete;
}

/** Waits until this can be read somewhere in it. */
export async function reads(agenda: ScdlAgenda, words: string) {
  await waitUntil(() => text(agenda).includes(words), `« ${words} » can be read`);
}

export function find<E extends Element = HTMLElement>(agenda: ScdlAgenda, selector: string): E | null {
  return agenda.renderRoot.querySelector<E>(selector);
}

export function one<E extends Element = HTMLElement>(agenda: ScdlAgenda, selector: string): E {
  const found = find<E>(agenda, selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

export function all<E extends Element = HTMLElement>(agenda: ScdlAgenda, selector: string): E[] {
  return [...agenda.renderRoot.querySelectorAll<E>(selector)];
}

/** What matches, as it is read, with ordinary spaces. */
export function texts(agenda: ScdlAgenda, selector: string): string[] {
  return all(agenda, selector).map(readable);
}

/** Everything that can be read in it. */
export function text(agenda: ScdlAgenda): string {
  return texts(agenda, '.root').join('');
}

export function titles(agenda: ScdlAgenda): string[] {
  return texts(agenda, '.item-title');
}

/** The button, chip or link whose text begins so. */
export function control(agenda: ScdlAgenda, words: string): HTMLElement {
  const found = all(agenda, 'button, a, summary').find((element) => readable(element).startsWith(words));
  if (!found) throw new Error(`No « ${words} » to press in: ${text(agenda)}`);
  return found;
}

export async function press(agenda: ScdlAgenda, words: string) {
  control(agenda, words).click();
  await drawn(agenda);
}

/** Chooses in a menu, found by its name. */
export async function choose(agenda: ScdlAgenda, name: string, value: string) {
  const label = all(agenda, 'label.menu').find((element) => readable(element).startsWith(name));
  const select = label?.querySelector('select');
  if (!select) throw new Error(`No menu « ${name} »`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await drawn(agenda);
}

/** Writes in the search box. */
export async function search(agenda: ScdlAgenda, words: string) {
  const input = one<HTMLInputElement>(agenda, 'input[type=search]');
  input.value = words;
  input.dispatchEvent(new InputEvent('input'));
  await drawn(agenda);
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

/** The next event of this name on an element. */
export function next<T extends Event = Event>(target: EventTarget, name: string): Promise<T> {
  return new Promise((resolve) => {
    target.addEventListener(name, (event) => resolve(event as T), { once: true });
  });
}

/** Goes back as the browser's button does. */
export async function goBack(agenda: ScdlAgenda) {
  const popped = next(window, 'popstate');
  history.back();
  await popped;
  await drawn(agenda);
}
