import type { Recognised, Table } from '../../schema.js';
import { holdsOften, textsOf } from './texts.js';

/** Characters of the longest kind; longer text describes a place. */
const LONGEST_KIND = 60;

/**
 * Drops descriptions that are figures (« précision » may be that of a position) and kinds that are codes; kinds that are
 * whole stories become descriptions.
 */
export function withoutCodesAndStories(found: Recognised, table: Table): Recognised {
  const { description = [], category = [], ...roles } = found.roles;
  const isWorded = (column: string) => textsOf(column, table).some((text) => /\p{L}{2}/u.test(text));
  const isStory = (column: string) => holdsOften(textsOf(column, table), (text) => text.length > LONGEST_KIND);
  const stories = category.filter(isStory);
  const descriptions = [...description.filter(isWorded), ...stories];
  const kinds = category.filter((column) => !stories.includes(column) && isWorded(column));
  const kept = { ...(descriptions.length && { description: descriptions }), ...(kinds.length && { category: kinds }) };
  return { ...found, roles: { ...roles, ...kept } };
}
