import { clean, fold, header } from '../../values/text.js';
import { type Cell, cellsOf, type Reading, withoutMarkup } from '../reading.js';
import { hoursByDay } from './days.js';

/** Names of columns that qualify their hours, and the word to add to these. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/ferme/, 'fermé'],
  [/vacances|scolaire/, 'vacances scolaires'],
  [/ferie/, 'jours fériés'],
  [/(^|_)ete(_|$)|estiv|haute_saison/, 'été'],
  [/hiver|basse_saison/, 'hiver'],
];
/** A cell without a word is an answer, or a time. */
const WORD = /\p{L}{3}/u;
const ANSWER = /^(oui|non|true|false|vrai|faux|null|aucune?|neant)$/;

/**
 * The hours in several columns: one for each day; or one for the year, followed by others for closures, seasons and
 * exceptions. Of columns with the same subject, the first is used.
 */
export function hoursInColumns(reading: Reading): string {
  const columns = cellsOf(reading, 'hours');
  const between = hoursBetween(columns);
  if (between !== undefined) return between;
  const cells = columns.map((cell) => ({ ...cell, said: saidBy(cell.column) }));
  const [usual] = cells.filter(({ said }) => said === undefined);
  const told = hoursByDay(cells.filter(({ said }) => !said)) || (usual ? textIn(usual, reading) : '');
  const more = cells.flatMap(({ said, ...cell }) => (said === undefined ? [] : withWord(said, textIn(cell, reading))));
  return [told, ...more].filter(Boolean).join('; ');
}

const TIME = /\d\d?(?::\d\d|h\d{0,2})/g;
const OPENING = /^heures?_(d_)?ouvertures?$/;
const CLOSING = /^heures?_(de_)?fermetures?$/;

/** « 10:00-12:00, 14:00-18:00 » of a column that tells when it opens and one that tells when it closes. */
function hoursBetween([opening, closing, ...more]: readonly Cell[]): string | undefined {
  if (!opening || !closing || more.length) return undefined;
  if (!OPENING.test(header(opening.column)) || !CLOSING.test(header(closing.column))) return undefined;
  const [from, to] = [clean(opening.value), clean(closing.value)];
  const [starts, ends] = [from.match(TIME) ?? [], to.match(TIME) ?? []];
  if (!starts.length && !ends.length) return from;
  if (starts.length === ends.length) return starts.map((start, at) => `${start}-${ends[at] ?? ''}`).join(', ');
  return `ouverture ${from}, fermeture ${to}`;
}

/** The word that qualifies a column's hours: `''` when they include it, undefined for regular hours. */
function saidBy(column: string): string | undefined {
  const name = header(column);
  const word = SAID.find(([pattern]) => pattern.test(name))?.[1];
  return word ?? (/complement|precision|exception|particul/.test(name) ? '' : undefined);
}

function withWord(word: string, text: string): string[] {
  const plainly = fold(text);
  if (ANSWER.test(plainly) || (word === 'fermé' && !WORD.test(text))) return [];
  const isSaid = !word || plainly.includes(fold(word).replace(/s$/, ''));
  const separator = word === 'fermé' ? ' ' : '\u00a0: ';
  return [isSaid ? text : word + separator + text];
}

function textIn({ value }: Cell, reading: Reading): string {
  return withoutMarkup(clean(value), reading);
}
