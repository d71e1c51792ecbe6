import type { Row } from '../../dataset.js';
import { columnFinder } from '../../recognition/column-finder.js';
import type { FactDescriptor, SchemaDescriptor } from '../../schemas/types.js';
import { readBoolean } from '../../values/boolean.js';
import { clean, fold, header } from '../../values/text.js';
import type { Place } from '../types.js';

export type PlaceFact = Place['facts'][number];

/** Reads one fact of a row; undefined when the row does not have it. */
export type FactReader = (row: Row) => PlaceFact | undefined;

/** Characters of the longest fact. */
const LONG = 200;
/** Words and counts that stand for nothing. */
const SILENT =
  /^(0+([.,]0+)?|n ?[ac]|null|none|nan|inconnue?|indetermine|non (renseigne|communique|concerne|connu)e?s?)$/;

/** Words of closed lists in capitals, which often lack their accents, by how they are written without. */
const ACCENTED: ReadonlyMap<string, string> = new Map(
  'accès aérien enterré équipement étage extérieur fermé fermée intérieur privé privée râtelier réservé vélo'
    .split(' ')
    .map((word) => [fold(word), word]),
);

/** Readers of the facts of a schema whose columns the feed has, in the order of the schema. */
export function factReaders({ facts = [] }: SchemaDescriptor, columns: readonly string[]): FactReader[] {
  const find = columnFinder(columns);
  return facts.flatMap((fact): FactReader[] => {
    const found = fact.columns.split(' ').flatMap(find);
    return found.length ? [readerOf(fact, found)] : [];
  });
}

function readerOf({ name, unit, flags, answer }: FactDescriptor, columns: readonly string[]): FactReader {
  const suffix = unit ? `\u00a0${unit}` : '';
  const labels = flags && columns.map((column) => [column, flags[header(column)] ?? column] as const);
  if (labels) {
    return (row) => {
      const said = labels.filter(([column]) => readBoolean(row[column])).map(([, label]) => label);
      return said.length ? { name, value: said.join(', ') } : undefined;
    };
  }
  const told = answer ? answerOf : wordsOf;
  return (row) => {
    const value = columns.map((column) => told(row[column])).find(Boolean);
    return value ? { name, value: /\d$/.test(value) ? inFrench(value) + suffix : value } : undefined;
  };
}

/** Dates and decimals in French, like the names of facts, without the zeros that programs append. */
function inFrench(value: string): string {
  return value
    .replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1')
    .replace(/^(\d+)[.,](\d*?)0*$/, '$1,$2')
    .replace(/,$/, '');
}

function answerOf(value: unknown): string {
  const answer = readBoolean(value);
  return answer === undefined ? wordsOf(value) : yesOrNo(answer);
}

function yesOrNo(answer: boolean): string {
  return answer ? 'Oui' : 'Non';
}

/** The value of a cell as it would be in a sentence; `''` when it is not worth showing. */
function wordsOf(value: unknown): string {
  const text = clean(value);
  if (!text || text === '-' || text.length > LONG || SILENT.test(fold(text))) return '';
  const answer = /^\d/.test(text) ? undefined : readBoolean(text);
  if (answer !== undefined) return yesOrNo(answer);
  return inSentence(text.replace(/\n+/g, ' ').replace(/\s*\|\s*/g, ', '));
}

/** Converts words in capitals, as in many closed lists: « LIBRE ACCES ». */
function inSentence(text: string): string {
  if (!/^\p{Lu}[\p{Lu}\s_,'’()-]{3,}$/u.test(text)) return text;
  const lower = text.toLowerCase().replaceAll('_', ' ');
  const said = lower.replace(/\p{L}+/gu, (word) => ACCENTED.get(word) ?? word);
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}
