import { clean, fold } from '../values/text.js';
import type { CourseName, MealName } from './types.js';

/** No dish has a longer name; what is may be anything. */
const LONGEST = 400;

const COURSES: readonly (readonly [RegExp, CourseName])[] = [
  [/^(entree|hors d oeuvre|potage)/, 'starter'],
  [/^(plat|viande|poisson|proteine)/, 'main'],
  [/^(garniture|accompagnement|legume|feculent)/, 'side'],
  [/^(produits? laitier|laitage|fromage|yaourt)/, 'dairy'],
  [/^(dessert|fruit)/, 'dessert'],
  [/^pain/, 'bread'],
  [/^(gouter|collation)/, 'snack'],
];

const MEALS: readonly (readonly [RegExp, MealName])[] = [
  [/^petit dejeuner/, 'breakfast'],
  [/^(gouter|collation)/, 'snack'],
  [/^(diner|souper|soir)/, 'dinner'],
  [/^pique nique/, 'picnic'],
];

/** Words in place of a menu, on days without one. */
const CLOSED =
  /^(jours? )?(ferie|ferme(s|e|es|r)?$|pont( de l ascension)?$|greve|vacances|(centres?|cantine|restaurant) ferme|pas de (centre|cantine|repas|service|restauration)|pas d ecole)/;

/** The course that a word stands for, in French. */
export function courseOf(cell: unknown): CourseName {
  return meaningOf(cell, COURSES) ?? 'other';
}

/** Lunch unless it says otherwise. */
export function mealOf(cell: unknown): MealName {
  return meaningOf(cell, MEALS) ?? 'lunch';
}

function meaningOf<N>(cell: unknown, meanings: readonly (readonly [RegExp, N])[]): N | undefined {
  const word = fold(clean(cell).slice(0, LONGEST));
  return meanings.find(([pattern]) => pattern.test(word))?.[1];
}

/** Whether a cell says that nothing is served, rather than what. */
export function saysClosed(text: string): boolean {
  return CLOSED.test(fold(text));
}

/** A remark as people read it: one line, and in a voice that does not shout. `''` when there is none. */
export function remark(cell: unknown): string {
  return calm(oneLine(clean(cell).slice(0, LONGEST)));
}

/** The names in a cell, one eaten or the other; none when it holds but dashes. */
export function dishNames(cell: unknown): string[] {
  return clean(cell)
    .slice(0, LONGEST)
    .split(/\sOU\s/)
    .map((name) => calm(oneLine(name)))
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
}

/** Line breaks part what makes up one dish; `Pain/ beurre` is a list too, `1/2 pamplemousse` is none. */
function oneLine(text: string): string {
  return text
    .replace(/\s*\n\s*(\p{Lu}(?=\p{Ll}))?/gu, (_, capital: string | undefined) => `, ${(capital ?? '').toLowerCase()}`)
    .replace(/ ?\/ (?=\S)/g, ', ')
    .replace(/^[,\s]+|[,\s]+$/g, '');
}

function calm(text: string): string {
  if (text.length < 5 || text !== text.toUpperCase() || text === text.toLowerCase()) return text;
  const quiet = text.toLowerCase().replace(/\b(noël|pâques)/g, (name) => name.charAt(0).toUpperCase() + name.slice(1));
  return quiet.charAt(0).toUpperCase() + quiet.slice(1);
}
