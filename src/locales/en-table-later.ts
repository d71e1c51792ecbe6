import type { TableLaterLocale } from './table.js';

export const enTableLater: TableLaterLocale = {
  from: 'From',
  to: 'To',
  least: 'From',
  most: 'To',
  findValue: 'Find in this list',
  without: 'Not given',
  shown: 'Columns shown',
  moveUp: (column) => `Move ${column} forward`,
  moveDown: (column) => `Move ${column} back`,
  resetColumns: 'Original columns',
  total: 'Total',
  average: 'Average',
  number: 'Number',
  by: (column) => `By ${column}`,
  byYear: (column) => `${column} by year`,
  showGroups: (count) => `See all ${count}`,
  showFewer: 'See fewer',
  votes: {
    for: (count) => `${count} for`,
    against: (count) => `${count} against`,
    abstention: (count) => (count === 1 ? '1 abstention' : `${count} abstentions`),
  },
  unanimous: 'unanimously',
  document: 'Document',
  directory: (id) => `${id}, directory of companies`,
};
