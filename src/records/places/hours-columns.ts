import { clean, fold, header } from '../../values/text.js';
import { type Cell, cellsOf, type Reading, withoutMarkup } from '../reading.js';
import { hoursByDay } from './days.js';

/** What a column says of its hours by its name, and the word that must then be told with them. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/ferme/, 'fermé'],
  [/vacances|scolaire/, 'vacances scolaires'],
  [/ferie/, 'jours fériés'],
  [/(^|_)ete(_|$)|estiv|haute_saison/, 'été'],
  [/hiver|basse_saison/, 'hiver'],
];
/** What has no word is an answer, or the hour of closing. */
const WORD = /\p{L}{3}/u;
const ANSWER = /^(oui|non|true|false|vrai|faux|null|aucune?|neant)$/;

/**
 * Hours of which several columns tell: one for each day, or some for the year and others for closings, seasons and
 * exceptions, which come after them. Of columns that tell the same, the first is believed.
 */
export function hoursInColumns(reading: Reading): string {
  const cells = cellsOf(reading, 'hours').map((cell) => ({ ...cell, said: saidBy(cell.column) }));
  const [usual] = cells.filter(({ said }) => said === undefined);
  const told = hoursByDay(cells.filter(({ said }) => !said)) || (usual ? textIn(usual, reading) : '');
  const more = cells.flatMap(({ said, ...cell }) => (said === undefined ? [] : withWord(said, textIn(cell, reading))));
  return [told, ...more].filter(Boolean).join('; ');
}

/** `''` for what adds to the hours in words of its own; undefined for the hours themselves. */
function saidBy(column: string): string | undefined {
  const name = header(column);
  const word = SAID.find(([pattern]) => pattern.test(name))?.[1];
  return word ?? (/complement|precision|exception|particul/.test(name) ? '' : undefined);
}

function withWord(word: string, text: string): string[] {
  const plainly = fold(text);
  if (ANSWER.test(plainly) || (word === 'fermé' && !WORD.test(text))) return [];
  const said = !word || plainly.includes(fold(word).replace(/s$/, ''));
  return [said ? text : word === 'fermé' ? `${word} ${text}` : `${word}\u00a0: ${text}`];
}

function textIn({ value }: Cell, reading: Reading): string {
  return withoutMarkup(clean(value), reading);
}
