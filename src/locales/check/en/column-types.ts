import type { CheckLocale } from '../types.js';

export const columnTypes: CheckLocale['roles'] = {
  text: 'Text',
  long: 'Long text',
  number: 'Number',
  amount: 'Amount',
  year: 'Year',
  boolean: 'Yes or no',
  link: 'Link',
  document: 'Document',
  siret: 'SIRET',
  siren: 'SIREN',
  rna: 'RNA',
  list: 'List',
  holders: 'Holders',
  votes: 'Votes',
};
