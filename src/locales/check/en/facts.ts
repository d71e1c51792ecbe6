import type { CheckLocale } from '../types.js';
import { properNames } from '../proper-names.js';
import { day, delimiterOf } from './phrases.js';
import { titleOf } from './titles.js';

const NAMES: Readonly<Record<string, string>> = {
  ...properNames,
  file: 'file',
  'shared-file': 'file shared by its page',
  tabular: 'Tabular API of data.gouv.fr',
  'data-gouv-organization': 'catalogue of an organisation on data.gouv.fr',
  'opendatasoft-catalogue': 'catalogue of an Opendatasoft portal',
  'feed-xml': 'RSS or Atom',
  'page-json-ld': 'web page, events told to search engines',
  'page-table': 'table of a web page',
};

/** What was recognised, as people say it. */
export const factValue: CheckLocale['factValue'] = (name, value) => {
  if (name === 'updated') return day(value);
  if (name === 'period') return [...new Set(value.split('/'))].map(day).join(' – ');
  if (name === 'delimiter') return delimiterOf(value);
  if (name === 'schema') return titleOf(value);
  if (name === 'source' || name === 'format') return Object.hasOwn(NAMES, value) ? (NAMES[value] ?? value) : value;
  if (name === 'rows') return value.replace('/', ' of ');
  return name === 'charset' ? value.toUpperCase() : value;
};
