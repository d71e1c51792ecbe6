import { clean, fold, header } from '../../values/text.js';
import { type Cell, cellsOf, type Reading, withoutMarkup } from '../reading.js';
import { hoursByDay } from './days.js';

/** Names of columns that qualify their hours, and the word to add to these. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/ferme/, 'fermé'],
  [/hors_vacances|(?<!vacances_)scolaire/, 'période scolaire'],
  [/vacances/, 'vacances scolaires'],
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
  const [opening, closing] = [OPENING, CLOSING].map((name) => columns.find(({ column }) => name.test(header(column))));
  const between = opening && closing && hoursBetween(clean(opening.value), clean(closing.value));
  const left = between === undefined ? columns : columns.filter((cell) => cell !== opening && cell !== closing);
  const cells = left.map((cell) => ({ ...cell, said: saidBy(cell.column) }));
  const [usual] = cells.filter(({ said }) => said === undefined);
  const told = hoursByDay(cells.filter(({ said }) => !said)) || (usual ? textIn(usual, reading) : '');
  const more = cells.flatMap(({ said, ...cell }) => (said === undefined ? [] : withWord(said, textIn(cell, reading))));
  return [between, told, ...more].filter(Boolean).join('; ');
}

const TIME = /\d\d?(?::\d\d|h\d{0,2})/g;
const OPENING = /^heures?_(de_|d_)?(ouvertures?|debut)$/;
const CLOSING = /^heures?_(de_)?(fermetures?|fin)$/;

/** « 10:00-12:00, 14:00-18:00 » out of the text that tells when it opens and the one that tells when it closes. */
function hoursBetween(from: string, to: string): string {
  const [starts, ends] = [from.match(TIME) ?? [], to.match(TIME) ?? []];
  if (!starts.length && !ends.length) return from;
  if (starts.length === ends.length) return starts.map((start, at) => `${start}-${ends[at] ?? ''}`).join(', ');
  return `ouverture ${from}, fermeture ${to}`;
}

/** The word that qualifies a column's hours: `''` when they include it, undefined for regular hours. */
function saidBy(column: string): string | undefined {
  const name = header(column);
  const word = SAID.find(([pattern]) => pattern.test(name))?.[1];
  return (
    word ??
    (/complement|precision|exception|particul|periodicite|frequence|^periodes?$|saison/.test(name) ? '' : undefined)
  );
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
