import { communeKey, wholeCommune } from '../../values/commune-name.js';
import { fold } from '../../values/text.js';
import type { Position, Venue } from '../types.js';

/** About three hundred metres: publishers locate the same hall at its door, on its roof or in its street. */
const NEAR_DEGREES = 0.003;

/** Whether a property agrees; undefined when one of the venues lacks it. */
type Clue = (one: Venue, other: Venue) => boolean | undefined;

const clues: readonly Clue[] = [sameCommune, sameSite];

/**
 * Whether two venues are the same: some property that both have agrees, and none disagrees. Two venues without any
 * property are the same; a venue is not the same as an unknown one, since a hall may have a namesake in the next
 * commune.
 */
export function sameVenue(one: Venue, other: Venue): boolean {
  const told = clues.map((clue) => clue(one, other));
  return !told.includes(false) && (told.includes(true) || [one, other].every((venue) => !Object.keys(venue).length));
}

/** Whether some property that both venues have disagrees. */
export function venuesDiffer(one: Venue, other: Venue): boolean {
  return clues.some((clue) => clue(one, other) === false);
}

function sameCommune(one: Venue, other: Venue): boolean | undefined {
  if (one.insee && other.insee) return one.insee === other.insee;
  return one.commune && other.commune ? wholeKey(one.commune) === wholeKey(other.commune) : undefined;
}

/**
 * Whether the names agree: « Salle des fêtes » and « Salle des fêtes de Redon » do, and so do any two at the same
 * position.
 */
function sameSite(one: Venue, other: Venue): boolean | undefined {
  if (one.position && other.position && areNear(one.position, other.position)) return true;
  const names = [one, other].map(({ name }) => fold(name ?? ''));
  const [long = '', short = ''] = names.sort((a, b) => b.length - a.length);
  return short ? long.includes(short) : undefined;
}

function areNear(one: Position, other: Position): boolean {
  const east = (one.lon - other.lon) * Math.cos((one.lat * Math.PI) / 180);
  return Math.hypot(one.lat - other.lat, east) < NEAR_DEGREES;
}

function wholeKey(commune: string): string {
  return wholeCommune(communeKey(commune));
}
