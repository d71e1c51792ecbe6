import { describe, expect, it } from 'vitest';
import { regionOf } from '../../src/hours/holidays.js';
import { learnFrench, readHours } from '../../src/hours/read.js';
import { isOpenAt, stateAt } from '../../src/hours/state.js';
import type { Hours } from '../../src/hours/types.js';

await learnFrench();

const PARIS = 'Europe/Paris';

function hours(text: string): Hours {
  const read = readHours(text);
  if (!read) throw new Error(`not understood: ${text}`);
  return read;
}

/** With its instants in UTC. */
function state(text: string, now: string, timezone = PARIS, venue: Parameters<typeof regionOf>[0] = {}) {
  const found = stateAt(hours(text), Date.parse(now), timezone, regionOf(venue));
  const written = (['until', 'since', 'opens'] as const).flatMap((name) => {
    const instant = found[name];
    return instant === undefined ? [] : [[name, new Date(instant).toISOString().slice(0, 16)] as const];
  });
  return { ...found, ...Object.fromEntries(written) };
}

const TOWN_HALL = 'Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:00';

describe('the state of a place', () => {
  it.each([
    ['closes at noon', TOWN_HALL, '2026-11-20T10:00+01:00', { open: true, until: '2026-11-20T11:00' }],
    ['is closed from the very minute', TOWN_HALL, '2026-11-20T12:00+01:00', { open: false, opens: '2026-11-20T13:00' }],
    ['is open from the very minute', TOWN_HALL, '2026-11-20T14:00+01:00', { open: true, until: '2026-11-20T17:00' }],
    ['opens again on Monday', TOWN_HALL, '2026-11-21T23:00+01:00', { open: false, opens: '2026-11-23T08:00' }],
    ['never closes', '24/7', '2026-11-20T10:00Z', { open: true }],
    ['never opens', 'off', '2026-11-20T10:00Z', { open: false }],
    ['closes after midnight', 'Fr 22:00-02:00', '2026-11-21T01:00+01:00', { open: true, until: '2026-11-21T01:00' }],
    [
      'keeps last night’s hours whatever today’s are',
      'Fr 22:00-02:00; Sa off',
      '2026-11-21T01:00+01:00',
      { open: true, until: '2026-11-21T01:00' },
    ],
    [
      'is open for two days on end',
      'Sa-Su 00:00-24:00',
      '2026-11-21T10:00+01:00',
      { open: true, until: '2026-11-22T23:00' },
    ],
    ['does not say when it closes', 'Fr 18:00+', '2026-11-20T20:00+01:00', { open: true, since: '2026-11-20T17:00' }],
    [
      'waits for its season',
      'Apr 01-Oct 31 09:00-19:00',
      '2026-11-21T10:00+01:00',
      { open: false, opens: '2027-04-01T07:00' },
    ],
    [
      'is open all summer',
      'Jun 01-Aug 31 00:00-24:00',
      '2026-07-05T10:00+02:00',
      { open: true, until: '2026-08-31T22:00' },
    ],
    ['waits for a fifth Monday', 'Mo[5] 09:00-12:00', '2026-09-01T10:00Z', { open: false, opens: '2026-11-30T08:00' }],
    ['is over for good', '2025 Mo-Su 09:00-12:00', '2026-11-20T10:00Z', { open: false }],
    [
      'is open for the last time',
      '2026 Nov 20 09:00-20:00',
      '2026-11-20T10:00Z',
      { open: true, until: '2026-11-20T19:00' },
    ],
    [
      'has words for the day',
      'Mo 09:00-12:00; Fr "sur rendez-vous"',
      '2026-11-20T10:00Z',
      { open: false, opens: '2026-11-23T08:00', comment: 'sur rendez-vous' },
    ],
    [
      'has words for its hours',
      'Fr 09:00-12:00 "cour"',
      '2026-11-20T10:00Z',
      { open: true, until: '2026-11-20T11:00', comment: 'cour' },
    ],
    [
      'has words for the rest',
      'Mo 09:00-12:00 || "sur rendez-vous"',
      '2026-11-20T10:00Z',
      { open: false, opens: '2026-11-23T08:00', comment: 'sur rendez-vous' },
    ],
  ])('%s', (_, text, now, expected) => {
    expect(state(text, now)).toEqual(expected);
  });

  it.each([
    // Clocks go from 2:00 to 3:00 on 29 March 2026, and from 3:00 to 2:00 on 25 October.
    ['before clocks skip an hour', '01:00-04:00', '2026-03-29T00:30Z', { open: true, until: '2026-03-29T02:00' }],
    ['while they do', '01:00-02:30', '2026-03-29T00:59Z', { open: true, until: '2026-03-29T01:30' }],
    ['after they did', '03:00-04:00', '2026-03-29T01:00Z', { open: true, until: '2026-03-29T02:00' }],
    ['over the night when they do', 'Sa 22:00-04:00', '2026-03-28T23:00Z', { open: true, until: '2026-03-29T02:00' }],
    ['in the hour that comes twice', '02:00-06:00', '2026-10-25T00:30Z', { open: true, until: '2026-10-25T05:00' }],
    ['the second time', '02:00-06:00', '2026-10-25T01:30Z', { open: true, until: '2026-10-25T05:00' }],
    ['the week after', 'Mo 09:00-12:00', '2026-10-24T10:00Z', { open: false, opens: '2026-10-26T08:00' }],
    ['the week before', 'Mo 09:00-12:00', '2026-10-17T10:00Z', { open: false, opens: '2026-10-19T07:00' }],
  ])('is exact %s', (_, text, now, expected) => {
    expect(state(text, now)).toEqual(expected);
  });

  it('is told in the zone of the place', () => {
    expect(state('Mo-Su 08:00-12:00', '2026-11-20T05:00Z', 'Indian/Reunion')).toEqual({
      open: true,
      until: '2026-11-20T08:00',
    });
    expect(state('Mo-Su 08:00-12:00', '2026-11-20T05:00Z')).toEqual({ open: false, opens: '2026-11-20T07:00' });
  });
});

describe('public holidays', () => {
  // 11 November 2026 is a Wednesday, 25 December a Friday, 6 April Easter Monday.
  it.each([
    [
      'promise nothing when the text says nothing of them',
      TOWN_HALL,
      '2026-11-11T10:00+01:00',
      { open: true, until: '2026-11-11T11:00', holiday: true },
    ],
    [
      'promise nothing at lunch either',
      TOWN_HALL,
      '2026-11-11T13:00+01:00',
      { open: false, opens: '2026-11-11T13:00', opensOnHoliday: true, holiday: true },
    ],
    [
      'are no matter on a day that is closed anyway',
      'Mo-Tu 09:00-12:00',
      '2026-11-11T10:00+01:00',
      { open: false, opens: '2026-11-16T08:00' },
    ],
    ['are no matter for what never closes', '24/7', '2026-11-11T10:00+01:00', { open: true }],
    ['are no matter for every day and hour', 'Mo-Su 00:00-24:00', '2026-11-11T10:00+01:00', { open: true }],
    [
      'are closed when it says so',
      `${TOWN_HALL}; PH off`,
      '2026-11-11T10:00+01:00',
      { open: false, opens: '2026-11-12T08:00' },
    ],
    [
      'are closed when it said so first',
      'PH off; Mo-Fr 09:00-12:00',
      '2026-11-11T10:00+01:00',
      { open: true, until: '2026-11-11T11:00', holiday: true },
    ],
    [
      'have hours of their own',
      `${TOWN_HALL}; PH 10:00-11:30`,
      '2026-11-11T10:00+01:00',
      { open: true, until: '2026-11-11T10:30' },
    ],
    [
      'are told among the days',
      'Mo-Su,PH 09:00-12:00',
      '2026-11-11T10:00+01:00',
      { open: true, until: '2026-11-11T11:00' },
    ],
    [
      'are told of an opening to come',
      'Mo 09:00-12:00',
      '2026-04-04T10:00+02:00',
      { open: false, opens: '2026-04-06T07:00', opensOnHoliday: true },
    ],
  ])('%s', (_, text, now, expected) => {
    expect(state(text, now)).toEqual(expected);
  });

  it('are those of the region', () => {
    const saintStephen = '2026-12-26T10:00+01:00';
    expect(state('Sa 09:00-12:00; PH off', saintStephen).open).toBe(true);
    expect(state('Sa 09:00-12:00; PH off', saintStephen, PARIS, { insee: '67482' }).open).toBe(false);
  });
});

describe('what is surely open', () => {
  it.each([
    ['an ordinary day', TOWN_HALL, '2026-11-20T10:00+01:00', true],
    ['a lunch break', TOWN_HALL, '2026-11-20T13:00+01:00', false],
    ['last night’s end', 'Fr 22:00-02:00', '2026-11-21T01:00+01:00', true],
    ['an end that is not said', 'Fr 18:00+', '2026-11-20T20:00+01:00', true],
    ['a public holiday of which nothing is said', TOWN_HALL, '2026-11-11T10:00+01:00', false],
    ['hours under a condition', 'Fr 09:00-12:00 "sur rendez-vous"', '2026-11-20T10:00+01:00', false],
  ])('%s', (_, text, now, expected) => {
    expect(isOpenAt(hours(text), Date.parse(now), PARIS, regionOf({}))).toBe(expected);
  });
});
