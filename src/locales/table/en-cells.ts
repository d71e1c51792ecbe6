import type { TableCellsLocale } from './types.js';

export const enTableCells: TableCellsLocale = {
  votes: {
    for: (count) => `${count} for`,
    against: (count) => `${count} against`,
    abstention: (count) => (count === 1 ? '1 abstention' : `${count} abstentions`),
  },
  unanimous: 'unanimously',
  document: 'Document',
  directory: (id) => `${id}, directory of companies`,
};
