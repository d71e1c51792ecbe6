import { describe, expect, it } from 'vitest';
import { readOccurrences } from '../../../src/records/sessions/dates.js';
import { readSessions } from '../../../src/records/sessions/plain-sessions.js';
import type { Reading } from '../../../src/records/reading.js';
import type { Cells } from '../a-row.js';

/** What a row gives, what it is blamed for, and the helpers that it sent for. */
function tried(cells: Cells, read: (reading: Reading) => unknown, ignoreOffset = false) {
  const blamed: unknown[] = [];
  const wanted: string[] = [];
  const sessions = read({
    row: cells,
    roles: Object.fromEntries(Object.keys(cells).map((name) => [name, [name]])),
    schema: { name: 'test', title: 'Test', roles: {}, ignoreOffset },
    timezone: 'Europe/Paris',
    lang: 'fr',
    report: (code, cell) => blamed.push([code, cell]),
    helper: (name) => void wanted.push(name),
  });
  return { sessions, blamed, wanted };
}

const starts = [
  '14/07/2026',
  '2026-07-14',
  '20260714',
  '14/07/2026 20h30',
  '2026-07-14 00:00:00',
  '2026-07-14T20:30:00+02:00',
  '2026-07-14T00:00:00Z',
  '2026-07-13T22:00:00Z',
  '2026-07-14T20:30:00-04:00',
  '2026-10-25T02:30:00+01:00',
];
const ends = [
  '',
  '14/07/2026',
  '16/07/2026',
  '13/07/2026',
  '14/07/2126',
  '14/07/2026 23:30',
  '14/07/2026 02:00',
  '2026-07-14 23:59',
  '2026-07-14T21:59:00Z',
  '2026-07-15T02:30:00+02:00',
  '2026-10-25T03:30:00+01:00',
];
const hours = [
  '20h30',
  '20:30',
  '20 h',
  '14h-18h',
  'de 14:00 à 18:00',
  'à 9h30',
  '22h - 2h',
  '20h-0h',
  '10h-10h',
  '00:00',
];

function bothWays(cells: Cells, ignoreOffset?: boolean) {
  return [tried(cells, readSessions, ignoreOffset), tried(cells, readOccurrences, ignoreOffset)];
}

describe('the sessions of a row of plain dates', () => {
  it.each(starts.flatMap((start) => ends.map((end): [string, string] => [start, end])))(
    'from %j to %j are those that the reader of words finds',
    (start, end) => {
      for (const cells of [
        { start, end },
        { title: 'Bal', end: start },
      ]) {
        const [plain, worded] = bothWays(cells);
        expect(plain).toEqual(worded);
        expect(plain?.wanted).toEqual([]);
      }
      const [plain, worded] = bothWays({ start, end }, true);
      expect(plain).toEqual(worded);
    },
  );

  it.each(hours)('at %j are those that the reader of words finds', (written) => {
    for (const start of ['14/07/2026', '2026-07-14T00:00:00+02:00', '28/03/2026', '29/03/2026']) {
      const [plain, worded] = bothWays({ start, end: start, hours: written });
      expect(plain).toEqual(worded);
    }
  });

  it.each([
    ['14:00', '18:00'],
    ['14:00:00', ''],
    ['1899-12-30T20:00:00', '1899-12-30T22:00:00'],
    ['20h', '20h'],
  ])('from %j to %j in columns of their own are those that the reader of words finds', (startTime, endTime) => {
    const [plain, worded] = bothWays({ start: '14/07/2026', startTime, endTime });
    expect(plain).toEqual(worded);
    expect(plain?.wanted).toEqual([]);
  });

  it.each<Cells>([
    { start: '14/07/2026', end: '16/07/2026', hours: '20h30' },
    { start: '14/07/2026', hours: '14h et 20h' },
    { start: '14/07/2026', hours: '24h' },
    { start: '14/07/2026 18h', hours: '20h30' },
    { start: 'le 14 juillet' },
  ])('are left to the reader of words in %j', (cells) => {
    expect(tried(cells, readSessions)).toMatchObject({ blamed: [], wanted: ['dates'] });
  });
});
