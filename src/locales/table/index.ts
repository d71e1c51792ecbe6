import { besideFrench, byLanguage } from '../language.js';
import { frTable } from './fr.js';

/** The first words of a table, in the language of a BCP 47 tag. */
export const tableLocaleOf = besideFrench(frTable, { en: async () => (await import('./en.js')).enTable });

/** The words of its parts that load later. */
export const tableLaterLocaleOf = byLanguage(async () => (await import('./fr-later.js')).frTableLater, {
  en: async () => (await import('./en-later.js')).enTableLater,
});

/** The words of its rarer cells. */
export const tableCellsLocaleOf = byLanguage(async () => (await import('./fr-cells.js')).frTableCells, {
  en: async () => (await import('./en-cells.js')).enTableCells,
});
