import { MONTHS } from './calendar-words.js';
import { plain } from './text.js';

/** Hours of one day, in minutes since its first midnight. An end at or before the start is on the next day. */
export interface TimeRange {
  readonly start: number;
  readonly end?: number;
}

/** Not the hours of a session: « durée 1h30 », « portes à 19h », « après-midi ». Nor `@`, which marks hours below. */
const NOT_A_SESSION = /(?:\b(?:dur|portes)|\((?:ouverture|accueil))[^\d.;]{0,20}\d+ ?h ?\d*(?! ?[a-])|apres.?midi|@/g;

/** « de 14 à 16h », « 10-12h »: the unit of both is said once. */
const UNIT_ONCE = /(\b(?:de|entre) \d\d?|(?<![\d.,:/h-] ?)\b\d\d?(?=-))(?= ?(?:a|et|-) ?\d\d? ?h)/g;

/** « 20 h 30 précises », « 20h30mn ». */
const ADDED = /(?<=\d ?)mi?n\b| (?:precises?|environ)\b/g;

/** What makes of the number behind « 20 h » something else than its minutes: « 20 h 12 décembre », « 20 h 10 € ». */
const COUNTED = `(?:€|euro|pers|ans?\\b|km|(?:${MONTHS.join('|')})\\b)`;

/** `20h`, `20 h 30`, `20:30:00`, `8pm`, `8:30 p.m.`, `midi`, `minuit`; and bare numbers, which `mark` leaves alone. */
const HOUR = new RegExp(
  '(?<![\\d+:]|\\d[.,])(\\d\\d?)(?: ?h(?:eures?|rs?)?(?![a-z])(?:([0-5]\\d)(?![\\dh:]| [h:])' +
    `| ([0-5]\\d)(?![\\dh:]| [h:/]| ?${COUNTED}))?|:([0-5]\\d)(?!\\d)(?::[0-5]\\d(?:\\.\\d+)?)?)?` +
    '(?: ?([ap])\\.?m\\b\\.?)?|\\b(?:(midi|noon)|minuit|midnight)\\b',
  'g',
);

/** What « minuit » becomes: French counts it as the end of the evening, « le 24 décembre à minuit ». */
const MIDNIGHT = '01440';

/** `@720` for an hour; « A 14h A 16h » are two starts, « de 14h à 16h » is a range. */
const RANGE =
  /((?:jusqu'a|avant|fermeture a?) ?)?@(\d+)(?: ?(?:[-–—/|>→]|(?:et )?jusqu'a|to|until|(?<!\ba @\d{1,4} )au?|(?<=entre @\d{1,4} )et) ?@(\d+))?/g;

/**
 * The hours that a French (or English) text tells, in order: `20h30`, `20 h`, `20:30:00`, `De 14h à 22h`, `10h-12h30`,
 * `midi`, `10am`. Midnight is 0 as a start and 1440 as an end or in letters. A number without `h` or `:` is no hour.
 */
export function readTimes(text: string): TimeRange[] {
  const marked = plain(text)
    .replace(NOT_A_SESSION, ' ')
    .replace(ADDED, '')
    .replace(UNIT_ONCE, '$1h')
    .replace(HOUR, mark);
  return [...marked.matchAll(RANGE)].flatMap(([, until, from = '', to]) => {
    const start = Number(from);
    if (until ?? (start > 1439 && from !== MIDNIGHT)) return [];
    return !to || to === from ? { start } : { start, end: Number(to) || 1440 };
  });
}

/** `@` and the minutes since midnight; a number that is no hour stays as it is. */
function mark(
  text: string,
  hour?: string,
  attached = '',
  apart = '',
  afterColon = '',
  half?: string,
  noon?: string,
): string {
  if (!hour) return noon ? '@720' : `@${MIDNIGHT}`;
  if (!/[h:m]/.test(text)) return text;
  const hours = half ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour);
  const minutes = hours * 60 + Number(attached || apart || afterColon);
  return minutes > 1440 ? ' ' : `@${String(minutes)}`;
}
