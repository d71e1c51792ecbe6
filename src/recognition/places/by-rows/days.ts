import { clean } from '../../../values/text.js';
import type { Recognised, Table } from '../../schema.js';
import { SAMPLE } from './texts.js';

/** Drops days that most hours are without: « Jours de marché » of toilets, which are open on the others too. */
export function withoutOtherDays(found: Recognised, { rows }: Table): Recognised {
  const { dateText: [days = ''] = [], ...roles } = found.roles;
  const timed = rows.slice(0, SAMPLE).filter((row) => roles.hours?.some((column) => clean(row[column])));
  const dated = timed.filter((row) => clean(row[days]));
  return dated.length * 2 < timed.length ? { ...found, roles } : found;
}
