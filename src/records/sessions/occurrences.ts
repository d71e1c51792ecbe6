import { datedSessions, datedWords, saysMore, within } from './dated.js';
import { listedSessions, periodsIn } from './listed.js';
import { cellOf, hoursOf, type Reading, textOf } from '../reading.js';
import type { Sessions } from './plain-sessions.js';
import { inOrder } from './session.js';
import type { Occurrence } from '../types.js';

/** When an event takes place, from the most to the least exact that its row tells: sessions, dates, words. */
export function readOccurrences(row: Reading): Sessions {
  let silent = true;
  const report: Reading['report'] = (code, cell) => {
    silent = false;
    row.report(code, cell);
  };
  const reading = { ...row, report };
  const listed = listedSessions(reading);
  const written = listed.length ? listed : datedSessions(reading);
  const words = textOf(reading, 'dateText');
  const found = written.every(({ allDay }) => allDay) ? better(written, datedWords(words, reading), reading) : written;
  if (!found.length && silent) report(words ? 'unreadable-date' : 'missing-date', cellOf(reading, 'dateText'));

  const occurrences = inOrder(found);
  if (!occurrences.every(({ allDay }) => allDay)) return { occurrences };
  const start = occurrences.length ? '' : textOf(reading, 'start');
  const dateText = [hoursOf(reading), words, start].find(saysMore);
  return { occurrences, ...(dateText && { dateText: inFrench(dateText) }) };
}

/** Whole days give way to words that tell hours, or several sessions, of those same days. */
function better(days: readonly Occurrence[], words: string, reading: Reading): readonly Occurrence[] {
  const told = words ? periodsIn(words, reading) : [];
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

/** OpenStreetMap's notation, which the SCDL draft asks for, in words that citizens read: « mar., mer. 10 h – 18 h ». */
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
