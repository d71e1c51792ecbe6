import { describe, expect, it } from 'vitest';
import { holidaysOf, isHoliday, regionOf } from '../../src/hours/holidays.js';
import type { HolidayRegion } from '../../src/hours/types.js';

const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

describe('public holidays', () => {
  /** Easter Monday, Ascension, Whit Monday, as calendars print them. */
  it.each([
    [2024, ['04-01', '05-09', '05-20']],
    [2025, ['04-21', '05-29', '06-09']],
    [2026, ['04-06', '05-14', '05-25']],
    [2027, ['03-29', '05-06', '05-17']],
    [2028, ['04-17', '05-25', '06-05']],
    [2029, ['04-02', '05-10', '05-21']],
    [2030, ['04-22', '05-30', '06-10']],
    // The earliest and the latest that Easter can be.
    [2285, ['03-23', '04-30', '05-11']],
    [2038, ['04-26', '06-03', '06-14']],
  ])('of %d are the fixed ones and %j', (year, moving) => {
    const expected = [...FIXED, ...moving].map((date) => `${year}-${date}`).sort();
    expect([...holidaysOf(year, 'metropole')]).toEqual(expected);
  });

  it('may be two on one day: 1 May 2008 was Ascension too', () => {
    expect(holidaysOf(2008, 'metropole').size).toBe(10);
  });

  it.each<[HolidayRegion, readonly string[]]>([
    ['alsace-moselle', ['2026-04-03', '2026-12-26']],
    ['guadeloupe', ['2026-05-27']],
    ['martinique', ['2026-05-22']],
    ['guyane', ['2026-06-10']],
    ['reunion', ['2026-12-20']],
    ['mayotte', ['2026-04-27']],
    ['saint-barthelemy', ['2026-10-09']],
    ['saint-martin', ['2026-05-28']],
    ['saint-pierre-et-miquelon', []],
    ['wallis-et-futuna', ['2026-04-28', '2026-06-29', '2026-07-29']],
    ['polynesie', ['2026-03-05', '2026-04-03', '2026-11-20']],
    ['nouvelle-caledonie', ['2026-09-24']],
  ])('are in %s those of the rest of France and %j', (region, more) => {
    const everywhere = holidaysOf(2026, 'metropole');
    expect([...holidaysOf(2026, region)].filter((day) => !everywhere.has(day))).toEqual(more);
    expect(holidaysOf(2026, region).size).toBe(everywhere.size + more.length);
  });

  it('are told of a day', () => {
    expect(isHoliday('2026-12-26', 'alsace-moselle')).toBe(true);
    expect(isHoliday('2026-12-26', 'metropole')).toBe(false);
  });
});

describe('the region of a place', () => {
  it.each([
    [{ insee: '35236' }, 'metropole'],
    [{ insee: '2A004' }, 'metropole'],
    [{ insee: '57463' }, 'alsace-moselle'],
    [{ postcode: '67000' }, 'alsace-moselle'],
    [{ insee: '68066' }, 'alsace-moselle'],
    [{ insee: '97105' }, 'guadeloupe'],
    [{ insee: '97209' }, 'martinique'],
    [{ postcode: '97300' }, 'guyane'],
    [{ insee: '97411' }, 'reunion'],
    [{ postcode: '97500' }, 'saint-pierre-et-miquelon'],
    [{ insee: '97611' }, 'mayotte'],
    [{ insee: '97701' }, 'saint-barthelemy'],
    [{ postcode: '97133' }, 'saint-barthelemy'],
    [{ postcode: '97150' }, 'saint-martin'],
    [{ insee: '98611' }, 'wallis-et-futuna'],
    [{ insee: '98735' }, 'polynesie'],
    [{ postcode: '98800' }, 'nouvelle-caledonie'],
    // The INSEE code is the surer of the two.
    [{ insee: '88001', postcode: '67000' }, 'metropole'],
    [{}, 'metropole'],
  ])('of %j is %s', (venue, region) => {
    expect(regionOf(venue)).toBe(region);
  });
});
