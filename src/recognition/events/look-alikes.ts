import { header } from '../../values/text.js';
import { bare, filledByLooks } from '../by-looks.js';
import { loosen } from '../column-finder.js';
import type { Recognised } from '../schema.js';
import type { Role, RoleMap } from '../../schemas/types.js';
import { eventLooks } from './looks.js';
import { teamsAmong } from './matches.js';
import { rolesBehindPrefix } from './shared-prefix.js';

/**
 * Fills the roles left empty with columns whose names look right (`eventLooks`). Without a title, the summary becomes the
 * title: calendars give an event's name as SUMMARY. A category's label is preferred to its code.
 */
export function withEventLookAlikes(found: Recognised, columns: readonly string[]): Recognised {
  const behind = found.roles.title ? {} : rolesBehindPrefix(columns);
  const known = inFrench({ ...behind, ...found.roles }, columns);
  // The title of a match is its teams, not the name of the competition.
  const looks = teamsAmong(columns).length ? eventLooks.filter(([role]) => role !== 'title') : eventLooks;
  const filled = filledByLooks({ ...found, roles: known }, frenchFirst(columns), looks);
  const { summary, category, status = [], ...others } = filled.roles;
  const shown = [...status, ...columns.filter((name) => SHOWN_OR_NOT.test(bare(name)))];
  const [label] = category ? columns.filter((name) => LABEL.test(bare(name))) : [];
  const categories = label === undefined ? category : [label];
  const titles = others.title ? { summary } : { title: summary };
  return {
    ...filled,
    roles: told({ ...others, category: categories, ...titles, ...(shown.length && { status: shown }) }),
  };
}

/** The sign of another language in a name: `en_title`, `titre_en`, « Titre (anglais) ». */
const ABROAD =
  /^(?:en|eng)_|_(?:en|eng|english|anglais|de|deutsch|allemand|es|espagnol|it|italien|italiano|nl|nederlands|neerlandais)$/;

/** The roles with « Description (Français) » in place of « Description (English) », whichever comes first. */
function inFrench(roles: RoleMap, columns: readonly string[]): RoleMap {
  const home = columns.filter((column) => !isAbroad(column));
  const twinOf = (column: string) => home.find((other) => loosen(other) === loosen(column)) ?? column;
  const said = (column: string) => (isAbroad(column) ? twinOf(column) : column);
  return Object.fromEntries(Object.entries(roles).map(([role, own]) => [role, own.map(said)]));
}

/** The columns with those that say that they are in another language last: most repeat what others say in French. */
function frenchFirst(columns: readonly string[]): string[] {
  return [...columns].sort((a, b) => Number(isAbroad(a)) - Number(isAbroad(b)));
}

const isAbroad = (column: string) => ABROAD.test(header(column));

/** Names of columns that say whether a row is for citizens. */
const SHOWN_OR_NOT =
  /^(?:(?:is|est|event)_?)?(?:publiee?|published|visible|actif|active|brouillon|draft|masquee?|hidden|privee?|private|archivee?|archived|visibilite|visibility)$/;

/** The column with the label of a category, which may stand beside its code. */
const LABEL = /^cat(egor(y|ie))?_?(label|libelle|name|nom|title|titre)$/;

function told(roles: Partial<Record<Role, readonly string[] | undefined>>): RoleMap {
  return Object.fromEntries(Object.entries(roles).filter(([, columns]) => columns));
}
