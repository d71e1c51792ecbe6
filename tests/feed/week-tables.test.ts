import { expect, it } from 'vitest';
import { interval } from '../feeds/read-case.js';
import { eventsOf } from '../../src/feed/events.js';
import { csv } from '../../src/parsers/csv.js';

const TIMEZONE = 'Europe/Paris';
const SATURDAY = Date.parse('2026-11-21T12:00:00Z');

/** The events of a timetable that was read on a Saturday, with their next three sessions. */
async function told(text: string, where = '') {
  const parsed = await csv.parse(new TextEncoder().encode(text), { timezone: TIMEZONE });
  const provenance = { address: '', source: 'file', format: 'csv', readAt: SATURDAY };
  const request = { timezone: TIMEZONE, lang: 'fr', ...(where && { where }) };
  const { events } = await eventsOf({ ...parsed, provenance }, request);
  return events.map(({ title, occurrences, venue }) => ({
    title,
    sessions: occurrences.slice(0, 3).map((session) => interval(session, TIMEZONE)),
    count: occurrences.length,
    ...venue,
  }));
}

it('the timetable of a pool recurs weekly for a year, as one event for each activity', async () => {
  expect(await told('Activité;Lundi;Mardi;Mercredi;Jeudi\nAquagym;9h-10h;;;18h15-19h\n')).toEqual([
    {
      title: 'Aquagym',
      sessions: [
        '2026-11-23T09:00+01:00/2026-11-23T10:00+01:00',
        '2026-11-26T18:15+01:00/2026-11-26T19:00+01:00',
        '2026-11-30T09:00+01:00/2026-11-30T10:00+01:00',
      ],
      count: 104,
    },
  ]);
});

it('an activity of most days is one event for each, with its hours, rather than one that runs on', async () => {
  const rows = await told('Activité;Lundi;Mardi;Mercredi\nNage libre;12h-14h;12h-14h;14h-18h\n');
  expect(rows.map(({ title, sessions: [next], count }) => [title, next, count])).toEqual([
    ['Nage libre', '2026-11-23T12:00+01:00/2026-11-23T14:00+01:00', 52],
    ['Nage libre', '2026-11-24T12:00+01:00/2026-11-24T14:00+01:00', 52],
    ['Nage libre', '2026-11-25T14:00+01:00/2026-11-25T18:00+01:00', 52],
  ]);
});

it('a timetable with hours down the side has the activities in its cells as events', async () => {
  const rows = await told(';LUNDI;MARDI;MERCREDI\n9h00 - 10h00;Gym douce;;Gym douce\n14h - 16h;;Club tricot;\n');
  expect(rows.map(({ title, sessions: [next], count }) => [title, next, count])).toEqual([
    ['Gym douce', '2026-11-23T09:00+01:00/2026-11-23T10:00+01:00', 104],
    ['Club tricot', '2026-11-24T14:00+01:00/2026-11-24T16:00+01:00', 52],
  ]);
});

const MARKETS =
  'commune;marché;lundi;mardi;mercredi;samedi;horaires\nRedon;Les Halles;x;;;x;8h-13h\nAllaire;Marché bio;;x;;;16h30-19h\n';

it('markets ticked on their days have the hours and places of their row', async () => {
  const rows = await told(MARKETS);
  expect(rows.map(({ title, commune, sessions: [next], count }) => [title, commune, next, count])).toEqual([
    ['Les Halles', 'Redon', '2026-11-21T08:00+01:00/2026-11-21T13:00+01:00', 105],
    ['Marché bio', 'Allaire', '2026-11-24T16:30+01:00/2026-11-24T19:00+01:00', 52],
  ]);
});

it('the author of a page may choose among the rows of a timetable', async () => {
  const found = await told(MARKETS, 'commune=Allaire');
  expect(found.map(({ title }) => title)).toEqual(['Marché bio']);
});
