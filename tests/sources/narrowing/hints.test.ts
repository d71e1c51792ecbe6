import { describe, expect, it } from 'vitest';
import { hintsFor } from '../../../src/sources/narrowing/hints.js';
import type { Hints, Scope } from '../../../src/sources/types.js';

const now = Date.parse('2026-11-21T10:00:00Z');

describe('hintsFor', () => {
  it.each<[string, Omit<Scope, 'kind'>, Hints]>([
    ['communes', { commune: '35236, Saint-Nicolas-de-Redon,' }, { commune: ['35236', 'Saint-Nicolas-de-Redon'] }],
    ['no commune', { commune: ' ' }, {}],
    ['a point', { near: '47.65,-2.08', radius: '5 km' }, { point: { lat: 47.65, lon: -2.08, radiusKm: 5 } }],
    [
      'a point in French',
      { near: '47,65 ; -2,08', radius: '7,5' },
      { point: { lat: 47.65, lon: -2.08, radiusKm: 7.5 } },
    ],
    ['a point without radius', { near: '47.65,-2.08' }, { point: { lat: 47.65, lon: -2.08, radiusKm: 10 } }],
    [
      'a radius that makes no sense',
      { near: '47.65,-2.08', radius: '-3' },
      { point: { lat: 47.65, lon: -2.08, radiusKm: 10 } },
    ],
    ['a point that makes no sense', { near: 'Redon', radius: '5' }, {}],
  ])('understands %s', (_, scope, expected) => {
    const { period, subject, ...hints } = hintsFor({ kind: 'event', ...scope }, now);
    expect(hints).toEqual(expected);
    expect(period?.from).toBe(Date.parse('2026-10-21T10:00:00Z'));
    expect(subject).toContain('agenda');
  });

  it('asks for places without a period, and for what files of places are called', () => {
    const { subject, ...hints } = hintsFor({ kind: 'place', commune: '35236' }, now);
    expect(hints).toEqual({ commune: ['35236'] });
    expect(subject).toContain('equipement');
  });

  it('leaves rows of any kind whole', () => {
    expect(hintsFor({ kind: 'row' }, now)).toEqual({});
  });
});
