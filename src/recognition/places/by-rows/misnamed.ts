import { header } from '../../../values/text.js';
import type { Recognised, Table } from '../../schema.js';
import { filledByLooks } from '../../by-looks.js';
import { KINDS } from '../look-alikes.js';
import { freeColumns, holdsOften, SAMPLE, textsOf } from './texts.js';

/** Characters of the longest kind; longer text describes a place. */
const LONGEST_KIND = 60;
/** Columns about the place, or about how well its position is known: « Numéro de rue », « Centre de la commune ». */
const VAGUE = 'precision';

/**
 * Drops descriptions that are figures or a few levels (« précision » may be that of a position), parts of addresses that
 * say the same of most places (« Localisation », how exact their position is) and kinds that are codes, for which others
 * may stand; kinds that are whole stories become descriptions.
 */
export function withoutCodesAndStories(found: Recognised, table: Table): Recognised {
  const { address: [street = '', ...parts] = [] } = found.roles;
  const kept = [street, ...parts.filter((column) => !repeats(textsOf(column, table)))];
  const told = withWords(parts.length ? { ...found, roles: { ...found.roles, address: kept } } : found, table);
  if (told.roles.category || !found.roles.category) return told;
  const columns = freeColumns(told, table).filter((column) => !found.roles.category?.includes(column));
  return withWords(filledByLooks(told, columns, KINDS), table);
}

function withWords(found: Recognised, table: Table): Recognised {
  const { description = [], category = [], ...roles } = found.roles;
  const isWorded = (column: string) => textsOf(column, table).some((text) => /\p{L}{2}/u.test(text));
  const isVague = (column: string) => header(column).startsWith(VAGUE) && repeats(textsOf(column, table));
  const isStory = (column: string) => holdsOften(textsOf(column, table), (text) => text.length > LONGEST_KIND);
  const stories = category.filter(isStory);
  const descriptions = [...description.filter((column) => isWorded(column) && !isVague(column)), ...stories];
  const kinds = category.filter((column) => !stories.includes(column) && (isWorded(column) || isListed(column, table)));
  const worded = {
    ...(descriptions.length && { description: descriptions }),
    ...(kinds.length && { category: kinds }),
  };
  return { ...found, roles: { ...roles, ...worded } };
}

/** Whether most of these texts are said several times. */
function repeats(texts: readonly string[]): boolean {
  return new Set(texts).size * 2 < texts.length;
}

/** Whether a column holds lists of objects, as programs write kinds: `[{ "id": 3, "name": "Jardin" }]`. */
function isListed(column: string, { rows }: Table): boolean {
  return rows.slice(0, SAMPLE).some(({ [column]: cell }) => Array.isArray(cell) && cell.some(isObject));
}

function isObject(item: unknown): boolean {
  return typeof item === 'object' && item !== null;
}
