import type { CheckLocale } from '../types.js';

export const columnTypes: CheckLocale['roles'] = {
  text: 'Texte',
  long: 'Texte long',
  number: 'Nombre',
  amount: 'Montant',
  year: 'Année',
  boolean: 'Oui ou non',
  link: 'Lien',
  document: 'Document',
  siret: 'SIRET',
  siren: 'SIREN',
  rna: 'RNA',
  list: 'Liste',
  holders: 'Titulaires',
  votes: 'Votes',
};
