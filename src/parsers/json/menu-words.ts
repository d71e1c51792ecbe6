import { WEEKDAYS } from '../../values/calendar-words.js';
import { fold } from '../../values/text.js';
import { dayOfWeekTold } from '../../values/week-told.js';

/** What a key stands for in a menu. */
export type Meaning = 'day' | 'week' | 'meal' | 'course' | 'dishes' | 'more' | 'other';

/** Patterns for folded keys, in order of precedence. */
const MEANINGS: readonly (readonly [RegExp, Meaning])[] = [
  [/^\d{4} \d\d? \d\d?$|^\d\d? \d\d? \d{4}$/, 'day'],
  [/^(?:semaine |week |s|w)\d{1,2}(?: 20\d\d)?$|^20\d\d (?:s|w)?\d{1,2}$|^semaine du /, 'week'],
  [/^(?:petit ?dejeuner|dejeuner|midi|diner|souper|soir|breakfast|lunch|dinner|supper)$/, 'meal'],
  [/^(?:plats|dishes|composantes)$/, 'dishes'],
  [
    /^(?:semaines?|weeks?|jours?|days?|repas|meals?|menus?|services?|restaurants?|cantines?|ecoles?|etablissements?|sites?|items|data|results?)$/,
    'more',
  ],
  [
    /^(?:entrees?|hors d ?oeuvres?|potage|soupe|plat|viande|poisson|proteine|legumes?|feculents?|accompagnements?|garnitures?|laitages?|fromages?|produits? laitiers?|yaourt|desserts?|fruits?|gouters?|collations?|pain|starters?|main|sides?|dairy|snacks?)(?= |$)/,
    'course',
  ],
];

/**
 * The meaning of a key: « 23/11/2026 » and « lundi » are days, « midi » a meal, « entrée » a course, « jours » holds
 * more.
 */
export function meaningOf(name: string): Meaning {
  const words = spelled(name);
  if (WEEKDAYS.includes(words.split(' ')[0] ?? '')) return 'day';
  return MEANINGS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}

/** Courses in English, as programmers write them, and in French, as files do. */
const FRENCH: Readonly<Record<string, string>> = {
  starter: 'Entrée',
  main: 'Plat',
  side: 'Accompagnement',
  dairy: 'Laitage',
  snack: 'Goûter',
  breakfast: 'Petit déjeuner',
  dinner: 'Dîner',
  supper: 'Dîner',
};

/** A course or a meal in French: `platPrincipal` is « plat principal ». */
export function inFrench(name: string): string {
  const words = spelled(name);
  return FRENCH[words.split(' ')[0]?.replace(/s$/, '') ?? ''] ?? words;
}

/** Whether a key stands for a snack: a meal when it has several dishes, else a course. */
export function isSnack(name: string): boolean {
  return /^(?:gouter|collation|snack)/.test(spelled(name));
}

/** The words of a name in camel case: `petitDejeuner`. */
function spelled(name: string): string {
  return fold(name.slice(0, 60).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));
}

/** The first day of a week, from its ISO 8601 number, else its first date as written; `''` when there is neither. */
export function weekIn(text: string, year: string): string {
  const told = dayOfWeekTold(text, Number(year));
  return told ?? text.slice(0, 60).replace(/^(?:semaine )?(?:du )?| au .*/gi, '');
}
