import { describe, expect, it, vi } from 'vitest';
import { ical } from '../../src/parsers/ical.js';
import type { Parsed, ParseOptions } from '../../src/parsers/types.js';

const window = { from: Date.parse('2026-08-21T00:00:00Z'), to: Date.parse('2028-05-21T00:00:00Z') };

function calendar(content: string, head = ''): string {
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${head}${content}\r\nEND:VCALENDAR\r\n`;
}

function event(...properties: string[]): string {
  return ['BEGIN:VEVENT', ...properties, 'END:VEVENT'].join('\r\n');
}

async function read(text: string, options: Partial<ParseOptions> = {}): Promise<Parsed> {
  return ical.parse(new TextEncoder().encode(text), { timezone: 'Europe/Paris', window, ...options });
}

interface Session {
  begin: string;
  end?: string;
  allDay: boolean;
}

async function sessions(content: string, head = '', options: Partial<ParseOptions> = {}): Promise<Session[]> {
  const { rows } = await read(calendar(content, head), options);
  return rows[0]?.occurrences as Session[];
}

/** `begin/end` of each session, without the zeros that ISO writes. */
async function times(content: string, head = ''): Promise<string[]> {
  const short = (text = '') => text.replace(':00.000Z', 'Z');
  return (await sessions(content, head)).map(({ begin, end }) =>
    end ? `${short(begin)}/${short(end)}` : short(begin),
  );
}

describe('what an event says', () => {
  it('is decoded where the first version of the format writes bytes', async () => {
    const { rows } = await read(
      calendar(
        event(
          'DTSTART:20261205T193000Z',
          'SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:F=C3=AAte \u00e0 50 %',
          'DESCRIPTION;ENCODING=QUOTED-PRINTABLE:D=C3=A9fil=C3=A9=0D=0A=',
          'puis vin d’honneur',
          'LOCATION;ENCODING=QUOTED-PRINTABLE:Caf=E9',
        ),
      ),
    );
    const { summary, description, location } = rows[0] ?? {};
    expect([summary, description, location]).toEqual(['Fête à 50 %', 'Défilé\r\npuis vin d’honneur', 'Café']);
  });

  it('comes in columns', async () => {
    const text = calendar(
      event(
        'UID:4521@ville.example.fr',
        'SUMMARY:Chorale\\, répétition\\; ouverte à tous',
        'DESCRIPTION:Venez\\nnombreux \\\\o/',
        'LOCATION:Mairie\\, salle du conseil\\, 35600 Redon',
        'URL:https://ville.example.fr/agenda/chorale',
        'CATEGORIES:Musique,Enfants\\, familles',
        'CATEGORIES:Concert',
        'STATUS:CONFIRMED',
        'GEO:47.65;-2.08',
        'ATTACH:https://ville.example.fr/reglement.pdf',
        'ATTACH;FMTTYPE=image/jpeg:https://ville.example.fr/photo?id=5',
        'ORGANIZER;CN="Ville de Redon: culture":mailto:culture@redon.example',
        'CONTACT:02 99 71 05 27',
        'LAST-MODIFIED:20261101T100000Z',
        'DTSTART:20261127T190000Z',
      ),
      'X-WR-CALNAME:Agenda de Redon\r\n',
    );
    const { rows, columns, schema, found, lines, issues } = await read(text);
    expect({ ...rows[0] }).toEqual({
      uid: '4521@ville.example.fr',
      summary: 'Chorale, répétition; ouverte à tous',
      description: 'Venez\nnombreux \\o/',
      location: 'Mairie, salle du conseil, 35600 Redon',
      url: 'https://ville.example.fr/agenda/chorale',
      categories: ['Musique', 'Enfants, familles', 'Concert'],
      status: 'CONFIRMED',
      geo: '47.65,-2.08',
      image: 'https://ville.example.fr/photo?id=5',
      organizer: 'Ville de Redon: culture',
      contact: '02 99 71 05 27',
      updated: '20261101T100000Z',
      occurrences: [{ begin: '2026-11-27T19:00:00.000Z', allDay: false }],
    });
    expect(columns).toEqual(Object.keys(rows[0] ?? {}));
    expect(schema).toBe('icalendar');
    expect(found).toEqual({ charset: 'utf-8', title: 'Agenda de Redon' });
    expect(lines).toEqual([4]);
    expect(issues).toEqual([]);
  });

  it.each([
    ['a picture by its address', 'ATTACH:https://x.example/a.JPG', { image: 'https://x.example/a.JPG' }],
    ['no picture that is not on the web', 'ATTACH;FMTTYPE=image/png;ENCODING=BASE64:iVBOR', {}],
    ['HTML when there is no plain text', 'X-ALT-DESC;FMTTYPE=text/html:<p>Bal</p>', { description: '<p>Bal</p>' }],
    ['the organizer’s mail', 'ORGANIZER:mailto:a@b.example', { organizer: 'a@b.example', contact: 'a@b.example' }],
    [
      'the place as Apple writes it',
      'X-APPLE-STRUCTURED-LOCATION;X-TITLE="Quai: port":geo:47.6,-2.1',
      { geo: '47.6,-2.1' },
    ],
  ])('reads %s', async (_, property, expected) => {
    const { rows } = await read(calendar(event('DTSTART:20261127T190000Z', property)));
    expect({ ...rows[0] }).toEqual({ ...expected, occurrences: expect.any(Array) as unknown });
  });

  it('is folded, even inside a character, and numbered by the lines of the file', async () => {
    const bytes = new TextEncoder().encode(
      calendar(event('SUMMARY:Fête d’été', 'DTSTART:20261127T190000Z') + '\r\n' + event('SUMMARY:B', 'DTSTART:x')),
    );
    const at = bytes.indexOf(0xc3) + 1;
    const folded = Uint8Array.from([...bytes.subarray(0, at), 13, 10, 32, ...bytes.subarray(at)]);
    const { rows, lines, issues } = await ical.parse(folded, { timezone: 'Europe/Paris', window });
    expect(rows.map(({ summary }) => summary)).toEqual(['Fête d’été', 'B']);
    expect(lines).toEqual([3, 8]);
    expect(issues).toEqual([{ code: 'unreadable-date', row: 1, line: 10, column: 'DTSTART', value: 'x' }]);
  });

  it('may end its lines in any way, and break them without folding', async () => {
    const text = calendar(event('SUMMARY:Bal', 'DESCRIPTION:Un', 'deux : trois', '', 'DTSTART:20261127T190000Z'));
    for (const end of ['\r\n', '\n', '\r']) {
      const { rows } = await read(text.replaceAll('\r\n', end));
      expect(rows[0]).toMatchObject({ summary: 'Bal', description: 'Un\ndeux : trois' });
    }
  });

  it('is not what its alarms say', async () => {
    const alarm = ['BEGIN:VALARM', 'DESCRIPTION:Rappel', 'TRIGGER:-PT15M', 'END:VALARM'];
    const { rows } = await read(
      calendar(event('SUMMARY:Bal', ...alarm, 'DTSTART:20261127T190000Z', 'DESCRIPTION:Feu')),
    );
    expect(rows[0]).toMatchObject({ summary: 'Bal', description: 'Feu' });
  });

  it('is read in Windows-1252', async () => {
    const bytes = Uint8Array.from(calendar(event('SUMMARY:F\xeate', 'DTSTART:20261127T190000Z')), (sign) =>
      sign.charCodeAt(0),
    );
    expect((await ical.parse(bytes, { timezone: 'Europe/Paris' })).rows[0]?.summary).toBe('Fête');
  });

  it('takes __proto__ for a name like others', async () => {
    const { rows } = await read(
      calendar(event('UID:__proto__', 'SUMMARY:Bal', 'DTSTART:20261127T190000Z', '__PROTO__:x')),
    );
    expect(Object.getPrototypeOf(rows[0])).toBeNull();
    expect(rows[0]?.uid).toBe('__proto__');
  });
});

describe('one session', () => {
  it.each([
    ['in UTC', ['DTSTART:20261127T190000Z', 'DTEND:20261127T210000Z'], '2026-11-27T19:00Z/2026-11-27T21:00Z'],
    ['in Paris', ['DTSTART;TZID=Europe/Paris:20261127T200000'], '2026-11-27T19:00Z'],
    ['in a quoted zone', ['DTSTART;TZID="Europe/Paris":20261127T200000'], '2026-11-27T19:00Z'],
    [
      'in a zone with a path',
      ['DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Paris:20261127T200000'],
      '2026-11-27T19:00Z',
    ],
    [
      'in a zone with a dated path',
      ['DTSTART;TZID=/softwarestudio.org/Olson_20011030_5/Europe/Paris:20261127T200000'],
      '2026-11-27T19:00Z',
    ],
    ['in a zone of Windows', ['DTSTART;TZID=Romance Standard Time:20261127T200000'], '2026-11-27T19:00Z'],
    ['in another zone of Windows', ['DTSTART;TZID=GMT Standard Time:20261127T200000'], '2026-11-27T20:00Z'],
    ['overseas', ['DTSTART;TZID=Indian/Reunion:20261127T200000'], '2026-11-27T16:00Z'],
    ['in a zone that nobody knows', ['DTSTART;TZID=Bureau:20261127T200000'], '2026-11-27T19:00Z'],
    ['in no zone', ['DTSTART:20261127T200000'], '2026-11-27T19:00Z'],
    ['with a duration', ['DTSTART:20261127T190000Z', 'DURATION:PT1H30M'], '2026-11-27T19:00Z/2026-11-27T20:30Z'],
    [
      'of a day on the clock',
      ['DTSTART;TZID=Europe/Paris:20261024T200000', 'DURATION:P1D'],
      '2026-10-24T18:00Z/2026-10-25T19:00Z',
    ],
    ['of weeks', ['DTSTART:20261127T190000Z', 'DURATION:P2W'], '2026-11-27T19:00Z/2026-12-11T19:00Z'],
    ['of no length', ['DTSTART:20261127T190000Z', 'DTEND:20261127T190000Z'], '2026-11-27T19:00Z'],
    [
      'in two zones',
      ['DTSTART;TZID=Europe/Paris:20261127T200000', 'DTEND;TZID=Europe/London:20261127T200000'],
      '2026-11-27T19:00Z/2026-11-27T20:00Z',
    ],
    ['with dashes and colons', ['DTSTART:2026-11-27T19:00:00Z'], '2026-11-27T19:00Z'],
    ['of a whole day', ['DTSTART;VALUE=DATE:20261121', 'DTEND;VALUE=DATE:20261122'], '2026-11-21/2026-11-22'],
    ['of whole days', ['DTSTART;VALUE=DATE:20261121', 'DTEND;VALUE=DATE:20261124'], '2026-11-21/2026-11-24'],
    ['of a whole day without end', ['DTSTART;VALUE=DATE:20261121'], '2026-11-21/2026-11-22'],
    [
      'of a whole day that ends as it begins',
      ['DTSTART;VALUE=DATE:20261121', 'DTEND;VALUE=DATE:20261121'],
      '2026-11-21/2026-11-22',
    ],
    ['of whole days by duration', ['DTSTART:20261121', 'DURATION:P3D'], '2026-11-21/2026-11-24'],
  ])('%s', async (_, properties, expected) => {
    expect(await times(event(...properties))).toEqual([expected]);
  });

  it('is in the calendar’s zone when it names none that is known', async () => {
    const head = 'X-WR-TIMEZONE:Pacific/Noumea\r\n';
    expect(await times(event('DTSTART:20261127T200000'), head)).toEqual(['2026-11-27T09:00Z']);
    expect(await times(event('DTSTART;TZID=Bureau:20261127T200000'), head)).toEqual(['2026-11-27T09:00Z']);
  });

  it('is in the zone that the calendar defines under a name of its own', async () => {
    const zone = 'BEGIN:VTIMEZONE\r\nTZID:Perso 1\r\nX-LIC-LOCATION:America/Martinique\r\nEND:VTIMEZONE\r\n';
    expect(await times(event('DTSTART;TZID=Perso 1:20261127T200000'), zone)).toEqual(['2026-11-28T00:00Z']);
  });

  it.each([
    ['DTSTART:20261131T200000', 'unreadable-date'],
    ['DTSTART:demain', 'unreadable-date'],
    ['DTEND:bientôt', 'unreadable-date'],
    ['DTEND:20261127T180000Z', 'end-before-start'],
  ])('tells of %s', async (property, code) => {
    const start = property.startsWith('DTSTART') ? [] : ['DTSTART:20261127T190000Z'];
    const { issues, rows } = await read(calendar(event(...start, property)));
    expect(issues).toMatchObject([{ code, row: 0, column: property.split(':')[0], line: 4 + start.length }]);
    expect(rows[0]?.occurrences).toHaveLength(start.length);
  });
});

describe('a recurring event', () => {
  const start = 'DTSTART;TZID=Europe/Paris:20261013T200000';
  const end = 'DTEND;TZID=Europe/Paris:20261013T220000';

  it('keeps its hour when clocks change', async () => {
    expect(await times(event(start, end, 'RRULE:FREQ=WEEKLY;COUNT=3'))).toEqual([
      '2026-10-13T18:00Z/2026-10-13T20:00Z',
      '2026-10-20T18:00Z/2026-10-20T20:00Z',
      '2026-10-27T19:00Z/2026-10-27T21:00Z',
    ]);
    expect(await times(event('DTSTART;TZID=Europe/Paris:20270322T200000', 'RRULE:FREQ=WEEKLY;COUNT=2'))).toEqual([
      '2027-03-22T19:00Z',
      '2027-03-29T18:00Z',
    ]);
  });

  it.each([
    ['a time in UTC', 'UNTIL=20261027T190000Z', 3],
    ['a second before the last would begin', 'UNTIL=20261027T185959Z', 2],
    ['a whole day', 'UNTIL=20261027', 3],
    ['a time on its clock', 'UNTIL=20261027T200000', 3],
  ])('ends on %s', async (_, until, count) => {
    expect(await times(event(start, `RRULE:FREQ=WEEKLY;${until}`))).toHaveLength(count);
  });

  it('of whole days ends on a time in UTC', async () => {
    const days = await times(event('DTSTART;VALUE=DATE:20261124', 'RRULE:FREQ=DAILY;UNTIL=20261125T230000Z'));
    expect(days).toEqual(['2026-11-24/2026-11-25', '2026-11-25/2026-11-26', '2026-11-26/2026-11-27']);
  });

  it.each([
    ['by its time', 'EXDATE;TZID=Europe/Paris:20261020T200000'],
    ['by its time in UTC', 'EXDATE:20261020T180000Z'],
    ['by its day', 'EXDATE;VALUE=DATE:20261020'],
    ['in a list', 'EXDATE;TZID=Europe/Paris:20251020T200000,20261020T200000'],
  ])('leaves out a session %s', async (_, exception) => {
    expect(await times(event(start, 'RRULE:FREQ=WEEKLY;COUNT=3', exception))).toEqual([
      '2026-10-13T18:00Z',
      '2026-10-27T19:00Z',
    ]);
  });

  it('of whole days leaves out a day written as a time', async () => {
    const days = await times(
      event('DTSTART;VALUE=DATE:20261124', 'RRULE:FREQ=DAILY;COUNT=2', 'EXDATE:20261124T000000'),
    );
    expect(days).toEqual(['2026-11-25/2026-11-26']);
  });

  it.each([
    ['at an hour of their own', 'RDATE;TZID=Europe/Paris:20261015T180000', '2026-10-15T16:00Z'],
    ['at the usual hour', 'RDATE;VALUE=DATE:20261015', '2026-10-15T18:00Z'],
    ['written as periods', 'RDATE;VALUE=PERIOD:20261015T160000Z/PT2H', '2026-10-15T16:00Z'],
    ['once even if they are there already', 'RDATE:20261013T180000Z', undefined],
  ])('has dates besides its rule %s', async (_, dates, expected) => {
    expect(await times(event(start, dates))).toEqual(['2026-10-13T18:00Z', ...(expected ? [expected] : [])]);
  });

  const weekly = event('UID:1', 'SUMMARY:Chorale', 'LOCATION:Salle', start, end, 'RRULE:FREQ=WEEKLY;COUNT=3');
  const change = 'RECURRENCE-ID;TZID=Europe/Paris:20261020T200000';

  it('has a session moved', async () => {
    const moved = event('UID:1', 'SUMMARY:Chorale', change, 'DTSTART;TZID=Europe/Paris:20261021T203000');
    const { rows } = await read(calendar(`${weekly}\r\n${moved}`));
    expect(rows).toHaveLength(1);
    expect((rows[0]?.occurrences as Session[]).map(({ begin }) => begin)).toEqual([
      '2026-10-13T18:00:00.000Z',
      '2026-10-21T18:30:00.000Z',
      '2026-10-27T19:00:00.000Z',
    ]);
  });

  it('has a session moved that comes first in the file', async () => {
    const moved = event('UID:1', change, 'DTSTART;TZID=Europe/Paris:20261021T203000');
    const { rows } = await read(calendar(`${moved}\r\n${weekly}`));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.summary).toBe('Chorale');
    expect(rows[0]?.occurrences).toHaveLength(3);
  });

  it('has a session cancelled', async () => {
    const cancelled = event(
      'UID:1',
      'SUMMARY:Annulé',
      change,
      'DTSTART;TZID=Europe/Paris:20261020T200000',
      'STATUS:CANCELLED',
    );
    const { rows } = await read(calendar(`${weekly}\r\n${cancelled}`));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.occurrences).toHaveLength(2);
  });

  it('has a session that became an event of its own', async () => {
    const apart = event('UID:1', 'SUMMARY:Concert de la chorale', change, 'DTSTART;TZID=Europe/Paris:20261020T200000');
    const { rows } = await read(calendar(`${weekly}\r\n${apart}`));
    expect(rows.map(({ uid, summary }) => [uid, summary])).toEqual([
      ['1', 'Chorale'],
      ['1#20261020T200000', 'Concert de la chorale'],
    ]);
    expect(rows.map(({ occurrences }) => (occurrences as Session[]).length)).toEqual([2, 1]);
  });

  it('is unfolded only around now', async () => {
    const years = await times(event('DTSTART;TZID=Europe/Paris:20000101T100000', 'RRULE:FREQ=YEARLY'));
    expect(years).toEqual(['2027-01-01T09:00Z', '2028-01-01T09:00Z']);
    expect(await times(event('DTSTART;TZID=Europe/Paris:20000101T100000', 'RRULE:FREQ=DAILY'))).toHaveLength(639);
  });

  it('that is over keeps its last session, and one far ahead its first', async () => {
    expect(await times(event('DTSTART:20200101T100000Z', 'RRULE:FREQ=DAILY;COUNT=3'))).toEqual(['2020-01-03T10:00Z']);
    expect(await times(event('DTSTART:20300101T100000Z', 'RRULE:FREQ=DAILY'))).toEqual(['2030-01-01T10:00Z']);
  });

  it('that began centuries ago costs little more than one of this year', async () => {
    const daily = event('DTSTART;TZID=Europe/Paris:10010101T100000', 'RRULE:FREQ=DAILY');
    const unended = event('DTSTART;TZID=Europe/Paris:10010101T100000', 'RRULE:FREQ=DAILY;COUNT=99999999');
    const centuries = await Promise.all([times(daily), times(unended)]);
    expect(centuries.map(({ length }) => length)).toEqual([639, 639]);
    expect(centuries[0]?.at(-1)).toBe('2028-05-20T08:00Z');
    const instants = vi.spyOn(Date, 'parse');
    expect(await times(event('DTSTART:19010101T100000Z', 'RRULE:FREQ=DAILY;COUNT=46000'))).toHaveLength(112);
    // One for each of the 46,000 days would be many more.
    expect(instants.mock.calls.length).toBeLessThan(5000);
    instants.mockRestore();
  });

  it('that is over for good, or lasts for days, is not lost by that', async () => {
    const over = event('DTSTART:10010101T100000Z', 'RRULE:FREQ=DAILY;UNTIL=20010105T100000Z');
    expect(await times(over)).toEqual(['2001-01-05T10:00Z']);
    const long = event('DTSTART;VALUE=DATE:20160801', 'DURATION:P3700D', 'RRULE:FREQ=YEARLY;COUNT=2');
    expect(await times(long)).toEqual(['2016-08-01/2026-09-18', '2017-08-01/2027-09-18']);
    const endless = event('DTSTART:10010101T100000Z', 'DTEND:99981231T100000Z', 'RRULE:FREQ=YEARLY;COUNT=2');
    expect(await times(endless)).toHaveLength(2);
  });

  it('has no more than a thousand sessions', async () => {
    const days = Array.from({ length: 1500 }, (_, minute) => new Date(Date.UTC(2026, 10, 1, 0, minute)));
    const dates = days.map((date) => date.toISOString().replace(/[-:]|\.000/g, '')).join(',');
    expect(await times(event('DTSTART:20261101T000000Z', `RDATE:${dates}`))).toHaveLength(1000);
  });

  it.each([
    'FREQ=HOURLY',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;UNTIL=jamais',
    'FREQ=DAILY;INTERVAL=0',
    'tous les jours',
  ])('tells of the rule %s, and keeps its first session', async (rule) => {
    const { issues, rows } = await read(calendar(event('DTSTART:20261013T180000Z', `RRULE:${rule}`)));
    expect(issues).toEqual([{ code: 'unreadable-recurrence', row: 0, line: 5, column: 'RRULE', value: rule }]);
    expect(rows[0]?.occurrences).toHaveLength(1);
  });
});

describe('events of one UID', () => {
  it('are sessions of one event when they have one title', async () => {
    const twice = [13, 14].map((day) => event('UID:1', 'SUMMARY:Bal', `DTSTART:202610${day}T180000Z`)).join('\r\n');
    expect(await times(twice)).toEqual(['2026-10-13T18:00Z', '2026-10-14T18:00Z']);
  });

  it('are several events when their titles differ', async () => {
    const two = ['Bal', 'Loto']
      .map((title) => event('UID:1', `SUMMARY:${title}`, 'DTSTART:20261013T180000Z'))
      .join('\r\n');
    const { rows } = await read(calendar(two));
    expect(rows.map(({ uid, summary }) => [uid, summary])).toEqual([
      ['1', 'Bal'],
      ['1#Loto', 'Loto'],
    ]);
  });

  it('are revisions when they begin together', async () => {
    const revisions = [2, 10, 1].map((number) =>
      event('UID:1', 'SUMMARY:Bal', `LOCATION:${number}`, `SEQUENCE:${number}`, 'DTSTART:20261013T180000Z'),
    );
    const { rows } = await read(calendar(revisions.join('\r\n')));
    expect(rows.map(({ location }) => location)).toEqual(['10']);
  });

  it('are events when what they change is missing', async () => {
    const alone = event('UID:1', 'SUMMARY:Bal', 'RECURRENCE-ID:20261013T180000Z', 'DTSTART:20261013T190000Z');
    expect(await times(alone)).toEqual(['2026-10-13T19:00Z']);
  });

  it('are not those that have none', async () => {
    const two = [event('SUMMARY:Bal', 'DTSTART:20261013T180000Z'), event('SUMMARY:Bal', 'DTSTART:20261014T180000Z')];
    const { rows } = await read(calendar(two.join('\r\n')));
    expect(rows).toHaveLength(2);
    expect(rows[0]).not.toHaveProperty('uid');
  });
});

describe('a calendar', () => {
  it('may follow another in one file', async () => {
    const one = calendar(event('SUMMARY:Bal', 'DTSTART:20261013T200000'), 'X-WR-TIMEZONE:Europe/Paris\r\n');
    const other = calendar(event('SUMMARY:Loto', 'DTSTART:20261013T200000'), 'X-WR-TIMEZONE:Europe/London\r\n');
    const { rows } = await read(one + other);
    expect(rows.map(({ occurrences }) => (occurrences as Session[])[0]?.begin)).toEqual([
      '2026-10-13T18:00:00.000Z',
      '2026-10-13T19:00:00.000Z',
    ]);
  });

  it.each([
    ['carriage returns are doubled', (text: string) => text.replaceAll('\r\n', '\r\r\n')],
    ['lines are parted by blank ones', (text: string) => text.replaceAll('\r\n', '\n\n')],
    ['lines end with a carriage return', (text: string) => text.replaceAll('\r\n', '\r')],
  ])('is read though %s', async (_, spoil) => {
    const text = calendar('BEGIN:VEVENT\r\nSUMMARY:Bal du\r\n  28\r\nDTSTART:20261128T193000Z\r\nEND:VEVENT\r\n');
    const { rows, issues } = await read(spoil(text));
    expect(rows.map(({ summary }) => summary)).toEqual(['Bal du 28']);
    expect(issues).toEqual([]);
  });

  it('is called in letters, not in the entities that WordPress writes', async () => {
    expect((await read(calendar('X-WR-CALNAME:Vélo Club Val d&#039;Europe'))).found.title).toBe(
      "Vélo Club Val d'Europe",
    );
    expect((await read(calendar(''))).found.title).toBeUndefined();
  });

  it('without events has no row', async () => {
    expect((await read(calendar('X-WR-CALNAME:Vide'))).rows).toEqual([]);
  });

  it('that was cut keeps its events, and says so', async () => {
    const text = calendar(
      `${event('SUMMARY:Bal', 'DTSTART:20261013T180000Z')}\r\n${event('SUMMARY:Loto', 'DTSTART:20261014T180000Z')}`,
    );
    const { rows, issues } = await read(text.slice(0, text.lastIndexOf('DTSTART')));
    expect(rows.map(({ summary }) => summary)).toEqual(['Bal', 'Loto']);
    expect(issues).toEqual([{ code: 'truncated' }]);
  });

  it('loses none of its events when one is not closed', async () => {
    const text = calendar(`BEGIN:VEVENT\r\nSUMMARY:Bal\r\n${event('SUMMARY:Loto', 'DTSTART:20261014T180000Z')}`);
    expect((await read(text)).rows.map(({ summary }) => summary)).toEqual(['Bal', 'Loto']);
  });

  it('stops at the limit, and says so', async () => {
    const events = ['a', 'b', 'c'].map((title) => event(`SUMMARY:${title}`, 'DTSTART:20261013T180000Z')).join('\r\n');
    const { rows, issues } = await read(calendar(events), { limit: 2 });
    expect(rows).toHaveLength(2);
    expect(issues).toEqual([{ code: 'row-limit', value: '2' }]);
  });

  it('is dropped when it is no longer wanted', async () => {
    const signal = AbortSignal.abort(new Error('left'));
    await expect(read(calendar(event('DTSTART:20261013T180000Z')), { signal })).rejects.toThrow('left');
  });

  it.each([
    ['an endless name', `DTSTART;${'a'.repeat(1_000_000)}:x`],
    ['an endless zone', `DTSTART;TZID=${'A'.repeat(1_000_000)}:20261013T180000`],
    ['an endless address', `ORGANIZER:mailto:${'@'.repeat(1_000_000)}`],
    ['quotes without end', `ORGANIZER;CN=${'"'.repeat(999_999)}:x`],
    ['components in components', 'BEGIN:A\r\n'.repeat(100_000) + 'END:B\r\n'.repeat(100_000)],
    ['a rule that never comes due', 'DTSTART:20200101T100000Z\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
    ['a rule as old as calendars', 'DTSTART:10000101T100000Z\r\nRRULE:FREQ=MONTHLY;BYDAY=5MO'],
  ])(
    'is read in good time with %s',
    async (_, content) => {
      await expect(read(calendar(event(content)))).resolves.toHaveProperty('rows');
    },
    5000,
  );
});
