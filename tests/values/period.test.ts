import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readPeriods, type Period } from '../../src/values/period.js';
import { dayAt, minutesAt } from '../../src/values/zone.js';

const PARIS = 'Europe/Paris';

/** `05/06 20:00-22:00` for a session, `05/06+3` for three whole days from 5 June; the year only when it is not 2020. */
function shown(periods: readonly Period[], timezone = PARIS): string[] {
  const day = (instant: number): string => {
    const [year = '', month = '', date = ''] = dayAt(instant, timezone).split('-');
    return `${date}/${month}${year === '2020' ? '' : `/${year}`}`;
  };
  const clock = (instant: number): string => {
    const minutes = minutesAt(instant, timezone);
    return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
  };
  return periods.map(({ start, end, allDay }) => {
    const from = `${day(start)} ${clock(start)}`;
    if (end === undefined) return from;
    if (!allDay) return `${from}-${day(end) === day(start) ? '' : `${day(end)} `}${clock(end)}`;
    expect([clock(start), clock(end)]).toEqual(['0:00', '0:00']);
    return `${day(start)}+${String(Math.round((end - start) / 86_400_000))}`;
  });
}

describe('readPeriods', () => {
  it.each([
    ['one day', 'Le 07/06/2020', ['07/06+1']],
    ['a period, its last day included', 'Du 05/06/2020 au 07/06/2020', ['05/06+3']],
    ['a day and an hour', 'Le 27/09/2020 - A 16H00', ['27/09 16:00']],
    ['a day and a range of hours', 'Le 24/05/2020 - De 15h à 17h', ['24/05 15:00-17:00']],
    ['two hours of a day', 'Le 10/10/2020 - A 14h et 17h', ['10/10 14:00', '10/10 17:00']],
    ['two ranges of a day', 'Le 10/10/2020 de 10h à 12h et de 14h à 18h', ['10/10 10:00-12:00', '10/10 14:00-18:00']],
    ['a night', 'Le 14/11/2020 - de 19h à 01h du matin.', ['14/11 19:00-15/11 1:00']],
    ['an evening until midnight', 'Le 14/11/2020 de 20h à minuit', ['14/11 20:00-15/11 0:00']],
    ['an hour before its day', 'À 20h30, le samedi 21 novembre 2020', ['21/11 20:30']],
    [
      'several days with their hours',
      'Le 28/11/2020 - De 10h à 19h. Le 29/11/2020 - De 10h à 18h30.',
      ['28/11 10:00-19:00', '29/11 10:00-18:30'],
    ],
    [
      'a day, then a short period with one range: a session a day',
      'Le 05/06/2020 - de 11h à 21h Du 06/06/2020 au 07/06/2020 - de 10h à 19h',
      ['05/06 11:00-21:00', '06/06 10:00-19:00', '07/06 10:00-19:00'],
    ],
    [
      'a short period with one hour: a session a day',
      'Du 28/05/2020 au 30/05/2020 - A 20h. Le 31/05/2020 - A 15h.',
      ['28/05 20:00', '29/05 20:00', '30/05 20:00', '31/05 15:00'],
    ],
    [
      'a period of 15 days with one hour',
      'Du 01/06/2020 au 15/06/2020 à 20h',
      Array.from({ length: 15 }, (_, i) => `${String(i + 1).padStart(2, '0')}/06 20:00`),
    ],
    ['a period of 16 days with one hour, all day', 'Du 01/06/2020 au 16/06/2020 à 20h', ['01/06+16']],
    ['a period with two hours, all day', 'Du 28/05/2020 au 30/05/2020 à 15h et 20h', ['28/05+3']],
    [
      'hours of some weekdays, all day',
      'Du 03/06/2020 au 07/06/2020 - Du mercredi au dimanche de 12h à 18h',
      ['03/06+5'],
    ],
    ['hours but on a day, all day', 'Du 02/06/2020 au 10/06/2020 - De 10h à 18h sauf le lundi.', ['02/06+9']],
    [
      'late openings, all day',
      'Du 20/06/2020 au 29/06/2020 - Tous les jours de 10h à 19h non stop. Nocturnes jusqu’à 22h.',
      ['20/06+10'],
    ],
    [
      'a period around its sessions',
      'Du 23/10/2020 au 25/10/2020 - EXPOSITION  Le 24/10/2020 - CONCERT 1 A 15H \nCONCERT 2 A 18H',
      ['23/10+3', '24/10 15:00', '24/10 18:00'],
    ],
    ['days of one month', 'vendredi 4, samedi 5 et dimanche 6 décembre 2020', ['04/12+1', '05/12+1', '06/12+1']],
    [
      'days of one month with an hour',
      'Vendredi 4, samedi 5 et dimanche 6 décembre 2020 à 20h30',
      ['04/12 20:30', '05/12 20:30', '06/12 20:30'],
    ],
    [
      'a morning and an afternoon of several days',
      'Du 5 au 6 décembre 2020, 10h-12h / 14h-17h',
      ['05/12 10:00-12:00', '05/12 14:00-17:00', '06/12 10:00-12:00', '06/12 14:00-17:00'],
    ],
    ['two days parted by a slash', '5/6 décembre 2020', ['05/12+1', '06/12+1']],
    ['short years on both sides of a dash', '05/12/20-07/12/20', ['05/12+3']],
    ['an hour with colon before a dash', '5 décembre 2020 20:30 - 6 décembre 2020 02:00', ['05/12 20:30-06/12 2:00']],
    [
      'minutes apart from their hour, before another day',
      'Vendredi 4 et samedi 5 décembre 2020 à 20 h 30, dimanche 6 décembre 2020 à 16 h',
      ['04/12 20:30', '05/12 20:30', '06/12 16:00'],
    ],
    [
      'an hour before a day and its month',
      'Le 5 décembre 2020 à 20 h 12 décembre 2020 à 18 h',
      ['05/12 20:00', '12/12 18:00'],
    ],
    [
      'a year said once, beside the first of two evenings',
      'Vendredi 4 décembre 2020 à 20h et samedi 5 décembre à 18h et 21h',
      ['04/12 20:00', '05/12 18:00', '05/12 21:00'],
    ],
    [
      'a year said once, beside the last of two afternoons',
      'Vendredi 4 décembre de 14h à 18h, samedi 5 décembre 2020 de 10h à 12h',
      ['04/12 14:00-18:00', '05/12 10:00-12:00'],
    ],
    ['an arrow between two dates', '4 déc. 2020 > 6 déc. 2020', ['04/12+3']],
    ['an arrow between two hours', '04/12/2020 10h > 12h', ['04/12 10:00-12:00']],
    ['hours whose unit is said once', 'Mercredi 9 décembre 2020 de 14 à 16h', ['09/12 14:00-16:00']],
    ['two days', 'les 4 et 5 décembre 2020', ['04/12+1', '05/12+1']],
    ['the first of a month', 'les 1er et 2 mai 2020', ['01/05+1', '02/05+1']],
    ['days from one to another', 'du 4 au 6 décembre 2020', ['04/12+3']],
    ['days parted by a dash', '13 - 15 mars 2020', ['13/03+3']],
    ['days parted by a dash alone', '11-12 juillet 2020', ['11/07+2']],
    ['two periods of a month', 'du 4 au 6 et du 10 au 12 décembre 2020', ['04/12+3', '10/12+3']],
    ['a month without year, and the next', 'du 28 novembre au 3 décembre 2020', ['28/11+6']],
    ['a start in the year before', 'du 28 novembre au 3 janvier 2021', ['28/11+37']],
    ['an end in the year after', 'du samedi 28 novembre 2020 au dimanche 3 janvier', ['28/11+37']],
    ['a start without year in figures', 'Du 05/06 au 07/06/2020', ['05/06+3']],
    [
      'dates that share their year and hour',
      'Le 5 juin, 6 juin et 7 juin 2020 à 20h',
      ['05/06 20:00', '06/06 20:00', '07/06 20:00'],
    ],
    ['an hour beside both dates', 'Du 5 juin 2020 à 20h au 7 juin 2020 à 18h', ['05/06 20:00-07/06 18:00']],
    [
      'an hour beside both, the month beside the last',
      'Du vendredi 5 à 20h au dimanche 7 juin 2020 à 18h',
      ['05/06 20:00-07/06 18:00'],
    ],
    ['the same over the end of a month', 'Du 30 à 20h au 2 juin 2020 à 12h', ['30/05 20:00-02/06 12:00']],
    ['hours in brackets', 'Du vendredi 5 (20h) au dimanche 7 juin 2020 (18h)', ['05/06 20:00-07/06 18:00']],
    ['an hour beside the first of both', 'Du 5 juin 2020 à 20h au 7 juin 2020', ['05/06 20:00-08/06 0:00']],
    ['an hour after a word that is no month', 'Le 05/06/2020, saison 19 places 2020, à 20h', ['05/06 20:00']],
    ['English', 'From June 5, 2020 to June 7, 2020', ['05/06+3']],
    ['dates without hours, one after the other', 'Le 05/04/2020 Le 05/06/2020', ['05/04+1', '05/06+1']],
    ['a list of days', '2020-07-02, 2020-07-05;2020-07-09', ['02/07+1', '05/07+1', '09/07+1']],
    ['an end before its start, as one day', 'Du 10/07/2020 au 05/07/2020', ['10/07+1']],
  ])('reads %s', (_name, text, expected) => {
    expect(shown(readPeriods(text, PARIS))).toEqual(expected);
  });

  it.each([
    [
      'pairs parted by _ and ;',
      '2020-06-05T20:00:00+02:00_2020-06-05T22:00:00+02:00;2020-06-06T15:00:00+02:00_2020-06-06T16:00:00+02:00;',
      ['05/06 20:00-22:00', '06/06 15:00-16:00'],
    ],
    [
      'pairs parted by a space',
      '2020-01-07T12:30:00 2020-01-07T19:00:00;2020-01-08T12:30:00 2020-01-08T19:00:00',
      ['07/01 12:30-19:00', '08/01 12:30-19:00'],
    ],
    ['pairs parted by a slash', '2020-06-05T20:00:00/2020-06-05T22:00:00', ['05/06 20:00-22:00']],
    ['pairs parted by a dash', '2020-06-05 20:00:00 - 2020-06-05 22:00:00', ['05/06 20:00-22:00']],
    ['compact pairs', '20200605T203000/20200605T220000', ['05/06 20:30-22:00']],
    ['days parted by a slash', '2020-03-30/2020-05-24', ['30/03+56']],
    ['days of DATAtourisme', '2020-10-22<->2020-10-25|2020-11-02<->2020-11-03', ['22/10+4', '02/11+2']],
    [
      'groups of Tourinsoft',
      '01/01/2020|21/07/2020|08:00|15:00|#05/08/2020|05/08/2020|20:00|22:00|',
      ['01/01+203', '05/08 20:00-22:00'],
    ],
    [
      'groups of Tourinsoft closed at noon',
      '05/08/2020|06/08/2020|09:00|12:00|14:00|18:00',
      ['05/08 9:00-12:00', '05/08 14:00-18:00', '06/08 9:00-12:00', '06/08 14:00-18:00'],
    ],
    ['UTC, told in local time', '2020-06-05T20:00:00Z', ['05/06 22:00']],
    ['offsets of elsewhere', '2020-06-05T20:00:00-04:00_2020-06-05T22:00:00-04:00', ['06/06 2:00-4:00']],
    [
      'an end before its start, on the next day',
      '2020-06-05T20:00:00+02:00_2020-06-05T01:00:00+02:00',
      ['05/06 20:00-06/06 1:00'],
    ],
    ['an end at its start, on the next day', '2020-06-05T20:00:00_2020-06-05T20:00:00', ['05/06 20:00-06/06 20:00']],
  ])('reads what machines write: %s', (_name, text, expected) => {
    expect(shown(readPeriods(text, PARIS))).toEqual(expected);
  });

  it('reads the clock and not the offset when told so', () => {
    const text = '2020-12-05T20:00:00+02:00_2020-12-05T01:00:00+02:00';
    expect(shown(readPeriods(text, PARIS, { ignoreOffset: true }))).toEqual(['05/12 20:00-06/12 1:00']);
    expect(shown(readPeriods(text, PARIS))).toEqual(['05/12 19:00-06/12 0:00']);
  });

  it.each([
    '',
    'Tous les jours de 10h à 18h',
    'À partir du 24 mai, ouverture les samedis',
    'Vendredi 21 mars, 08h30',
    'Place du 8 mai 1945',
    'rue du 19 mars 1962, à 20h',
    'Le 31/02/2020',
    'Tél. 05 62 72 23 35 ou 05.06.07.08.20',
    '12 rue du 4 septembre 35600 Redon',
    'de 6 à 12 ans, 5 mains, 2 décors',
    'ouvert 24h/24 7j/7, demi-tarif 1/2',
    'Version 1.2.3',
  ])('finds no session in %j', (text) => {
    expect(readPeriods(text, PARIS)).toEqual([]);
  });

  it('leaves the days that prose names without year alone', () => {
    const text =
      'Du 21/05/2020 au 30/06/2020 - À partir du 24 mai  ouverture les samedis de 10h à 18h. ' +
      'Du 02/07/2020 au 06/09/2020 - Du mardi au dimanche de 10h à 18h. Fermé le 1er mai.';
    expect(shown(readPeriods(text, PARIS))).toEqual(['21/05+41', '02/07+67']);
  });

  it.each([
    [
      'when clocks go forward',
      'Du 28/03/2026 au 30/03/2026 à 2h30',
      PARIS,
      ['28/03/2026 2:30', '29/03/2026 3:30', '30/03/2026 2:30'],
    ],
    [
      'when clocks go back',
      'Du 24/10/2026 au 26/10/2026 de 1h à 4h',
      PARIS,
      ['24/10/2026 1:00-4:00', '25/10/2026 1:00-4:00', '26/10/2026 1:00-4:00'],
    ],
    ['the night when they go back', 'Le 24/10/2026 de 22h à 4h', PARIS, ['24/10/2026 22:00-25/10/2026 4:00']],
    ['in La Réunion', 'Le 05/06/2020 de 20h à 1h', 'Indian/Reunion', ['05/06 20:00-06/06 1:00']],
    ['in Martinique', 'Du 05/06/2020 au 07/06/2020', 'America/Martinique', ['05/06+3']],
    ['in Nouméa', 'Les 30 et 31 décembre 2020 à 20h', 'Pacific/Noumea', ['30/12 20:00', '31/12 20:00']],
    ['on a leap day', 'Du 28/02/2020 au 01/03/2020 à 20h', PARIS, ['28/02 20:00', '29/02 20:00', '01/03 20:00']],
  ])('keeps to the clocks of the place %s', (_name, text, timezone, expected) => {
    expect(shown(readPeriods(text, timezone), timezone)).toEqual(expected);
  });

  it('spans whole days of 23 and 25 hours', () => {
    const [spring] = readPeriods('29/03/2026', PARIS);
    const [autumn] = readPeriods('25/10/2026', PARIS);
    expect([spring, autumn].map((period) => ((period?.end ?? 0) - (period?.start ?? 0)) / 3_600_000)).toEqual([23, 25]);
  });

  it.each([
    '1',
    '1/',
    '1,',
    '4 et ',
    '4 au ',
    'lundi ',
    ', ',
    '5 juin ',
    '5 juin, ',
    '2020-',
    '_',
    '05/06/2020 au ',
    '<->',
    '12 ',
    '20h ',
    'samedi 5 à 20h ',
  ])('reads 200 kB of %j without delay', (piece) => {
    expect(() => readPeriods(piece.repeat(200_000 / piece.length), PARIS)).not.toThrow();
  });

  it('never ends a session before it starts, whatever it reads', () => {
    const words = [
      'du',
      'au',
      '5',
      '31/12/2020',
      '2020-06-05T20:00:00+02:00',
      '_',
      'à 20h',
      'de 22h à 2h',
      'juin',
      '2021',
      'et',
      ',',
      'lundi',
      '-',
    ];
    for (let seed = 1; seed < 4000; seed++) {
      const text = Array.from(
        { length: 9 },
        (_, index) => words[Math.floor(seed * (index + 1) * 7.31) % words.length],
      ).join(' ');
      for (const { start, end = Infinity } of readPeriods(text, PARIS)) expect(end, text).toBeGreaterThan(start);
    }
  });
});

const TOULOUSE = '../shared/feeds/agenda-toulouse-2020-05.csv';

describe.runIf(existsSync(TOULOUSE))('real published files', { timeout: 30_000 }, () => {
  const rows = (): Record<string, string>[] =>
    Papa.parse<Record<string, string>>(readFileSync(TOULOUSE, 'utf8'), { header: true, skipEmptyLines: true }).data;
  const datesOf = (row: Record<string, string>): Period[] =>
    readPeriods(row['Dates affichage - horaires'] ?? '', PARIS);

  it('tell at least one session in each text of Toulouse', () => {
    expect(rows()).toHaveLength(171);
    expect(rows().filter((row) => !datesOf(row).length)).toEqual([]);
  });

  it('tell the same first and last days in the text as in the columns of dates', () => {
    for (const row of rows()) {
      if (!row['Date début']) continue;
      const periods = datesOf(row);
      const first = Math.min(...periods.map(({ start }) => start));
      const last = Math.max(...periods.map(({ start, end = start, allDay }) => (allDay ? end - 1 : start)));
      expect([dayAt(first, PARIS), dayAt(last, PARIS)]).toEqual([row['Date début'], row['Date fin']]);
    }
  });
});
