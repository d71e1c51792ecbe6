import { describe, expect, it } from 'vitest';
import { nextChange } from '../../src/filters/next-change.js';
import { anEvent, session } from './an-event.js';

const PARIS = 'Europe/Paris';
const instant = (text: string) => Date.parse(text);
const iso = (at: number) => new Date(at).toISOString();

describe('nextChange', () => {
  const now = instant('2026-11-21T12:00+01:00');

  it('is midnight when nothing happens before', () => {
    expect(iso(nextChange([], now, PARIS))).toBe('2026-11-21T23:00:00.000Z');
    const tomorrow = anEvent({ occurrences: [session('2026-11-22T10:00+01:00')] });
    expect(iso(nextChange([tomorrow], now, PARIS))).toBe('2026-11-21T23:00:00.000Z');
  });

  it('is the next start or end, whichever comes first', () => {
    const going = anEvent({ occurrences: [session('2026-11-21T11:00+01:00', '2026-11-21T16:00+01:00')] });
    const coming = anEvent({ occurrences: [session('2026-11-21T15:00+01:00', '2026-11-21T18:00+01:00')] });
    expect(nextChange([going], now, PARIS)).toBe(instant('2026-11-21T16:00+01:00'));
    expect(nextChange([going, coming], now, PARIS)).toBe(instant('2026-11-21T15:00+01:00'));
  });

  it('is later than now, even at the very instant of a change', () => {
    const starts = anEvent({ occurrences: [session('2026-11-21T12:00+01:00', '2026-11-21T13:00+01:00')] });
    expect(nextChange([starts], now, PARIS)).toBe(instant('2026-11-21T13:00+01:00'));
    const midnight = instant('2026-11-22T00:00+01:00');
    expect(iso(nextChange([], midnight, PARIS))).toBe('2026-11-22T23:00:00.000Z');
  });

  it.each([
    ['spring', '2026-03-29T12:00Z', '2026-03-29T22:00:00.000Z'],
    ['autumn', '2026-10-25T12:00Z', '2026-10-25T23:00:00.000Z'],
  ])('finds the midnight after the %s clock change', (_, at, expected) => {
    expect(iso(nextChange([], instant(at), PARIS))).toBe(expected);
  });
});
