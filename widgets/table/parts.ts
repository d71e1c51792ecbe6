import type { LitElement } from 'lit';
import { tableCellsLocaleOf, tableLaterLocaleOf } from '../../src/locales/table/index.js';
import type { Column } from '../../src/tables/types.js';
import { LazyPart, withWords } from '../shared/lazy-part.js';
import type { CellContext } from './cells/cells.js';

/** The parts of a table whose code is loaded when they are first wanted. */
export function partsOf(host: LitElement) {
  return {
    panel: new LazyPart(host, (lang) => withWords(import('./panel/panel-part.js'), tableLaterLocaleOf(lang))),
    summary: new LazyPart(host, (lang) => withWords(import('./summary/summary-part.js'), tableLaterLocaleOf(lang))),
    blank: new LazyPart(host, (lang) => withWords(import('./blank-table.js'), tableLaterLocaleOf(lang))),
    rare: new LazyPart(host, (lang) => withWords(import('./cells/rare-cells.js'), tableCellsLocaleOf(lang))),
    contacts: new LazyPart(host, () => import('./cells/contact-cells.js')),
    detail: new LazyPart(host, () => import('./detail-part.js')),
    continuous: new LazyPart(host, () => import('./continuous-part.js')),
  };
}

/** Types whose cells are drawn by code of their own. */
const RARE = /document|siret|siren|rna|insee|list|votes|holders/;
const CONTACTS = /email|phone/;

/** How the cells of rare types in these columns are drawn, as far as that code is loaded. */
export function rareCells(
  parts: ReturnType<typeof partsOf>,
  columns: readonly Column[],
  lang: string,
): CellContext['rare'] {
  const has = (types: RegExp) => columns.some(({ type }) => types.test(type));
  const part = has(RARE) ? parts.rare.get(lang) : undefined;
  const contacts = has(CONTACTS) ? parts.contacts.get(lang)?.contacts : undefined;
  return { ...contacts, ...part?.drawing(part.words) };
}
