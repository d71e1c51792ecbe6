import type { Venue } from '../records/types.js';
import { addDays, dayOf, type Day } from '../values/day.js';
import type { HolidayRegion } from './types.js';

/** Days after Easter Sunday, or `05-27`, by the year. */
type Holiday = number | string | ((year: number) => string);

const GOOD_FRIDAY = -2;

/** Article L3133-1 of the Code du travail: Easter Monday, Ascension and Whit Monday move. */
const EVERYWHERE: readonly Holiday[] = [
  ...['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
  ...[1, 39, 50],
];

/** The rest is local: abolition of slavery (article L3422-2), Alsace-Moselle (L3134-13), laws of the territories. */
const LOCAL: Readonly<Record<HolidayRegion, readonly Holiday[]>> = {
  metropole: [],
  'alsace-moselle': [GOOD_FRIDAY, '12-26'],
  guadeloupe: ['05-27'],
  martinique: ['05-22'],
  guyane: ['06-10'],
  reunion: ['12-20'],
  mayotte: ['04-27'],
  'saint-barthelemy': ['10-09'],
  'saint-martin': ['05-28'],
  'saint-pierre-et-miquelon': [],
  'wallis-et-futuna': ['04-28', '06-29', '07-29'],
  // Matariʻi took the place of the day of autonomy.
  polynesie: ['03-05', GOOD_FRIDAY, (year) => (year < 2025 ? '06-29' : '11-20')],
  'nouvelle-caledonie': ['09-24'],
};

/** What INSEE codes and postcodes begin with. */
const BEGINNINGS: readonly (readonly [RegExp, HolidayRegion])[] = [
  [/^(?:57|67|68)/, 'alsace-moselle'],
  // Saint-Barthélemy and Saint-Martin kept Guadeloupe's postcodes, and old files its INSEE codes.
  [/^(?:977|97133|97123)/, 'saint-barthelemy'],
  [/^(?:978|97150|97127)/, 'saint-martin'],
  [/^971/, 'guadeloupe'],
  [/^972/, 'martinique'],
  [/^973/, 'guyane'],
  [/^974/, 'reunion'],
  [/^975/, 'saint-pierre-et-miquelon'],
  [/^976/, 'mayotte'],
  [/^986/, 'wallis-et-futuna'],
  [/^987/, 'polynesie'],
  [/^988/, 'nouvelle-caledonie'],
];

const known = new Map<string, ReadonlySet<Day>>();

/** The region whose public holidays a place keeps, from its INSEE code, else its postcode. */
export function regionOf({ insee, postcode }: Pick<Venue, 'insee' | 'postcode'>): HolidayRegion {
  const code = insee ?? postcode ?? '';
  return BEGINNINGS.find(([beginning]) => beginning.test(code))?.[1] ?? 'metropole';
}

/** Public holidays of a year (1583 to 9999) in a region. */
export function holidaysOf(year: number, region: HolidayRegion): ReadonlySet<Day> {
  const key = `${year} ${region}`;
  let days = known.get(key);
  if (!days) known.set(key, (days = new Set([...EVERYWHERE, ...LOCAL[region]].map((one) => dayIn(year, one)).sort())));
  return days;
}

/** Whether a civil day is a public holiday in a region. */
export function isHoliday(day: Day, region: HolidayRegion): boolean {
  return holidaysOf(Number(day.slice(0, 4)), region).has(day);
}

function dayIn(year: number, holiday: Holiday): Day {
  if (typeof holiday === 'number') return addDays(easterOf(year), holiday);
  return `${year}-${typeof holiday === 'string' ? holiday : holiday(year)}`;
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
