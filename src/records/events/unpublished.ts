import { readBoolean } from '../../values/boolean.js';
import { fold } from '../../values/text.js';
import { labelOf } from '../cells/packed.js';
import { type Cell, cellsOf, type Reading } from '../reading.js';

/** What a status says of what its publisher does not show: a draft, what waits for approval, what was thrown away. */
const HELD_BACK =
  /^(?:(?:auto )?draft|pending|trash|unpublished|private|confidential|hidden|archived|rejected)$|brouillon|corbeille|depublie|non publie|archive|masque|^prive|refuse|rejete|^a valider|attente (?:de |d )?(?:validation|moderation|publication|relecture|approbation)/;
/** Names of columns that say by yes or no whether a row is shown, and whether it is not. */
const SHOWN = /publi|visible|acti[fv]/;
const HIDDEN = /brouillon|draft|masque|hidden|prive|private|archive/;

/** The cell by which a row says that it is not for citizens; undefined for any other row. */
export function heldBackBy(reading: Reading): Cell | undefined {
  return cellsOf(reading, 'status').find(({ column, value }) => {
    const text = labelOf(value, reading.lang);
    const answer = readBoolean(text);
    if (answer === undefined) return HELD_BACK.test(fold(text));
    return (answer ? HIDDEN : SHOWN).test(fold(column));
  });
}
