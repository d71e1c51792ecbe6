import { describe, expect, it } from 'vitest';
import { interval } from '../../feeds/read-case.js';
import { type Cells, eventFrom, eventsFrom, issuesOf } from '../a-row.js';

const PARIS = 'Europe/Paris';

function sessions(cells: Cells): string[] {
  return eventFrom(cells).occurrences.map((occurrence) => interval(occurrence, PARIS));
}

describe('dates in columns', () => {
  it.each<[string, Cells, string[]]>([
    ['a day', { start: '14/07/2026' }, ['2026-07-14']],
    ['days, the last one included', { start: '14/07/2026', end: '16/07/2026' }, ['2026-07-14/2026-07-16']],
    ['a day with an hour', { start: '2026-07-14 20:30' }, ['2026-07-14T20:30+02:00']],
    ['an end alone', { start: '', end: '16/07/2026' }, ['2026-07-16']],
    [
      'the same instant in another offset',
      { start: '2026-07-14T18:30:00Z', end: '2026-07-14T20:00:00Z' },
      ['2026-07-14T20:30+02:00/2026-07-14T22:00+02:00'],
    ],
    ['midnight in UTC, which is how portals export a day', { start: '2026-07-14T00:00:00+00:00' }, ['2026-07-14']],
    ['local midnight told in UTC', { start: '2026-07-13T22:00:00Z' }, ['2026-07-14']],
    [
      'from the first to the last minute of days',
      { start: '2026-07-14 00:00:00', end: '2026-07-15 23:59:59' },
      ['2026-07-14/2026-07-15'],
    ],
    ['a row that says it lasts all day', { start: '2026-07-14 09:00', allDay: 'true' }, ['2026-07-14']],
    [
      'the hours that programs add to it',
      { startTime: '12:00:00 AM', endTime: '11:59:59 PM', allDay: 'TRUE' },
      ['2026-07-14'],
    ],
    [
      'a night between two days in words',
      { start: 'Du 14 au 15 juillet 2026', hours: '20h à 4h' },
      ['2026-07-14T20:00+02:00/2026-07-15T04:00+02:00'],
    ],
    [
      'hours of each day of the week',
      { start: 'Sam 18 et dim 19 juillet 2026', hours: 'Sam 20h30 / Dim 15h' },
      ['2026-07-18T20:30+02:00', '2026-07-19T15:00+02:00'],
    ],
    [
      'hours that days of the week share',
      { start: '17, 18 et 19 juillet 2026 : ven et sam 20h, dim 15h' },
      ['2026-07-17T20:00+02:00', '2026-07-18T20:00+02:00', '2026-07-19T15:00+02:00'],
    ],
    [
      'hours of other days, which are not those of the event',
      { start: 'Samedi 18 juillet 2026 à 20h (réservation lundi ou mardi)' },
      ['2026-07-18T20:00+02:00'],
    ],
    [
      'a start with its hour and a later last day',
      { start: '2026-07-14 09:00', end: '2026-07-16' },
      ['2026-07-14T09:00+02:00/2026-07-17T00:00+02:00'],
    ],
    ['several days in words', { start: 'les 4 et 5 décembre 2026' }, ['2026-12-04', '2026-12-05']],
    [
      'a range of hours in the same cell',
      { start: '21/08/2026 de 20h à 22h' },
      ['2026-08-21T20:00+02:00/2026-08-21T22:00+02:00'],
    ],
    ['a number of a spreadsheet', { start: 46217 }, ['2026-07-14']],
  ])('reads %s', (_, cells, expected) => {
    expect(sessions(cells)).toEqual(expected);
    expect(issuesOf(cells)).toEqual([]);
  });
});

describe('hours in columns of their own', () => {
  it.each<[string, Cells, string[]]>([
    ['a start', { startTime: '20h30' }, ['2026-07-14T20:30+02:00']],
    [
      'a start and an end',
      { startTime: '14:00:00', endTime: '16:30:00' },
      ['2026-07-14T14:00+02:00/2026-07-14T16:30+02:00'],
    ],
    ['an end in the night', { startTime: '21h', endTime: '1h' }, ['2026-07-14T21:00+02:00/2026-07-15T01:00+02:00']],
    ['an end at midnight', { startTime: '21h', endTime: 'minuit' }, ['2026-07-14T21:00+02:00/2026-07-15T00:00+02:00']],
    ['a database’s hour', { startTime: '1899-12-30T20:00:00' }, ['2026-07-14T20:00+02:00']],
    ['the same hour twice', { startTime: '20h', endTime: '20h' }, ['2026-07-14T20:00+02:00']],
    ['midnight to the minute before', { startTime: '00:00', endTime: '23:59' }, ['2026-07-14']],
    ['midnight to midnight', { startTime: '00:00:00', endTime: '00:00:00' }, ['2026-07-14']],
    ['no hours of two days', { end: '2026-07-15', startTime: '0h00', endTime: '23h59' }, ['2026-07-14/2026-07-15']],
    [
      'the first minutes of a day',
      { startTime: '00:00', endTime: '00:30' },
      ['2026-07-14T00:00+02:00/2026-07-14T00:30+02:00'],
    ],
    ['words', { hours: 'A 20h.' }, ['2026-07-14T20:00+02:00']],
    [
      'two sessions a day',
      { hours: '10h-12h et 14h-18h' },
      ['2026-07-14T10:00+02:00/2026-07-14T12:00+02:00', '2026-07-14T14:00+02:00/2026-07-14T18:00+02:00'],
    ],
    [
      'an evening on each of two days',
      { end: '2026-07-15', hours: 'A 20h.' },
      ['2026-07-14T20:00+02:00', '2026-07-15T20:00+02:00'],
    ],
    [
      'an hour that the date repeats as midnight',
      { start: '2026-07-14T00:00:00', startTime: '18h' },
      ['2026-07-14T18:00+02:00'],
    ],
  ])('reads %s', (_, cells, expected) => {
    expect(sessions(cells)).toEqual(expected);
    expect(issuesOf(cells)).toEqual([]);
  });

  it('leaves a long exhibition whole, with its hours in words', () => {
    const event = eventFrom({ end: '2026-09-20', hours: 'Du mercredi au dimanche de 12h à 18h.' });
    expect(event.occurrences.map((occurrence) => interval(occurrence, PARIS))).toEqual(['2026-07-14/2026-09-20']);
    expect(event.dateText).toBe('Du mercredi au dimanche de 12h à 18h.');
  });

  it('tells OpenStreetMap’s opening hours in French', () => {
    expect(eventFrom({ end: '2026-07-31', hours: 'Tu-Su 14:00-18:00' }).dateText).toBe(
      'mar.-dim. 14\u00a0h – 18\u00a0h',
    );
    const hours = 'We,Sa 09:30-12:00; Su 14:00-18:30';
    expect(eventFrom({ end: '2026-07-31', hours }).dateText).toBe(
      'mer., sam. 9\u00a0h\u00a030 – 12\u00a0h; dim. 14\u00a0h – 18\u00a0h\u00a030',
    );
  });

  it('keeps the day and tells of an hour that is none', () => {
    expect(sessions({ startTime: '99' })).toEqual(['2026-07-14']);
    expect(issuesOf({ startTime: '99' })).toEqual([{ code: 'unreadable-value', column: 'startTime', value: '99' }]);
  });
});

describe('sessions in a list', () => {
  it.each<[string, unknown]>([
    ['an array', [{ begin: '2026-07-14T20:00:00+02:00', end: '2026-07-14T22:00:00+02:00' }]],
    ['JSON in text', '[{"begin": "2026-07-14T20:00:00+02:00", "end": "2026-07-14T22:00:00+02:00"}]'],
    ['offsets without colon', [{ begin: '2026-07-14T20:00:00+0200', end: '2026-07-14T22:00:00+0200' }]],
    ['the older names', [{ start: '2026-07-14T18:00:00.000Z', end: '2026-07-14T20:00:00.000Z' }]],
    ['text', '2026-07-14T20:00:00+02:00_2026-07-14T22:00:00+02:00'],
    ['the same session twice', Array(2).fill({ begin: '2026-07-14T20:00:00+02:00', end: '2026-07-14T22:00:00+02:00' })],
  ])('reads %s', (_, occurrences) => {
    expect(sessions({ occurrences })).toEqual(['2026-07-14T20:00+02:00/2026-07-14T22:00+02:00']);
  });

  it('puts them in order', () => {
    const occurrences = [{ begin: '2026-07-16' }, { begin: '2026-07-14' }];
    expect(sessions({ occurrences })).toEqual(['2026-07-14', '2026-07-16']);
  });

  it('takes the morning after for the end of whole days in a calendar', () => {
    expect(sessions({ occurrences: [{ begin: '2026-12-05', end: '2026-12-07', allDay: true }] })).toEqual([
      '2026-12-05/2026-12-06',
    ]);
  });

  it('is believed rather than the dates beside it', () => {
    expect(sessions({ start: '2026-01-01', occurrences: [{ begin: '2026-07-14' }] })).toEqual(['2026-07-14']);
  });

  it('gives way to the dates when it is empty', () => {
    expect(sessions({ occurrences: '[]' })).toEqual(['2026-07-14']);
  });

  it('loses only the sessions that cannot be read, and tells which', () => {
    const occurrences = [{ begin: 'bientôt' }, { begin: '2026-07-14T20:00:00+02:00' }, null];
    expect(sessions({ occurrences })).toEqual(['2026-07-14T20:00+02:00']);
    expect(issuesOf({ occurrences })).toEqual([
      { code: 'unreadable-date', column: 'occurrences', value: '{"begin":"bientôt"}' },
      { code: 'unreadable-date', column: 'occurrences', value: 'null' },
    ]);
  });
});

describe('dates in words', () => {
  it('serve when there is nothing else', () => {
    const words = 'Le 05/06/2026 - A 14h30 Le 12/06/2026 - A 14h30';
    expect(sessions({ start: '', dateText: words })).toEqual(['2026-06-05T14:30+02:00', '2026-06-12T14:30+02:00']);
  });

  it('are preferred to whole days when they tell their sessions', () => {
    const cells = { end: '2026-07-16', dateText: 'Le 14/07/2026 - A 20h Le 16/07/2026 - A 15h' };
    expect(sessions(cells)).toEqual(['2026-07-14T20:00+02:00', '2026-07-16T15:00+02:00']);
  });

  it('are not believed outside the days that the columns give', () => {
    const cells = { end: '2026-07-16', dateText: 'Réservations du 01/06/2026 au 02/06/2026' };
    expect(sessions(cells)).toEqual(['2026-07-14/2026-07-16']);
  });

  it('are not repeated when they say nothing more than the days', () => {
    expect(eventFrom({ end: '2026-07-16', dateText: 'Du 14/07/2026 au 16/07/2026' }).dateText).toBeUndefined();
  });
});

describe('a row without a date that can be read', () => {
  it.each<[string, Cells, object]>([
    ['none at all', { start: '' }, { code: 'missing-date' }],
    [
      'days of the week and hours',
      { start: 'Lundi et jeudi de 9h à 12h' },
      { code: 'unreadable-date', column: 'start', value: 'Lundi et jeudi de 9h à 12h' },
    ],
    ['words', { start: 'à venir' }, { code: 'unreadable-date', column: 'start', value: 'à venir' }],
    [
      'a day that no calendar has',
      { start: '31/02/2026' },
      { code: 'unreadable-date', column: 'start', value: '31/02/2026' },
    ],
    [
      'words in the column of words',
      { start: '', dateText: 'au printemps' },
      { code: 'unreadable-date', column: 'dateText', value: 'au printemps' },
    ],
  ])('is kept, and told: %s', (_, cells, issue) => {
    expect(sessions(cells)).toEqual([]);
    expect(issuesOf(cells)).toEqual([issue]);
  });

  it.each([true, false, 'Oui', 'non'])('are no words for dates: %j', (dateText) => {
    expect(eventFrom({ start: '14/07/2026', dateText }).dateText).toBeUndefined();
  });

  it('shows the publisher’s words all the same', () => {
    expect(eventFrom({ start: '', dateText: 'au printemps' }).dateText).toBe('au printemps');
    expect(eventFrom({ start: 'à fixer avec le guide' }).dateText).toBe('à fixer avec le guide');
  });

  it.each([
    ['Du 5 au 20 décembre 2026 sauf le lundi', 'Du 5 au 20 décembre 2026 sauf le lundi'],
    [
      'Du 1er au 24 décembre 2026, tous les jours de 10h à 19h',
      'Du 1er au 24 décembre 2026, tous les jours de 10h à 19h',
    ],
    ['Du 5 au 20 décembre 2026 inclus', undefined],
    ['Samedi 5 décembre 2026 de 10h à 19h', undefined],
  ])('keeps the exceptions and hours that sessions do not tell of %j', (start, dateText) => {
    expect(eventFrom({ start }).dateText).toBe(dateText);
  });
});

describe('an end that cannot be', () => {
  it.each<[string, Cells, string]>([
    ['a day before', { end: '2026-07-12' }, 'end-before-start'],
    ['an instant on a day before', { start: '2026-07-14T10:00', end: '2026-07-12T18:00' }, 'end-before-start'],
    ['a century later', { end: '2126-07-14' }, 'unreadable-date'],
    ['words', { end: 'plus tard' }, 'unreadable-date'],
  ])('%s is told and dropped', (_, cells, code) => {
    expect(sessions(cells)).toHaveLength(1);
    expect(sessions(cells)[0]).not.toContain('/');
    expect(issuesOf(cells)).toEqual([{ code, column: 'end', value: cells.end }]);
  });
});

describe('the zone of a row', () => {
  it.each([
    ['Indian/Reunion', '2026-07-14T16:00:00.000Z'],
    ['Pacific/Noumea', '2026-07-14T09:00:00.000Z'],
    ['ailleurs', '2026-07-14T18:00:00.000Z'],
  ])('%s', (timezone, expected) => {
    const [occurrence] = eventFrom({ start: '2026-07-14 20:00', timezone }).occurrences;
    expect(new Date(occurrence?.start ?? 0).toISOString()).toBe(expected);
  });

  it('is that of the reader for clocks whose offset is known to be wrong', () => {
    const { events } = eventsFrom([{ title: 'Bal', start: '2026-12-04T20:00:00+02:00' }], { ignoreOffset: true });
    expect(new Date(events[0]?.occurrences[0]?.start ?? 0).toISOString()).toBe('2026-12-04T19:00:00.000Z');
  });
});

describe('hours in words', () => {
  it('take the place of a whole day that they are about', () => {
    const { occurrences } = eventFrom({ start: '2026-07-14', dateText: 'Le 14 juillet 2026 à 20h' });
    expect(occurrences).toEqual([{ start: Date.parse('2026-07-14T18:00:00Z'), allDay: false }]);
  });

  it('of another day leave it as it is', () => {
    const { occurrences } = eventFrom({ start: '2026-07-14', dateText: 'Inscriptions le 1er juin 2026 à 20h' });
    expect(occurrences).toMatchObject([{ start: Date.parse('2026-07-13T22:00:00Z'), allDay: true }]);
  });
});
