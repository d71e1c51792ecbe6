import { describe, expect, it } from 'vitest';
import { readDate, readSerial } from '../../src/values/date.js';
import { addDays } from '../../src/values/day.js';
import { toInstant } from '../../src/values/plain-date.js';
import { instantOf } from '../../src/values/zone.js';

const PARIS = 'Europe/Paris';
const iso = (instant: number): string => new Date(instant).toISOString();

describe('readDate', () => {
  it.each([
    ['12/08/2020', '2020-08-12'],
    ['08/12/2020', '2020-12-08'],
    ['08/13/2020', '2020-08-13'],
    ['13/08/2020', '2020-08-13'],
  ])('takes the day to come first unless no month is so great: %s', (text, day) => {
    expect(readDate(text)).toEqual({ day });
  });

  it.each([
    '2020-08-21',
    '2020-8-21',
    '2020/08/21',
    '20200821',
    '21/08/2020',
    '21-08-2020',
    '21.08.2020',
    '21/8/2020',
    '21/08/20',
    '08/21/2020',
    '21 août 2020',
    '21 AOUT 2020',
    'vendredi 21 aout 2020',
    'Ven. 21 août 2020',
    'Le vendredi 21 août 2020',
    '21-août-2020',
    '21 August 2020',
    'Friday, August 21, 2020',
    '21st of August 2020',
    '21 aou. 2020',
    ' 21/08/2020\u00a0',
    20200821,
    44064,
  ])('reads the day %j', (value) => {
    expect(readDate(value)).toEqual({ day: '2020-08-21' });
  });

  it.each([
    ['2020-08-21 20:30:00', { minutes: 1230 }],
    ['2020-08-21 20:30', { minutes: 1230 }],
    ['2020-08-21T20:30', { minutes: 1230 }],
    ['20200821T203000', { minutes: 1230 }],
    ['21/08/2020 20:30:00', { minutes: 1230 }],
    ['21/08/2020 à 20h30', { minutes: 1230 }],
    ['21/08/2020 - 20H30', { minutes: 1230 }],
    ['21 août 2020 à 20h30', { minutes: 1230 }],
    ['Date : 21 08 2020, 20 h 30 précises', { minutes: 1230 }],
    ['Vendredi 21 août 2020, 20h30', { minutes: 1230 }],
    ['August 21, 2020 8:30 pm', { minutes: 1230 }],
    ['21.8.2020 20.30', { minutes: 1230 }],
    ['21.08.2020, 14.00-18.00', { minutes: 840, endMinutes: 1080 }],
    ['21 août 2020 12.50 €', {}],
    ['21/08/2020 00:00:00', { minutes: 0 }],
    ['21/08/2020 de 14h à 18h', { minutes: 840, endMinutes: 1080 }],
    ['2020-08-21 14:00:00 - 18:00:00', { minutes: 840, endMinutes: 1080 }],
    ['2020-08-21T20:30:00+02:00', { minutes: 1230, offset: 120 }],
    ['2020-08-21T20:30:00+0200', { minutes: 1230, offset: 120 }],
    ['2020-08-21T20:30:00+02', { minutes: 1230, offset: 120 }],
    ['2020-08-21T20:30:00.000-04:00', { minutes: 1230, offset: -240 }],
    ['2020-08-21T20:30:00-03:30', { minutes: 1230, offset: -210 }],
    ['2020-08-21T20:30:00Z', { minutes: 1230, offset: 0 }],
    ['2020-08-21T20:30:00.123456Z', { minutes: 1230, offset: 0 }],
    ['20200821T203000Z', { minutes: 1230, offset: 0 }],
    ['2020/08/21 00:00:00+00', { minutes: 0, offset: 0 }],
    ['2020-08-21 20:30:00+02:00', { minutes: 1230, offset: 120 }],
    [44064.854166666664, { minutes: 1230 }],
    [1598034600, { minutes: 1110, offset: 0 }],
    [1598034600000, { minutes: 1110, offset: 0 }],
    ['1598034600', { minutes: 1110, offset: 0 }],
    ['/Date(1598034600000)/', { minutes: 1110, offset: 0 }],
    ['/Date(1598034600000+0200)/', { minutes: 1110, offset: 0 }],
  ])('reads the hour of %j', (value, hours) => {
    expect(readDate(value)).toEqual({ day: '2020-08-21', ...hours });
  });

  it.each([
    ['janvier', 1],
    ['janv.', 1],
    ['jan', 1],
    ['January', 1],
    ['février', 2],
    ['fevr.', 2],
    ['fév', 2],
    ['Feb', 2],
    ['mars', 3],
    ['March', 3],
    ['mar.', 3],
    ['avril', 4],
    ['avr.', 4],
    ['April', 4],
    ['mai', 5],
    ['May', 5],
    ['juin', 6],
    ['June', 6],
    ['jun', 6],
    ['juillet', 7],
    ['juil.', 7],
    ['July', 7],
    ['août', 8],
    ['aout', 8],
    ['Aug', 8],
    ['septembre', 9],
    ['sept.', 9],
    ['September', 9],
    ['octobre', 10],
    ['oct.', 10],
    ['October', 10],
    ['novembre', 11],
    ['nov', 11],
    ['décembre', 12],
    ['déc.', 12],
    ['December', 12],
  ])('knows %s', (name, month) => {
    expect(readDate(`3 ${name} 2021`)?.day).toBe(`2021-${String(month).padStart(2, '0')}-03`);
  });

  it.each([
    ['1er mai 2021', '2021-05-01'],
    ['29/02/2024', '2024-02-29'],
    ['01/02/2021', '2021-02-01'],
    ['31/12/99', '1999-12-31'],
    ['8 mai 1945', '1945-05-08'],
  ])('reads %j as %s', (text, day) => {
    expect(readDate(text)).toEqual({ day });
  });

  it.each([
    '31/02/2020',
    '29/02/2021',
    '32/01/2020',
    '13/13/2020',
    '00/01/2020',
    '2020-02-30',
    '0000-00-00',
    '31 juin 2020',
    '2020',
    '2020-08',
    'août 2020',
    '21 août',
    'Vendredi 21 mars, 08h30',
    '12 décors 2020',
    'Du 05/06/2020 au 07/06/2020',
    '05/06/2020, 07/06/2020',
    '05/06/2020 14h et 16h',
    'les 4 et 5 décembre 2020',
    'Créé le 21/08/2020',
    '05 62 72 23 35',
    '05.62.72.23.35',
    '35600',
    '192.168.1.1',
    'à venir',
    '',
    ' ',
    null,
    undefined,
    {},
    [],
    true,
    NaN,
    Infinity,
    12,
    2020,
    -1,
    1e300,
  ])('makes no date of %j', (value) => {
    expect(readDate(value)).toBeUndefined();
  });

  it('reads back any day in any of its forms', () => {
    for (let day = '2019-12-25'; day < '2021-01-08'; day = addDays(day, 1)) {
      const [year = '', month = '', date = ''] = day.split('-');
      const french = new Date(day).toLocaleDateString('fr-FR', { dateStyle: 'full', timeZone: 'UTC' });
      const english = new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
      for (const text of [
        day,
        year + month + date,
        `${date}/${month}/${year}`,
        `${date}.${month}.${year.slice(2)}`,
        french,
        english,
      ])
        expect(readDate(text), text).toEqual({ day });
    }
  });

  it('reads 200 kB without delay', () => {
    for (const piece of ['1', '1/', '4 et ', 'lundi ', ' '])
      expect(readDate(piece.repeat(200_000 / piece.length))).toBeUndefined();
  });
});

describe('toInstant', () => {
  it.each([
    ['midnight of the place when no hour is known', { day: '2026-07-15' }, PARIS, '2026-07-14T22:00:00.000Z'],
    ['the clock of the place', { day: '2026-01-15', minutes: 1230 }, PARIS, '2026-01-15T19:30:00.000Z'],
    ['the clock of another place', { day: '2026-01-15', minutes: 1230 }, 'Indian/Reunion', '2026-01-15T16:30:00.000Z'],
    [
      'the offset before the place',
      { day: '2026-01-15', minutes: 1230, offset: -240 },
      PARIS,
      '2026-01-16T00:30:00.000Z',
    ],
    ['an hour that clocks skip', { day: '2026-03-29', minutes: 150 }, PARIS, '2026-03-29T01:30:00.000Z'],
    ['an hour that they show twice', { day: '2026-10-25', minutes: 150 }, PARIS, '2026-10-25T00:30:00.000Z'],
    ['its second showing', { day: '2026-10-25', minutes: 150, offset: 60 }, PARIS, '2026-10-25T01:30:00.000Z'],
  ])('is %s', (_name, date, timezone, expected) => {
    expect(iso(toInstant(date, timezone))).toBe(expected);
  });

  it('agrees with ECMAScript on every ISO 8601 instant that it reads', () => {
    for (const zone of ['Z', '+02:00', '-04:00', '+11:00', '-09:30'])
      for (const day of ['2024-02-29', '2026-03-29', '2026-10-25', '2026-12-31'])
        for (const time of ['00:00:00', '02:30:00', '12:05:00', '23:59:00']) {
          const text = `${day}T${time}${zone}`;
          const date = readDate(text);
          expect(date && toInstant(date, PARIS)).toBe(Date.parse(text));
        }
  });

  it('reads an epoch as the instant that it is, to the minute', () => {
    const date = readDate(1598034600000);
    expect(date && toInstant(date, 'Pacific/Noumea')).toBe(1598034600000);
  });

  it('is instantOf for a date without offset', () => {
    expect(toInstant({ day: '2026-11-21', minutes: 600 }, PARIS)).toBe(instantOf('2026-11-21', 600, PARIS));
  });
});

describe('readSerial', () => {
  it.each([
    ['46372', { day: '2026-12-16' }],
    [' 46372.75 ', { day: '2026-12-16', minutes: 1080 }],
    ['46372,75', { day: '2026-12-16', minutes: 1080 }],
    ['36526', { day: '2000-01-01' }],
  ])('reads %j as spreadsheets count', (text, date) => {
    expect(readSerial(text)).toEqual(date);
  });

  it.each(['35600', '54800', '463721', '4637', '46372 à 20h', 46_372, '', null])('leaves %j', (value) => {
    expect(readSerial(value)).toBeUndefined();
  });
});
