import { withHoursApart } from './hours-apart.js';
import { atHours, datedSessions, EXCEPT, saysMore, within } from './dated-sessions.js';
import { listedSessions, periodsIn } from './listed-sessions.js';
import { readBoolean } from '../../values/boolean.js';
import { clean } from '../../values/text.js';
import { type Cell, cellOf, cellsOf, plainOf, type Reading, textOf } from '../reading.js';
import { hoursOf } from './hours.js';
import type { Sessions } from './plain-sessions.js';
import { onWeekdays } from './on-weekdays.js';
import { repeats } from './repeats.js';
import { inOrder } from './session.js';
import type { Occurrence } from '../types.js';

/** The sessions of an event, from the most exact source in its row to the least: sessions, dates, words. */
export function readOccurrences(asked: Reading): Sessions {
  const row = withHoursApart(asked);
  const issues: Parameters<Reading['report']>[] = [];
  const reading: Reading = { ...row, report: (...issue) => void issues.push(issue) };
  const known = toldIn(reading);
  const odd = isEnough(known, reading) ? undefined : row.helper('oddDates')?.readOddDates(row, known);
  if (odd?.heading) return { occurrences: [], heading: true };
  if (!known.length && !issues.length) reading.report(...undatedIn(reading));
  if (!odd) for (const issue of issues) row.report(...issue);

  const occurrences = inOrder(odd?.occurrences ?? known);
  if (!occurrences.every(({ allDay }) => allDay)) return { occurrences };
  const words = [hoursOf(reading), plainOf(reading, 'dateText')].filter(saysMore);
  const starts = cellsOf(reading, 'start').map(({ value }) => clean(value));
  // « Récurrent : oui » tells no dates.
  const more = words.filter((text) => readBoolean(text) === undefined && !repeats(text, occurrences, reading));
  const said = occurrences.length
    ? [...starts.filter((text) => MORE_THAN_DAYS.test(text) && saysMore(text)), ...more.slice(0, 1)]
    : [...starts.slice(0, 1), ...more];
  const dateText = [...new Set(said)].join(', ');
  return { occurrences, ...(dateText && { dateText: inFrench(dateText) }) };
}

/** Days left out, hours after words (« du 1er au 24 décembre de 10h à 19h »), or no day at all. */
const MORE_THAN_DAYS = new RegExp(`${EXCEPT.source}|[a-z]{3}.*\\d ?h(?![a-z])|^\\D+ \\D+$`, 'i');

function toldIn(reading: Reading): readonly Occurrence[] {
  const listed = listedSessions(reading);
  const written = listed.length ? atHours(listed, reading) : onWeekdays(datedSessions(reading), reading);
  return better(written, textOf(reading, 'dateText'), reading, cellOf(reading, 'dateText'));
}

/** Words for recurring days, or for a year. */
const DAYS_OF_WEEK = /\b(?:tous|toutes|chaque|every|each|mois|freq)\b|(?:di|dimanche|day)s?\b/i;

/** Whether a date is all there is: not beside words for recurring days. */
function isEnough([first, another]: readonly Occurrence[], reading: Reading): boolean {
  const words = (['start', 'dateText', 'hours'] as const).flatMap((role) => cellsOf(reading, role));
  const isAlone = Object.keys(reading.row).length < 2;
  return Boolean(another ?? (first && !isAlone && !DAYS_OF_WEEK.test(clean(words.map(({ value }) => value)))));
}

function undatedIn(reading: Reading): Parameters<Reading['report']> {
  const words = cellOf(reading, 'dateText');
  return words ? ['unreadable-date', words] : ['missing-date'];
}

/** The sessions in words, of a cell if given, replace whole days when they give hours, or several, for the same days. */
export function better(
  days: readonly Occurrence[],
  words: string,
  reading: Reading,
  cell?: Cell,
): readonly Occurrence[] {
  const told = words && days.every(({ allDay }) => allDay) ? periodsIn(words, reading, cell) : [];
  const [day] = days;
  const found = day ? within(day, told) : told;
  return found.length > days.length || found.some(({ allDay }) => !allDay) ? found : days;
}

const DAYS: Readonly<Record<string, string>> = {
  Mo: 'lun.',
  Tu: 'mar.',
  We: 'mer.',
  Th: 'jeu.',
  Fr: 'ven.',
  Sa: 'sam.',
  Su: 'dim.',
  PH: 'fériés',
};

const DAY = /\b(Mo|Tu|We|Th|Fr|Sa|Su|PH)\b/g;

/** OpenStreetMap's notation, which the SCDL draft asks for, in readable French: « mar., mer. 10 h – 18 h ». */
function inFrench(words: string): string {
  if (words.search(DAY) < 0) return words;
  return words
    .replace(DAY, (day) => DAYS[day] ?? day)
    .replace(/,(?=\S)/g, ', ')
    .replace(
      /0?(\d+):(\d\d)/g,
      (_time, hour: string, minute: string) => `${hour}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`,
    )
    .replace(/(?<=h|h\u00a0\d\d)-(?=\d)/g, ' – ');
}
