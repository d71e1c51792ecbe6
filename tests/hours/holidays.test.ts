import { describe, expect, it } from 'vitest';
import { holidaysOf, isHoliday, regionOf } from '../../src/hours/holidays.js';

const MOST_OF_FRANCE = regionOf({ insee: '35236' });
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
    expect([...holidaysOf(year, MOST_OF_FRANCE)]).toEqual(expected);
  });

  it('may be two on one day: 1 May 2008 was Ascension too', () => {
    expect(holidaysOf(2008, MOST_OF_FRANCE).size).toBe(10);
  });

  it.each<[string, string, readonly string[]]>([
    ['Strasbourg', '67482', ['2026-04-03', '2026-12-26']],
    ['Basse-Terre', '97105', ['2026-05-27']],
    ['Fort-de-France', '97209', ['2026-05-22']],
    ['Cayenne', '97302', ['2026-06-10']],
    ['Saint-Denis', '97411', ['2026-12-20']],
    ['Mamoudzou', '97611', ['2026-04-27']],
    ['Saint-Barthélemy', '97701', ['2026-10-09']],
    ['Saint-Martin', '97801', ['2026-05-28']],
    ['Saint-Pierre', '97502', []],
    ['Alo', '98611', ['2026-04-28', '2026-06-29', '2026-07-29']],
    ['Papeete', '98735', ['2026-03-05', '2026-04-03', '2026-11-20']],
    ['Nouméa', '98818', ['2026-09-24']],
  ])('are in %s (%s) those of the rest of France and %j', (_, insee, more) => {
    const region = regionOf({ insee });
    const everywhere = holidaysOf(2026, MOST_OF_FRANCE);
    expect([...holidaysOf(2026, region)].filter((day) => !everywhere.has(day))).toEqual(more);
    expect(holidaysOf(2026, region).size).toBe(everywhere.size + more.length);
  });

  it('are told of a day', () => {
    expect(isHoliday('2026-12-26', regionOf({ postcode: '67000' }))).toBe(true);
    expect(isHoliday('2026-12-26', MOST_OF_FRANCE)).toBe(false);
  });
});

describe('the region of a place', () => {
  it.each([
    [{ insee: '35236' }, undefined],
    [{ insee: '2A004' }, undefined],
    [{ insee: '57463' }, undefined],
    [{ insee: '97105' }, 'America/Guadeloupe'],
    [{ insee: '97209' }, 'America/Martinique'],
    [{ postcode: '97300' }, 'America/Cayenne'],
    [{ insee: '97411' }, 'Indian/Reunion'],
    [{ postcode: '97500' }, 'America/Miquelon'],
    [{ insee: '97611' }, 'Indian/Mayotte'],
    [{ insee: '97701' }, 'America/St_Barthelemy'],
    [{ postcode: '97133' }, 'America/St_Barthelemy'],
    [{ postcode: '97150' }, 'America/Marigot'],
    [{ insee: '98611' }, 'Pacific/Wallis'],
    [{ insee: '98735' }, 'Pacific/Tahiti'],
    [{ postcode: '98800' }, 'Pacific/Noumea'],
    [{}, undefined],
  ])('%j has its clock: %s', (venue, timezone) => {
    expect(regionOf(venue).timezone).toBe(timezone);
  });

  it.each([
    [{ insee: '57463' }, 2],
    [{ postcode: '67000' }, 2],
    [{ insee: '68066' }, 2],
    // The INSEE code is the surer of the two.
    [{ insee: '88001', postcode: '67000' }, 0],
  ])('%j has so many holidays of its own: %d', (venue, count) => {
    expect(regionOf(venue).holidays).toHaveLength(count);
  });
});
