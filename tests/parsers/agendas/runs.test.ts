import { describe, expect, it } from 'vitest';
import { sessionsOfRun } from '../../../src/parsers/agendas/runs.js';

describe('the sessions of a run of days', () => {
  const days = { first: '2026-12-30', last: '2026-12-31' };

  it.each([
    ['18:00', '23:00'],
    ['20:00', '02:00'],
    ['20:00', '00:00'],
  ])('keep their end from %s to %s, past midnight too', (from, to) => {
    expect(sessionsOfRun({ ...days, from, to })).toEqual([
      { begin: `2026-12-30T${from}`, end: `2026-12-30T${to}` },
      { begin: `2026-12-31T${from}`, end: `2026-12-31T${to}` },
    ]);
  });

  it.each(['20:00', '', undefined])('have no end at %j when they start at 20:00', (to) => {
    expect(sessionsOfRun({ ...days, from: '20:00', to })).toEqual([
      { begin: '2026-12-30T20:00' },
      { begin: '2026-12-31T20:00' },
    ]);
  });
});
