import { waitUntil } from '@open-wc/testing';
import '../../../widgets/table/table.js';
import type { ScdlTable } from '../../../widgets/table/table.js';
import { next } from '../support/page.js';
import {
  all,
  drawn,
  find,
  giveAttributes,
  PATIENCE,
  readable,
  reading,
  texts,
  typeIn,
  type Attributes,
} from '../support/widget.js';

export { aFeed, changeFeed, serveFeeds } from '../support/feeds.js';
export { inAddress, leavePage, next, openPage } from '../support/page.js';
export { all, drawn, find, one, readable, texts, typeIn } from '../support/widget.js';

/** Grants of a small town: names with accents, amounts as people write them, a day in each year. */
export const grants = `nomBeneficiaire;idBeneficiaire;objet;montant;dateConvention;nature
Étoile sportive;99000001500015;Fonctionnement;1 200,50 €;17/03/2025;aide en numéraire
Épicerie solidaire;;Aide après la crue;12500;02/02/2026;aide en numéraire
amicale laïque;;;300;17/03/2026;aide en nature
Zèbres du marais;;Costumes;(250);17/03/2024;aide en numéraire`;

/** As many rows, numbered. */
export function rowsOf(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, at) => `Salle ${String(at + 1).padStart(5, '0')};${at + 1} rue du Bac;${(at * 7) % 90}`,
  );
  return ['nom;adresse;capacite', ...lines].join('\n');
}

/** The same, with remarks in letters that make it long to search them. */
export function heavyRowsOf(count: number): string {
  const [header = '', ...lines] = rowsOf(count).split('\n');
  const remark = 'Ψυχή '.repeat(60);
  return [`${header};remarque`, ...lines.map((line, at) => `${line};${remark}${at + 1}`)].join('\n');
}

type AttributeName =
  | ('src' | 'columns' | 'sort' | 'total' | 'group' | 'filters' | 'page-size' | 'continuous' | 'schema' | 'where')
  | ('heading' | 'heading-level' | 'lang' | 'theme' | 'id' | 'limit');

export interface Given extends Attributes<AttributeName> {
  /** The rows of its feed, unless `src` says otherwise. */
  readonly csv?: string;
  readonly parent?: Element;
}

/** A table of the page, as its tag would have it: what is given beside are attributes. */
export function putTable({ csv = grants, parent = document.body, ...rest }: Given = {}): ScdlTable {
  const table = document.createElement('scdl-table');
  table.noKeep = true;
  giveAttributes(table, reading(csv, rest));
  parent.append(table);
  return table;
}

/** The same, once its feed was read and it shows its rows. */
export async function aTable(given: Given = {}): Promise<ScdlTable> {
  const table = putTable(given);
  await waitUntil(() => table.state !== 'loading' && !find(table, '.skeleton'), 'it is drawn', PATIENCE);
  await drawn(table);
  return table;
}

/** The first cell of each row. */
export function names(table: ScdlTable): string[] {
  return texts(table, 'tbody th');
}

/** The cells of a column, by its header. */
export function column(table: ScdlTable, label: string): string[] {
  return texts(table, `td[data-label="${label}"]`);
}

/** The first of these whose text or name begins so. */
export function named(table: ScdlTable, selector: string, words: string): HTMLElement {
  const said = (each: Element) => `${readable(each)}\n${each.getAttribute('aria-label')?.replace(/\s+/g, ' ') ?? ''}`;
  const found = all(table, selector).find((each) =>
    said(each)
      .split('\n')
      .some((text) => text.startsWith(words)),
  );
  if (!found) throw new Error(`No « ${words} » to press in: ${texts(table, '.root').join('')}`);
  return found;
}

/** Presses a button, header or box. */
export async function press(table: ScdlTable, selector: string, words: string, how: MouseEventInit = {}) {
  const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...how });
  // What chooses rows says so once they are shown.
  const done = selector.includes('option') ? next(table, 'scdl-filter') : undefined;
  named(table, selector, words).dispatchEvent(click);
  await done;
  await drawn(table);
}

/** Presses the header of a column. */
export function sortBy(table: ScdlTable, label: string, how: MouseEventInit = {}) {
  return press(table, '.sort', label, how);
}

/** Opens a panel of the toolbar, and waits for what is in it. */
export async function openTool(table: ScdlTable, label: string) {
  await press(table, '.tool', label);
  await waitUntil(() => find(table, '#panel fieldset'), `« ${label} » is open`);
}

/** Writes in the search box. */
export async function search(table: ScdlTable, words: string) {
  const found = next(table, 'scdl-filter');
  typeIn(table, words);
  await found;
  await drawn(table);
}
