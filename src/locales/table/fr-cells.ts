import type { TableCellsLocale } from './types.js';

export const frTableCells: TableCellsLocale = {
  votes: {
    for: (count) => `${count} pour`,
    against: (count) => `${count} contre`,
    abstention: (count) => (count > 1 ? `${count} abstentions` : `${count} abstention`),
  },
  unanimous: 'à l’unanimité',
  document: 'Document',
  directory: (id) => `${id}, annuaire des entreprises`,
};
