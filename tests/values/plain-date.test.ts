import { describe, expect, it } from 'vitest';
import { readWordedDate } from '../../src/values/date.js';
import { readClock, readPlainDate } from '../../src/values/plain-date.js';

const days = ['2026-11-21', '2026/11/21', '20261121', '21/11/2026', '1/2/2026', '2024-02-29', ' 21/11/2026\u00a0'];
const clocks = [
  '0:00',
  '8:05',
  '08:05',
  '20:30',
  '20:30:00',
  '20h30',
  '20H30',
  '20 h',
  '20h',
  '20\u00a0h\u00a030',
  '0h',
];
const stamps = [
  'T20:30',
  'T20:30:00',
  'T20:30:00.123',
  'T00:00:00Z',
  'T20:30Z',
  'T20:30:00+02:00',
  'T20:30-0330',
  't20:30+02',
];

describe('readPlainDate', () => {
  it.each([
    ['2026-11-21', { day: '2026-11-21' }],
    ['1/2/2026', { day: '2026-02-01' }],
    ['21/11/2026 20 h', { day: '2026-11-21', minutes: 1200 }],
    ['2026-11-21T20:30:00-03:30', { day: '2026-11-21', minutes: 1230, offset: -210 }],
  ])('reads %j', (text, date) => {
    expect(readPlainDate(text)).toEqual(date);
  });

  it.each([
    ...days,
    ...days.flatMap((day) => clocks.map((clock) => `${day.trim()} ${clock}`)),
    ...['2026-11-21', '20261121', '21/11/2026'].flatMap((day) => stamps.map((stamp) => day + stamp)),
  ])('reads %j as the reader of words does', (text) => {
    expect(readPlainDate(text)).toBeDefined();
    expect(readPlainDate(text)).toEqual(readWordedDate(text));
  });

  it.each([
    '31/02/2026',
    '11/21/2026',
    '12340101',
    '21/11/26',
    '21 novembre 2026',
    '21/11/2026 à 20h30',
    '21/11/2026 14h-18h',
    '2026-11-21 24:00',
    '2026-11-21T20:60',
    '2026-11-21T8:30Z',
    '2026-11-21 20:30+02:00',
    '21/11/2026 20',
    '',
    20261121,
    null,
  ])('leaves %j to the reader of words', (value) => {
    expect(readPlainDate(value)).toBeUndefined();
  });
});

describe('readClock', () => {
  it.each(['20', '25:00', '24h', '20h60', 'midi', 'à 20h', '14h-18h', ''])(
    'leaves %j to the reader of words',
    (text) => {
      expect(readClock(text)).toBeUndefined();
    },
  );
});
