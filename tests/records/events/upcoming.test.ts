import { describe, expect, it } from 'vitest';
import { isOver, notOver, upcomingEvents, upcomingOccurrences } from '../../../src/records/events/upcoming.js';
import { anEvent, session, titles, wholeDays } from '../../filters/an-event.js';

const PARIS = 'Europe/Paris';
const instant = (text: string) => Date.parse(text);

describe('notOver', () => {
  it.each([
    ['keeps a session to come', session('2026-11-22T10:00+01:00'), '2026-11-21T18:00+01:00', true],
    [
      'keeps a session going on',
      session('2026-11-21T17:00+01:00', '2026-11-21T19:00+01:00'),
      '2026-11-21T18:00+01:00',
      true,
    ],
    [
      'drops a session at the instant it ends',
      session('2026-11-21T17:00+01:00', '2026-11-21T18:00+01:00'),
      '2026-11-21T18:00+01:00',
      false,
    ],
    ['keeps a session without end all evening', session('2026-11-21T20:30+01:00'), '2026-11-21T23:59:59+01:00', true],
    ['drops a session without end at midnight', session('2026-11-21T20:30+01:00'), '2026-11-22T00:00+01:00', false],
    [
      'takes an end at the start for no end',
      session('2026-11-21T20:30+01:00', '2026-11-21T20:30+01:00'),
      '2026-11-21T22:00+01:00',
      true,
    ],
    [
      'takes an end before the start for no end',
      session('2026-11-21T20:30+01:00', '2026-11-20T20:30+01:00'),
      '2026-11-21T22:00+01:00',
      true,
    ],
    [
      'keeps a whole day without end until midnight',
      wholeDays('2026-11-21T00:00+01:00'),
      '2026-11-21T23:00+01:00',
      true,
    ],
    [
      'drops whole days at the midnight that ends them',
      wholeDays('2026-11-20T00:00+01:00', '2026-11-22T00:00+01:00'),
      '2026-11-22T00:00+01:00',
      false,
    ],
  ])('%s', (_, occurrence, now, expected) => {
    expect(notOver(instant(now), PARIS)(occurrence)).toBe(expected);
  });

  it.each([
    ['Europe/Paris', '2026-11-21T23:30Z', false],
    ['America/Martinique', '2026-11-21T23:30Z', true],
    ['Pacific/Noumea', '2026-11-21T23:30Z', false],
  ])('counts the day in %s', (timezone, now, expected) => {
    const noon = { start: instant('2026-11-21T12:00Z'), allDay: false };
    expect(notOver(instant(now), timezone)(noon)).toBe(expected);
  });

  it.each([
    ['spring', session('2026-03-29T01:30+01:00'), '2026-03-29T21:59Z', '2026-03-29T22:00Z'],
    ['autumn', session('2026-10-25T01:30+02:00'), '2026-10-25T22:59Z', '2026-10-25T23:00Z'],
  ])('ends the day of the %s clock change at its own midnight', (_, occurrence, before, midnight) => {
    expect(notOver(instant(before), PARIS)(occurrence)).toBe(true);
    expect(notOver(instant(midnight), PARIS)(occurrence)).toBe(false);
  });
});

describe('an event', () => {
  const past = session('2026-11-20T10:00+01:00', '2026-11-20T11:00+01:00');
  const next = session('2026-11-27T10:00+01:00', '2026-11-27T11:00+01:00');
  const now = instant('2026-11-21T12:00+01:00');

  it('is over when its last session is', () => {
    expect(isOver(anEvent({ occurrences: [past] }), now, PARIS)).toBe(true);
    expect(isOver(anEvent({ occurrences: [past, next] }), now, PARIS)).toBe(false);
  });

  it('is never over without dates', () => {
    expect(isOver(anEvent(), now, PARIS)).toBe(false);
  });

  it('keeps only the sessions to come', () => {
    expect(upcomingOccurrences(anEvent({ occurrences: [past, next] }), now, PARIS)).toEqual([next]);
  });

  it('leaves the list when it is over, and keeps its place when it has no date', () => {
    const events = [
      anEvent({ title: 'passé', occurrences: [past] }),
      anEvent({ title: 'sans date' }),
      anEvent({ title: 'suivi', occurrences: [past, next] }),
    ];
    expect(titles(upcomingEvents(events, now, PARIS))).toEqual(['sans date', 'suivi']);
  });
});
