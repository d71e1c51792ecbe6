import { readBoolean } from '../../../values/boolean.js';
import { header } from '../../../values/text.js';
import type { Recognised, Table } from '../../schema.js';
import { freeColumns, SAMPLE, textsOf } from './texts.js';

/** Columns whose names say that they do not hold the names of places. */
const OTHERS =
  /respons|contact|animateur|interlocut|president|referent|prenom|auteur|gestion|propri|operat|exploit|amenag|commune|ville|source|code|(^|_)id|id(_|$)|url|lien|photo|image|picto|icon|coul|color|date|coord|geom|horaire|statut|etat|tel|mail|result/;
/** Characters of the longest name. */
const LONGEST_NAME = 80;
/** The share of texts that must look like names, and of names that must be distinct. */
const SHARE = 0.6;
/** The share of rows that must have a text. */
const FILLED = 0.5;

/**
 * Gives places that lack a title, or have codes for titles, the first free column whose texts look like names. Places
 * that their kind and address tell apart need none, unless a « structure » of its own runs each of them.
 */
export function withTitle(found: Recognised, table: Table): Recognised {
  const { title: [title] = [], ...roles } = found.roles;
  const isCode = title !== undefined && holdsCodes(title, table);
  if (title !== undefined && !isCode) return found;
  const isTold = !isCode && roles.address && roles.category;
  const { operator = [], ...others } = roles;
  const columns = [...operator, ...(isTold ? [] : freeColumns(found, table))];
  const named = columns.find((column) => !OTHERS.test(header(column)) && holdsNames(column, table));
  if (named !== undefined)
    return { ...found, roles: { ...(operator.includes(named) ? others : roles), title: [named] } };
  // Kind and address make a better title than « PAV-0012 ».
  return isCode && roles.address ? { ...found, roles: { ...roles, identifier: roles.identifier ?? [title] } } : found;
}

function holdsCodes(column: string, table: Table): boolean {
  const texts = textsOf(column, table);
  return texts.length > 0 && texts.every((text) => /^\p{Lu}{0,8}[-_ .]?\d[\d_.-]*$/u.test(text));
}

function holdsNames(column: string, table: Table): boolean {
  const texts = textsOf(column, table);
  const names = texts.filter(isName);
  const rows = Math.min(table.rows.length, SAMPLE);
  const distinct = Math.max(1, names.length * SHARE, rows * FILLED * SHARE);
  return names.length > texts.length * SHARE && new Set(names).size > distinct;
}

function isName(text: string): boolean {
  return (
    text.length <= LONGEST_NAME &&
    /\p{L}{3}/u.test(text) &&
    !/[:/@\\{<]|\d{4}/.test(text) &&
    readBoolean(text) === undefined
  );
}
