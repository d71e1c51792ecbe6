import type { LitElement } from 'lit';
import { tableCellsLocaleOf, tableLaterLocaleOf } from '../../src/locales/table.js';
import type { Column, ColumnType } from '../../src/tables/types.js';
import { LazyPart } from '../shared/lazy-part.js';
import type { CellContext } from './cells.js';

/** The parts of a table that come when they are first wanted. */
export function partsOf(host: LitElement) {
  return {
    panel: new LazyPart(host, (lang) => withWords(import('./panel-part.js'), tableLaterLocaleOf(lang))),
    summary: new LazyPart(host, (lang) => withWords(import('./summary-part.js'), tableLaterLocaleOf(lang))),
    rare: new LazyPart(host, (lang) => withWords(import('./rare-cells.js'), tableCellsLocaleOf(lang))),
    contacts: new LazyPart(host, () => import('./contact-cells.js')),
    detail: new LazyPart(host, () => import('./detail-part.js')),
    continuous: new LazyPart(host, () => import('./continuous-part.js')),
  };
}

/** Types whose cells are drawn by code of their own: by which part. */
const rare: Partial<Record<ColumnType, 'rare' | 'contacts'>> = {
  ...{ email: 'contacts', phone: 'contacts' },
  ...{ document: 'rare', siret: 'rare', siren: 'rare', rna: 'rare', insee: 'rare', list: 'rare', votes: 'rare' },
};

/** How the cells of these columns are drawn, as far as it is there. */
export function rareCells(
  parts: ReturnType<typeof partsOf>,
  columns: readonly Column[],
  lang: string,
): CellContext['rare'] {
  const wanted = new Set(columns.map(({ type }) => rare[type]));
  const part = wanted.has('rare') ? parts.rare.get(lang) : undefined;
  const contacts = wanted.has('contacts') ? parts.contacts.get(lang)?.contacts : undefined;
  return { ...contacts, ...part?.drawing(part.words) };
}

async function withWords<M extends object, W>(code: Promise<M>, said: Promise<W>) {
  const [part, words] = await Promise.all([code, said]);
  return { ...part, words };
}
