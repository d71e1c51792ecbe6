import type { CheckLocale } from '../types.js';
import { properNames } from '../proper-names.js';
import { day, delimiterOf } from './phrases.js';

const NAMES: Readonly<Record<string, string>> = {
  ...properNames,
  file: 'fichier',
  'shared-file': 'fichier partagé par sa page',
  tabular: 'API tabulaire de data.gouv.fr',
  'data-gouv-organization': 'catalogue d’une organisation sur data.gouv.fr',
  'opendatasoft-catalogue': 'catalogue d’un portail Opendatasoft',
  'feed-xml': 'RSS ou Atom',
  'page-json-ld': 'page web, événements décrits aux moteurs de recherche',
  'page-table': 'tableau d’une page web',
};

/** What was recognised, as people say it. */
export const factValue: CheckLocale['factValue'] = (name, value) => {
  if (name === 'updated') return day(value);
  if (name === 'period') return [...new Set(value.split('/'))].map(day).join(' – ');
  if (name === 'delimiter') return delimiterOf(value);
  if (name === 'source' || name === 'format') return Object.hasOwn(NAMES, value) ? (NAMES[value] ?? value) : value;
  if (name === 'rows') return value.replace('/', ' sur ');
  return name === 'charset' ? value.toUpperCase() : value;
};
