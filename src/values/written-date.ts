import { monthNamed, MONTHS, WEEKDAY } from './calendar-words.js';
import { offsetOf } from './plain-date.js';
import { plain } from './text.js';

/** A date, or several of one month, found in a text. */
export interface WrittenDate {
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
  readonly year: number | undefined;
  readonly month: number;
  /** Days of the month as ranges, both ends included: « 1er, 4 au 6 » is [1, 1], [4, 6]. */
  readonly days: readonly (readonly [number, number])[];
  /** `20:30` when an ISO 8601 time is attached to it, else empty. */
  readonly clock: string;
  /** Minutes to add to UTC, as written. */
  readonly offset?: number;
}

/** Any word: which of them are months, or begin one (« sept. »), is told by `monthNamed`. */
const MONTH = '([a-z]{3,9})\\b\\.?';
/** Not the minutes of an hour: « 20 h 30, dimanche 6 décembre », « 20:30 - 6 décembre ». */
const DAYS = `(?<!:|\\d ?h ?(?=\\d\\d(?! ?[a-z]{3})))\\d\\d?(?:,? ?(?:et|and|au|a|ou|&|-|/|,) ?(?:les? |du )?(?:${WEEKDAY} )?\\d\\d?){0,30}`;

/** In turn: a phone number, to step over it; year first; day first, without its year only between bars; month in letters. */
const DATE = new RegExp(
  '\\b\\d\\d(?:[. -]\\d\\d){4}\\b' +
    '|\\b(\\d{4})([-/.])(\\d\\d?)\\2(\\d\\d?)(?!\\d)' +
    `|\\b(\\d\\d?)([-/.])(\\d\\d?)(?:\\6(\\d{4}|\\d\\d(?![-/.]?\\d))|(?<=/\\d\\d?)(?! (?:${MONTHS.join('|')})\\b))(?!\\d)` +
    `|\\b(${DAYS})[ -]?(?:of )?${MONTH}(?:,?[ -]((?:19|20)\\d\\d)(?!\\d)|-(\\d\\d)(?! ?[\\dh:]))?`,
  'g',
);
/** `12 au 14/12/2026`, `les 12, 13 et 19/12/26`: the first days share the month of the last. */
const DAYS_OF_MONTH = new RegExp(
  '(?<![\\d/.:-]|\\d[ h])(\\d\\d?(?:, ?\\d\\d?){0,9}(?: ?(?:et|and|au|a|to|&|-|,) ?)' +
    `(?:${WEEKDAY} )?)(\\d\\d?)/(\\d\\d?)/(\\d{4}|\\d\\d)(?!\\d)`,
  'g',
);
/** `12 / 12 / 2026`, and « 27 09 1971 », which must have all its digits. */
const SPACED = /(?<!\d[.:h/-]? ?)\b(?:(\d\d?) ?([-/.]) ?(\d\d?) ?\2 ?|([0-3]\d) ([01]\d) )((?:19|20)\d\d)\b/g;
/** « samedi 5 à 20h30 et dimanche 6 décembre 2026 »: days at hours of their own share the month of the last, or come before it. */
const AT_HOURS = new RegExp(
  `\\b(?:les?|du|${WEEKDAY}) (\\d\\d?)(?= ?(?:a|de|-|:|,|\\() ?\\d\\d? ?[h:][^.;]{1,60}?(?:et|au|,|&|/|puis|-) (?:les? )?(?:${WEEKDAY} )?(\\d\\d?)(?:er)? ([a-z]{3,9})\\b((?: (?:19|20)\\d\\d)?))`,
  'g',
);
/** The hour in « 5.12.2026 20.30 », as in Switzerland and Germany; not an amount: « 20.30 € ». */
const DOTTED = /(?<=[ /-]\d{4},? (?:\d\d?\.\d\d ?- ?)?)([01]?\d|2[0-3])\.([0-5]\d)(?!\d|\.\d| ?(?:€|eur))/g;
/** « December 5th, 2026 » */
const AMERICAN = new RegExp(`\\b${MONTH} (\\d\\d?)(?:st|nd|rd|th)?,? (?=\\d{4}\\b)`, 'g');
/** `t20:30:00+01:00`, right after its date. */
const CLOCK = /t(\d\d):?(\d\d)(?::?\d\d(?:[.,]\d+)?)?(z|[+-]\d\d(?::?\d\d)?(?![:\d]))?/y;

/** The text as `datesIn` reads it: lower case, without accents, dates of compact or rare forms spelled as usual. */
export function spellDates(text: string): string {
  return plain(text)
    .replace(/ ?\((?:gmt|utc)[^()]{0,6}\)/g, '')
    .replace(/ ?(?:_|<->|[-–—]>|→|(?<=\b\d{4} ?)>) ?/g, ' au ')
    .replace(/[–—]/g, '-')
    .replace(/\b((?:19|20)\d\d)([01]\d)([0-3]\d)(?=t\d|\b)/g, '$1-$2-$3')
    .replace(/(?<=\b\d\d?\/\d\d?\/\d\d)-(?=\d\d?\/\d\d?\/\d\d\b)/g, ' au ')
    .replace(SPACED, '$1$4/$3$5/$6')
    .replace(/(\d{4}[-/]\d\d[-/]\d\d) (?=\d\d:\d\d[:+])/g, '$1t')
    .replace(DOTTED, '$1:$2')
    .replace(AMERICAN, '$2 $1 ')
    .replace(AT_HOURS, (written: string, day: string, last: string, name: string, year: string) => {
      const month = MONTHS[monthNamed(name) - (Number(day) < Number(last) ? 1 : 2)];
      return month ? `${written} ${month}${year}` : written;
    })
    .replace(
      DAYS_OF_MONTH,
      (_, days: string, day: string, month: string, year: string) =>
        `${days.replace(/\d+/g, (first) => `${first}/${month}/${year}`)}${day}/${month}/${year}`,
    )
    .replace(/(\d) ?(?:er|st|nd|rd|th)\b/g, '$1');
}

/** Every date in a text of `spellDates`, whether the calendar has it or not, with or without a year. */
export function datesIn(text: string): WrittenDate[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const parts = partsOf(match);
    if (!parts) return [];
    const from = match.index;
    return { from, ...parts, ...clockAt(text, from + match[0].length) };
  });
}

type Parts = Pick<WrittenDate, 'year' | 'month' | 'days'>;

function partsOf([, y1, , m1, d1, d2, , m2, y2, days, name, y3, short]: readonly (string | undefined)[]):
  Parts | undefined {
  if (y1) return numeric(y1, m1, d1);
  const month = name && monthNamed(name);
  if (month) return { year: yearIn(y3 ?? short), month, days: ranges(days ?? '') };
  if (!d2) return undefined;
  return Number(m2) > 12 ? numeric(y2, d2, m2) : numeric(y2, m2, d2);
}

function numeric(year: string | undefined, month: string | undefined, date: string | undefined): Parts {
  const day = Number(date);
  return { year: yearIn(year), month: Number(month), days: [[day, day]] };
}

function yearIn(text: string | undefined): number | undefined {
  const century = text?.length === 2 ? (Number(text) < 70 ? 2000 : 1900) : 0;
  return text ? Number(text) + century : undefined;
}

function ranges(text: string): [number, number][] {
  const found: [number, number][] = [];
  let open: [number, number] | undefined;
  for (const word of text.match(/\d+|\bau?\b|-/g) ?? []) {
    const day = Number(word);
    if (!day) open = found.at(-1);
    else if (open) open[1] = day;
    else found.push([day, day]);
    if (day) open = undefined;
  }
  return found;
}

function clockAt(text: string, to: number): Pick<WrittenDate, 'to' | 'clock' | 'offset'> {
  CLOCK.lastIndex = to;
  const [all, hours, minutes, zone] = CLOCK.exec(text) ?? [''];
  const clock = hours && minutes ? `${hours}:${minutes}` : '';
  return { to: to + all.length, clock, ...(zone && { offset: offsetOf(zone) }) };
}
