import { withDishColumns } from './dish-columns.js';
import { COURSES, recogniseMenu } from './menus.js';
import { isDrawn } from './kind/drawn.js';
import { announcesItself, isAgenda } from './kind/agenda.js';
import { evidenceIn, some, type Evidence, type Sample } from './kind/evidence.js';
import { isPlaces } from './kind/places.js';
import { clean } from '../values/text.js';

/** What the rows of a feed are, which decides the widget that shows them. */
export type FeedKind = 'event' | 'place' | 'menu' | 'row';

/** Column names of accounts, votes and registers, which are tables, whatever dates and addresses they hold. */
const ACCOUNTS =
  /^(delib_|vote_|bgt_|budget_|enfant_|titulaire|codecpv|cpv|marche_)|montant|beneficiaire|valeur_fonciere|format_ressources|(^|_)arretes?(_|$)/;

/** The tests for each kind, in order: the first that holds decides. */
const KINDS: readonly (readonly [FeedKind, (evidence: Evidence) => boolean])[] = [
  ['menu', isMenu],
  ['event', announcesItself],
  ['place', isDrawn],
  ['row', isAccount],
  ['event', isAgenda],
  ['place', isPlaces],
];

/**
 * Whether a feed holds events, places, menus, or rows to be shown as a table, by the names of its columns and by their
 * cells. It is a table when nothing tells.
 *
 * @param today civil day
 */
export function recogniseKind(sample: Sample, today: string): FeedKind {
  const evidence = evidenceIn(sample, today);
  return KINDS.find(([, holds]) => holds(evidence))?.[0] ?? 'row';
}

function isMenu({ columns, schema, rows }: Evidence): boolean {
  const roles = withDishColumns(recogniseMenu(columns, schema).roles, { columns, rows });
  if (!roles.date?.length) return false;
  // Days of the week alone are of no week: a table shows them as they are.
  const [date] = roles.date;
  if (rows.length && !roles.week?.length && !rows.some(({ [date ?? '']: day }) => /\d/.test(clean(day)))) return false;
  const courses = COURSES.filter((course) => roles[course]?.length);
  const { dish = [], whole = [], main = [] } = roles;
  const isMealPerCell = columns.length < 6 && whole.length + main.length > 0;
  return dish.length > 0 || courses.length > 2 || isMealPerCell;
}

function isAccount({ headers }: Evidence): boolean {
  return some(headers, ACCOUNTS);
}
