import type { Venue } from '../records/types.js';
import { addDays, dayOf, type Day } from '../values/day.js';
import type { Holiday, Region } from './types.js';

const GOOD_FRIDAY = -2;

/** Article L3133-1 of the Code du travail: Easter Monday, Ascension and Whit Monday move. */
const EVERYWHERE: readonly Holiday[] = [
  ...['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
  ...[1, 39, 50],
];

const MOST_OF_FRANCE: Region = { holidays: [] };

/**
 * Where holidays or clocks differ, by what INSEE codes and postcodes begin with. Holidays are local: abolition of slavery
 * (article L3422-2), Alsace-Moselle (L3134-13), laws of the territories.
 */
const ELSEWHERE: readonly (readonly [beginning: RegExp, Region])[] = [
  [/^(?:57|67|68)/, { holidays: [GOOD_FRIDAY, '12-26'] }],
  // Saint-Barthélemy and Saint-Martin kept Guadeloupe's postcodes, and old files its INSEE codes.
  [/^(?:977|97133|97123)/, { timezone: 'America/St_Barthelemy', holidays: ['10-09'] }],
  [/^(?:978|97150|97127)/, { timezone: 'America/Marigot', holidays: ['05-28'] }],
  [/^971/, { timezone: 'America/Guadeloupe', holidays: ['05-27'] }],
  [/^972/, { timezone: 'America/Martinique', holidays: ['05-22'] }],
  [/^973/, { timezone: 'America/Cayenne', holidays: ['06-10'] }],
  [/^974/, { timezone: 'Indian/Reunion', holidays: ['12-20'] }],
  [/^975/, { timezone: 'America/Miquelon', holidays: [] }],
  [/^976/, { timezone: 'Indian/Mayotte', holidays: ['04-27'] }],
  [/^986/, { timezone: 'Pacific/Wallis', holidays: ['04-28', '06-29', '07-29'] }],
  // Matariʻi took the place of the day of autonomy.
  [/^987/, { timezone: 'Pacific/Tahiti', holidays: ['03-05', GOOD_FRIDAY, '11-20'] }],
  [/^988/, { timezone: 'Pacific/Noumea', holidays: ['09-24'] }],
];

const known = new Map<string, ReadonlySet<Day>>();

/** The region of a place, from its INSEE code, else its postcode. */
export function regionOf({ insee, postcode }: Pick<Venue, 'insee' | 'postcode'>): Region {
  const code = insee ?? postcode ?? '';
  return ELSEWHERE.find(([beginning]) => beginning.test(code))?.[1] ?? MOST_OF_FRANCE;
}

/** Public holidays of a year (1583 to 9999) in a region. */
export function holidaysOf(year: number, { holidays }: Region): ReadonlySet<Day> {
  const key = [year, ...holidays].join(' ');
  let days = known.get(key);
  if (!days) known.set(key, (days = new Set([...EVERYWHERE, ...holidays].map((one) => dayIn(year, one)).sort())));
  return days;
}

/** Whether a civil day is a public holiday in a region. */
export function isHoliday(day: Day, region: Region): boolean {
  return holidaysOf(Number(day.slice(0, 4)), region).has(day);
}

function dayIn(year: number, holiday: Holiday): Day {
  return typeof holiday === 'number' ? addDays(easterOf(year), holiday) : `${year}-${holiday}`;
}

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = Math.floor((century + 8) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - skipped + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1) ?? '';
}
