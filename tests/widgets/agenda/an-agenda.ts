import { waitUntil } from '@open-wc/testing';
import '../../../widgets/agenda/agenda.js';
import type { ScdlAgenda } from '../../../widgets/agenda/agenda.js';
import { csvWith, type Cells } from '../support/feeds.js';
import { next } from '../support/page.js';
import { drawn, find, giveAttributes, PATIENCE, reading, text, typeIn, type Attributes } from '../support/widget.js';

export { aFeed, changeFeed, readings, serveFeeds } from '../support/feeds.js';
export { inAddress, leavePage, next, openPage } from '../support/page.js';
export { all, choose, control, drawn, find, one, press, text, texts, titles } from '../support/widget.js';

/** A Saturday in autumn, at a quarter to ten. */
export const SATURDAY = Date.parse('2026-11-21T09:45:00+01:00');

/** A table of events: columns are those that any row has. */
export function csvOf(...rows: readonly Cells[]): string {
  return csvWith(['titre', 'date_debut'], rows);
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

export interface Given extends Attributes<AttributeName> {
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
  giveAttributes(agenda, reading(csv, rest));
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
  await waitUntil(
    () => agenda.state !== 'loading' && !find(agenda, '.toolbar-to-come, .skeleton'),
    'it is drawn',
    PATIENCE,
  );
  await drawn(agenda);
}

/** Waits until this can be read somewhere in it. */
export async function reads(agenda: ScdlAgenda, words: string) {
  await waitUntil(() => text(agenda).includes(words), `« ${words} » can be read`);
}

/** Writes in the search box. */
export async function search(agenda: ScdlAgenda, words: string) {
  typeIn(agenda, words);
  await drawn(agenda);
}

/** Goes back as the browser's button does. */
export async function goBack(agenda: ScdlAgenda) {
  const popped = next(window, 'popstate');
  history.back();
  await popped;
  await drawn(agenda);
}
