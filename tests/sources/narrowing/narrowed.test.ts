import { describe, expect, it, vi } from 'vitest';
import { FeedError, type FeedErrorCode } from '../../../src/errors.js';
import {
  boundsOf,
  firstDay,
  likePattern,
  placeCondition,
  readNarrowed,
} from '../../../src/sources/narrowing/narrowed.js';

const COLUMNS = ['nom', 'code_insee', 'code_postal', 'commune'];
const asked = (columns: readonly string[], ...commune: string[]) => placeCondition(columns, { commune });

describe('where a service is asked to look for communes', () => {
  it('is in both columns of codes for a code, and in that of names for a name', () => {
    expect(asked(COLUMNS, '35236', 'Redon')).toEqual({
      coded: [
        ['code_insee', ['35236']],
        ['code_postal', ['35236']],
      ],
      named: [['commune', ['redon']]],
      doubtful: true,
    });
  });

  it.each([
    ['both columns of codes', COLUMNS, '35236', false],
    ['a single one, which may hold the other kind', ['nom', 'code_postal'], '35236', true],
    ['the words of a name, which may be spelled otherwise', COLUMNS, 'Redon', true],
  ])('is in doubt, or not, in %s', (_, columns, commune, doubtful) => {
    expect(asked(columns, commune)?.doubtful).toBe(doubtful);
  });

  it.each([
    ['a code without a column of codes', ['nom', 'commune'], ['35236']],
    ['a name without a column of names', ['nom', 'code_insee'], ['Redon']],
    ['one of two that no column can hold', ['nom', 'code_insee'], ['35236', 'Redon']],
    ['a name of small words only', COLUMNS, ['Sainte']],
    ['none', COLUMNS, []],
  ])('is nowhere for %s: all rows are read', (_, columns, communes) => {
    expect(asked(columns, ...communes)).toBeUndefined();
  });
});

describe('what a service is asked for', () => {
  it('leaves letters open that may have an accent, or be two', () => {
    expect(likePattern(['saint-œuf', 'redon'])).toBe('%S__NT_%_F%R_D_N%');
  });

  it('begins on the day before, whatever the zone of the service', () => {
    expect(firstDay({ period: { from: Date.parse('2026-11-01T00:00:00Z') } })).toBe('2026-10-31');
    expect(firstDay({})).toBe('');
  });

  it('is a box around a point, wider in degrees than it is high', () => {
    const [west = 0, south = 0, east = 0, north = 0] = boundsOf({ point: { lat: 60, lon: 2, radiusKm: 111 } }) ?? [];
    expect([south, north]).toEqual([59, 61]);
    expect([west, east].map((edge) => edge.toFixed(6))).toEqual(['0.000000', '4.000000']);
    expect(boundsOf({})).toBeUndefined();
  });
});

describe('a narrowed reading', () => {
  const all = vi.fn(() => Promise.resolve({ records: ['all'] }));
  const reading = (records: readonly unknown[], doubtful: boolean) =>
    readNarrowed({ read: () => Promise.resolve({ records }), doubtful }, all);
  const refusal = (code: FeedErrorCode) =>
    readNarrowed({ read: () => Promise.reject(new FeedError(code)), doubtful: false }, all);

  it('gives way to all rows when it finds none and is in doubt', async () => {
    expect(await reading([], true)).toEqual({ records: ['all'] });
    expect(await reading([], false)).toEqual({ records: [] });
    expect(await reading(['one'], true)).toEqual({ records: ['one'] });
    expect(await readNarrowed(undefined, all)).toEqual({ records: ['all'] });
  });

  it.each<FeedErrorCode>(['service', 'http', 'unknown-format'])('gives way to them when refused: %s', async (code) => {
    expect(await refusal(code)).toEqual({ records: ['all'] });
  });

  it.each<FeedErrorCode>(['unreachable', 'timeout'])('fails as they would: %s', async (code) => {
    await expect(refusal(code)).rejects.toMatchObject({ code });
  });
});
