import { describe, expect, it } from 'vitest';
import { readTimes, type TimeRange } from '../../src/values/time.js';

/** `14:30-24:00 18:00` for a range and a start. */
const shown = (ranges: readonly TimeRange[]): string =>
  ranges.map(({ start, end }) => clock(start) + (end === undefined ? '' : `-${clock(end)}`)).join(' ');
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

describe('readTimes', () => {
  it.each([
    ['20h30', '20:30'],
    ['20 h 30', '20:30'],
    ['20\u00a0h\u00a030', '20:30'],
    ['20h 30', '20:30'],
    ['20:30', '20:30'],
    ['20H', '20:00'],
    ['20h.', '20:00'],
    ['20 heures', '20:00'],
    ['20 heures 30', '20:30'],
    ['20 h 30 précises', '20:30'],
    ['à 20 h 30 salle des fêtes', '20:30'],
    ['20 h 12 décembre', '20:00'],
    ['20 h 10 €', '20:00'],
    ['de 20h30mn à 22h00mn', '20:30-22:00'],
    ['de 8 p.m. à 10 p.m.', '20:00-22:00'],
    ['dès 8h et jusqu’à 18h', '08:00-18:00'],
    ['20h30 / 22h', '20:30-22:00'],
    ['9h', '09:00'],
    ['09:00:00', '09:00'],
    ['09:00:00.000', '09:00'],
    ['A 20h', '20:00'],
    ['A 16H00', '16:00'],
    ['At 10am', '10:00'],
    ['2:30 p.m.', '14:30'],
    ['12am', '00:00'],
    ['12 pm', '12:00'],
    ['from 2pm to 4:30 pm', '14:00-16:30'],
    ['A las 11:00', '11:00'],
    ['midi', '12:00'],
    ['minuit', '24:00'],
    ['De 14h à 22h', '14:00-22:00'],
    ['de 14 h à 22 h 30', '14:00-22:30'],
    ['10h-12h30', '10:00-12:30'],
    ['10h – 12h30', '10:00-12:30'],
    ['14h/18h', '14:00-18:00'],
    ['de 14 à 16h', '14:00-16:00'],
    ['20h30 (ouverture 20h)', '20:30'],
    ['(ouverture de 10h à 18h)', '10:00-18:00'],
    ['entre 14 et 16 h', '14:00-16:00'],
    ['10-12h et 14-18h30', '10:00-12:00 14:00-18:30'],
    ['le 05-12-2026 20h', '20:00'],
    ['samedi 5 - 20h', '20:00'],
    ['08:00|15:00|', '08:00-15:00'],
    ['Entre 14h et 18h', '14:00-18:00'],
    ['de 20h jusqu’à 1h du matin', '20:00-01:00'],
    ['de 19h à 01h du matin.', '19:00-01:00'],
    ['de 20h à minuit', '20:00-24:00'],
    ['de 20h à 24h', '20:00-24:00'],
    ['20:00-00:00', '20:00-24:00'],
    ['de midi à 14h', '12:00-14:00'],
    ['de 10h à 12h et de 14h à 18h', '10:00-12:00 14:00-18:00'],
    ['A 14h et 17h', '14:00 17:00'],
    ['A 14h puis à 15h15', '14:00 15:15'],
    ['08h00, 20h00', '08:00 20:00'],
    ['20h,22h', '20:00 22:00'],
    ['A 14h30 A 14h30', '14:30 14:30'],
    ['10h 12h30', '10:00 12:30'],
    ['14:00-14:00', '14:00'],
    ['A 20h. Durée : 1h30', '20:00'],
    ['durée 2h, à 15h', '15:00'],
    ['20h30 (ouverture des portes à 19h30)', '20:30'],
    ['l’après-midi à 15h', '15:00'],
    ['Nocturnes jusqu’à 22h', ''],
    ['ouvert 24h/24 et 7j/7', ''],
    ['0900', ''],
    ['25h', ''],
    ['20:75', ''],
    ['1598034600', ''],
    ['1598034600000', ''],
    ['1:25000', ''],
    ['12,50 €', ''],
    ['20 personnes', ''],
    ['24h30', ''],
    ['contact@12', ''],
    ['', ''],
  ])('reads %j as %j', (text, expected) => {
    expect(shown(readTimes(text))).toBe(expected);
  });

  it('reads every minute of the day in the three usual forms', () => {
    for (let minutes = 0; minutes < 1440; minutes++)
      for (const text of [clock(minutes), clock(minutes).replace(':', 'h'), clock(minutes).replace(':', ' h ')])
        expect(readTimes(text)).toEqual([{ start: minutes }]);
  });

  it.each(['1', '12', '20h ', '20h à ', ':', 'à ', 'dur', 'durée ', '@', '@1', 'jusqu’à ', '1:', 'midi'])(
    'reads 200 kB of %j without delay',
    (piece) => {
      expect(() => readTimes(piece.repeat(200_000 / piece.length))).not.toThrow();
    },
  );
});
