import { clean, header } from '../../values/text.js';
import type { Cell } from '../reading.js';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
/** An answer to whether a place is open that day, without hours. */
const CLOSED = /^ferm[eé]e?$/i;
const ANSWER = /^(oui|non|x|true|false|vrai|faux|[01])$/i;

/** The hours in a column for each day, as one sentence; `''` when these are not columns of days. */
export function hoursByDay(cells: readonly Cell[]): string {
  return DAYS.flatMap((day) => {
    const said = cells
      .filter(({ column }) => header(column).includes(day))
      .map(({ value }) => clean(value))
      .filter((text) => text && !ANSWER.test(text));
    // A closed half of a day adds nothing to the hours of the other.
    const open = said.filter((text) => !CLOSED.test(text));
    return said.length ? `${day}\u00a0: ${open.join(', ') || 'fermé'}` : [];
  }).join('; ');
}
