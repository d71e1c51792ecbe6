import { frTable } from './fr.js';
import { primaryOf } from '../language.js';
import type { TableCellsLocale, TableLaterLocale, TableLocale } from './types.js';

interface Language {
  first(): Promise<TableLocale>;
  later(): Promise<TableLaterLocale>;
  cells(): Promise<TableCellsLocale>;
}

const french: Language = {
  first: () => Promise.resolve(frTable),
  later: async () => (await import('./fr-later.js')).frTableLater,
  cells: async () => (await import('./fr-cells.js')).frTableCells,
};

/** By primary part of a BCP 47 tag; what is not listed gets French. */
const languages: ReadonlyMap<string, Language> = new Map([
  [
    'en',
    {
      first: async () => (await import('./en.js')).enTable,
      later: async () => (await import('./en-later.js')).enTableLater,
      cells: async () => (await import('./en-cells.js')).enTableCells,
    },
  ],
]);

/** The first words of a table, in the language of a BCP 47 tag. French travels with the widget. */
export function tableLocaleOf(lang: string): Promise<TableLocale> {
  return languageOf(lang).first();
}

/** The words of its parts that load later. */
export function tableLaterLocaleOf(lang: string): Promise<TableLaterLocale> {
  return languageOf(lang).later();
}

/** The words of its rarer cells. */
export function tableCellsLocaleOf(lang: string): Promise<TableCellsLocale> {
  return languageOf(lang).cells();
}

function languageOf(lang: string): Language {
  return languages.get(primaryOf(lang)) ?? french;
}
