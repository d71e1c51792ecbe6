import OpeningHours from 'opening_hours';
import { describe, expect, it } from 'vitest';
import { regionOf } from '../../src/hours/holidays.js';
import { learnFrench, readHours } from '../../src/hours/read.js';
import type { Hours } from '../../src/hours/types.js';
import { stateAt } from '../../src/hours/state.js';
import { addDays, type Day } from '../../src/values/day.js';
import { dayAt, instantOf, minutesAt, type Instant } from '../../src/values/zone.js';

await learnFrench();

/** What the reference implementation of OpenStreetMap's syntax says: the wall clock of its machine is the place's. */
const expressions = [
  '24/7',
  '24/7 open',
  '08:00-18:00',
  '07:00-22:00',
  'Mo-Su 09:00-20:00',
  'Mo-Su 04:30-01:30',
  'Mo-Fr 08:30-12:00,13:30-17:30; Sa 08:30-12:00',
  'Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00',
  'Mo-Fr 08:00-12:00,14:00-18:00; Sa 09:00-12:00; PH off',
  'Mo-Fr 08:00-20:00',
  'Mo-Fr 08:00-12:00,Mo-Fr 14:00-18:00,Th 08:00-18:00',
  'Mo-Fr 09:00-12:00, 14:00-17:00; PH closed',
  'Mo,We,Fr 14:00-18:00; Tu,Th 09:00-12:00',
  'Mo-We,Fr 09:00-17:00',
  'Tu-Sa 10:00-18:00; PH off',
  'Tu-Sa 10:00-12:30,14:00-19:00; Su 10:00-12:30; PH 10:00-12:30',
  'Fr-Mo 10:00-18:00',
  'Sa-Su 10:00-18:00',
  'Su,PH 10:00-12:00',
  'Mo-Sa 08:00-19:00; Su,PH 09:00-12:30',
  'Mo-Sa 08:00-19:00; PH,Su off',
  'Mo-Fr 08:00-18:00; We 12:00-14:00 off',
  'Mo-Fr 08:00-18:00; We off',
  'Mo-Su 08:00-20:00; Dec 25 off; Jan 01 off',
  'Mo-Su 08:00-20:00; Dec 25,Jan 01,May 01 off',
  'Mo-Su 08:00-20:00; Dec 24,31 08:00-16:00',
  'Apr-Oct Mo-Su 09:00-20:00; Nov-Mar Mo-Su 10:00-17:00',
  'Apr-Oct: 09:00-20:00; Nov-Mar: 10:00-17:00',
  'Oct-Mar 09:00-17:00',
  'Apr 01-Oct 31 09:00-19:00',
  'Apr 01-Oct 31: Mo-Sa 09:00-12:00,14:00-19:00; Nov 01-Mar 31: Mo-Sa 09:00-12:00,14:00-17:00; PH off',
  'Nov 15-Feb 10 Tu-Fr 14:00-17:00',
  'Jun 15-Sep 15: Mo-Su 10:00-19:00; PH 10:00-12:00',
  'Jan,Jul-Aug Mo-Fr 09:00-12:00',
  'Jul 14-20 10:00-22:00',
  'Jul,Aug off; Mo-Fr 09:00-12:00',
  'Mo-Fr 09:00-12:00; Jul-Aug off',
  'Mo-Fr 09:00-12:00; Aug 01-15 off',
  'week 01-20 Mo-Fr 09:00-12:00',
  'week 01-53/2 We 14:00-17:00',
  'week 02-52/2 We 14:00-17:00; Mo 09:00-12:00',
  'week 40-45,48 Mo-Fr 08:00-10:00',
  'Sa[1] 09:00-12:00',
  'Sa[1,3] 09:00-12:00; Mo-Fr 08:00-17:00',
  'Sa[-1] 14:00-18:00',
  'We[2-4] 14:00-18:00',
  'Mo-Fr 09:00-12:00; Sa[1] 10:00-12:00; PH off',
  'Fr,Sa 22:00-02:00',
  'Mo-Th 18:00-01:00',
  'Fr-Sa 18:00-03:00',
  'Mo-Su 20:00-26:00',
  'Mo-Su 00:00-24:00',
  'Mo-Fr 00:00-24:00',
  'Mo-Su 06:00-24:00',
  'Mo-Fr 08:00-12:00,13:00-17:00,18:00-20:00',
  'Mo-Fr 08:00-18:00 "uniquement sur rendez-vous"',
  'Mo-Fr 08:00-18:00; Sa off "fermé"',
  'Mo-Fr 08:00-12:00, We 14:00-18:00',
  'Mo-Fr 08:00-12:00, Sa 09:00-11:00, PH off',
  'Mo-Fr 10:00-16:00 open; PH off',
  'mo-fr 08:00-12:00; sa 09:00-11:00',
  'Mo-Fr 8:00-12:00',
  'Mo-Fr: 08:00-12:00; Sa: 09:00-11:00',
  '2026 Mo-Fr 09:00-12:00',
  '2025-2026 Mo-Fr 09:00-12:00; 2027 Mo 10:00-11:00',
  '2026 Jul 04-2026 Aug 31 10:00-18:00',
  '2026 Dec 19-2027 Jan 03 off; Mo-Fr 09:00-12:00',
  'Mo-Fr 09:00-12:00; 2026 Dec 19-2027 Jan 03 off',
  '; Mo-Fr 09:00-12:00;',
  'Mo-Fr 09:00-17:00; 2026 Nov 23 off',
  'off',
  'Mo-Fr 09:00-12:00; PH off; Dec 24 09:00-11:00',
  'Sa,PH 10:00-12:00; Tu 10:00-12:00',
  'PH off; Mo-Fr 09:00-12:00',
  'Mo-Su,PH 08:00-20:00',
  'PH 10:00-16:00',
  'We[-1] 14:00-16:00; Sa[-3] 09:00-12:00',
  'Mo-Fr 12:00-14:00,19:00-22:00; Sa 19:00-23:00; Su off',
];

/** The days on which clocks change, where the two run differently, are left out: other tests fix what happens then. */
const CHANGES = new Set(['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01', '2027-03-14', '2027-03-28']);
const BY_DAY = [30, 7 * 60 + 10, 8 * 60 + 30, 10 * 60, 11 * 60 + 59, 12 * 60 + 15, 13 * 60 + 40, 16 * 60, 17 * 60 + 45];
const LATE = [18 * 60 + 20, 19 * 60 + 30, 21 * 60 + 5, 22 * 60 + 59, 23 * 60 + 45];

function daysFrom(first: Day, count: number, step: number): Day[] {
  return Array.from({ length: count }, (_, at) => addDays(first, at * step)).filter((day) => !CHANGES.has(day));
}

/** Every day around the end of the year, and days of all kinds over fourteen months. */
const days = [...daysFrom('2026-01-01', 86, 5), ...daysFrom('2026-12-18', 20, 1), ...daysFrom('2026-05-01', 30, 1)];

const place = { lat: 48.1, lon: -1.7, address: { country_code: 'fr', state: 'Bretagne' } };

const PARIS = 'Europe/Paris';

function clockOf(day: Day, minutes: number): Date {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 0, minutes);
}

/** The day and hour that a wall clock shows. */
function shown(clock: Date | undefined): string | undefined {
  return clock && `${clock.toDateString()} ${clock.toTimeString().slice(0, 5)}`;
}

/** The wall clock of the place at an instant, as the reference has it. */
function clockAt(instant: Instant | undefined): Date | undefined {
  return instant === undefined ? undefined : clockOf(dayAt(instant, PARIS), minutesAt(instant, PARIS));
}

function understood(text: string): Hours {
  const hours = readHours(text);
  if (!hours) throw new Error(`not understood: ${text}`);
  return hours;
}

describe('opening hours in OpenStreetMap’s syntax', () => {
  it.each(expressions)('%s is open when the reference says so', (text) => {
    const hours = understood(text);
    const reference = new OpeningHours(text, place);
    const differences = days.flatMap((day, at) =>
      (at % 2 ? BY_DAY : LATE).flatMap((minutes) => {
        const { open } = stateAt(hours, instantOf(day, minutes, PARIS), PARIS, regionOf({}));
        const clock = clockOf(day, minutes);
        // « Unknown » is what it calls hours with a comment.
        const expected = reference.getState(clock) || reference.getUnknown(clock);
        return open === expected ? [] : `${String(shown(clock))}: ${String(open)}`;
      }),
    );
    expect(differences).toEqual([]);
  });

  it.each(expressions)('%s changes when the reference says so', (text) => {
    const hours = understood(text);
    const reference = new OpeningHours(text, place);
    const differences = days
      .filter((_, at) => at % 9 === 0)
      .flatMap((day) =>
        [10 * 60, 21 * 60 + 5].flatMap((minutes) => {
          const { until, opens } = stateAt(hours, instantOf(day, minutes, PARIS), PARIS, regionOf({}));
          const clock = clockOf(day, minutes);
          const expected = shown(reference.getNextChange(clock));
          const found = shown(clockAt(until ?? opens));
          return found === expected ? [] : `${String(shown(clock))}: ${String(found)}, not ${String(expected)}`;
        }),
      );
    expect(differences).toEqual([]);
  });
});
