import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { addDays, isoAt, resolveDay } from '../../demo/feeds/calendar.js';
import { agendaCsv, agendaIcs, agendaPage, largeCsv, programme } from '../../demo/feeds/index.js';

const SATURDAY = '2026-11-21';
const YEAR = Array.from({ length: 366 }, (_, index) => addDays('2026-01-01', index));

function readCsv(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

function begins(day: string): string[] {
  return programme(day).flatMap(({ occurrences }) => occurrences.map(({ begin }) => begin));
}

function unfold(ics: string): string[] {
  return ics.replaceAll('\r\n ', '').split('\r\n');
}

describe('the days that words name', () => {
  it.each([
    ['today', '2026-11-21'],
    ['today +3d', '2026-11-24'],
    ['sat', '2026-11-21'],
    ['sun', '2026-11-22'],
    ['fri', '2026-11-27'],
    ['sat +1w +1d', '2026-11-29'],
    ['mon -2w', '2026-11-09'],
    ['12-11 sat', '2026-12-12'],
    ['11-20', '2026-11-20'],
    ['09-15 sat', '2027-09-18'],
  ])('reads « %s » on a Saturday of November as %s', (words, day) => {
    expect(resolveDay(words, SATURDAY)).toBe(day);
  });

  it('refuses a word it does not know', () => {
    expect(() => resolveDay('someday', SATURDAY)).toThrow('someday');
  });
});

describe('the hours of the programme', () => {
  it.each([
    ['2026-03-28', '20:30', '2026-03-28T20:30:00+01:00'],
    ['2026-03-29', '20:30', '2026-03-29T20:30:00+02:00'],
    ['2026-10-25', '00:30', '2026-10-25T00:30:00+02:00'],
    ['2026-10-25', '08:00', '2026-10-25T08:00:00+01:00'],
  ])('are those of Paris on %s at %s', (day, time, iso) => {
    expect(isoAt(day, time, 'Europe/Paris')).toBe(iso);
  });
});

describe('the programme', () => {
  it('moves with the day', () => {
    expect(begins(SATURDAY)).toContain('2026-11-21T20:30:00+01:00');
    expect(begins('2026-07-01')).toContain('2026-07-01T20:30:00+02:00');
  });

  it('is told from the day it is in Paris', () => {
    expect(agendaCsv(new Date('2026-11-20T23:30:00Z'))).toBe(agendaCsv(SATURDAY));
  });

  it('leaves no day of a year without something to do', () => {
    for (const day of YEAR) {
      const week = begins(day).filter((begin) => begin >= day && begin < addDays(day, 7));
      const today = week.filter((begin) => begin.startsWith(day));
      expect(week.length, day).toBeGreaterThanOrEqual(25);
      expect(today.length, day).toBeGreaterThanOrEqual(8);
    }
  });

  it('keeps what belongs to a date of the year for that time of the year', () => {
    const titles = (day: string) => programme(day).map(({ event }) => event.id);
    expect(titles(SATURDAY)).toContain('marche-de-noel');
    expect(titles('2026-05-02')).not.toContain('marche-de-noel');
    expect(titles('2026-05-02')).toContain('fete-de-la-musique');
  });

  it('gives each event one name, a description and dates in order', () => {
    const all = programme(SATURDAY);
    expect(new Set(all.map(({ event }) => event.id)).size).toBe(all.length);
    for (const { event, occurrences } of all) {
      expect(occurrences.length, event.id).toBeGreaterThan(0);
      expect(occurrences, event.id).toEqual([...occurrences].sort((a, b) => a.begin.localeCompare(b.begin)));
      for (const { begin, end } of occurrences) expect(Date.parse(end), event.id).toBeGreaterThan(Date.parse(begin));
    }
  });

  it('is written as French is printed', () => {
    for (const { event } of programme(SATURDAY)) {
      const text = [event.title, event.summary, ...event.text].join('\n');
      expect(text, event.id).not.toMatch(/ [:;!?»]|« |'|\d h\b(?<! h)/);
    }
  });
});

describe('the programme as CSV', () => {
  const rows = readCsv(agendaCsv(SATURDAY, { base: 'https://ville.example/' }));

  it('has a row for each event, whose texts keep their paragraphs', () => {
    expect(rows).toHaveLength(programme(SATURDAY).length);
    expect(rows.find((row) => row.identifiant === 'le-passeur')?.AGD_DESC?.split('\n\n')).toHaveLength(3);
  });

  it('writes every session of an event', () => {
    expect(rows.find((row) => row.identifiant === 'balade-toue')?.occurrences).toBe(
      [
        '2026-11-21T14:30:00+01:00_2026-11-21T15:30:00+01:00',
        '2026-11-21T16:00:00+01:00_2026-11-21T17:00:00+01:00',
        '2026-11-22T14:30:00+01:00_2026-11-22T15:30:00+01:00',
        '2026-11-22T16:00:00+01:00_2026-11-22T17:00:00+01:00',
      ].join(';'),
    );
  });

  it.each([
    ['concert-kan-an-dour', '2026-11-21T20:30:00+01:00', '2026-11-21T22:15:00+01:00'],
    ['fest-noz-teir-ster', '2026-11-21T20:30:00+01:00', '2026-11-22T01:30:00+01:00'],
    ['vide-grenier-allaire', '2026-11-29', '2026-11-29'],
    ['festival-eaux-vives', '2026-12-18', '2026-12-20'],
    ['memoires-eclusiers', '2026-10-07', '2027-01-08'],
  ])('bounds %s by %s and %s', (id, start, end) => {
    expect(rows.find((row) => row.identifiant === id)).toMatchObject({ AGD_START: start, AGD_END: end });
  });

  it('says what is free, cancelled, full, online and where images are', () => {
    const row = (id: string) => rows.find(({ identifiant }) => identifiant === id);
    expect(row('sortie-marais-crue')).toMatchObject({ AGD_STATUS: 'annulé', AGD_GRATUIT: 'oui' });
    expect(row('atelier-vannerie')).toMatchObject({ AGD_STATUS: 'complet', AGD_GRATUIT: 'non' });
    expect(row('visio-renovation')).toMatchObject({ en_ligne: 'oui', 'AGD_CODE-INSEE': '' });
    expect(row('memoires-eclusiers')).toMatchObject({
      AGD_HOR: 'We,Th,Fr,Sa,Su 14:00-18:00',
      AGD_IMG: 'https://ville.example/images/bateau.svg',
      AGD_ACCESSIBLE: 'mi:oui;hi:oui;vi:oui;pi:non',
    });
  });
});

describe('the programme as a page of OpenAgenda', () => {
  const page = agendaPage(SATURDAY);
  const event = (slug: string) => page.events.find((one) => one.slug === slug);

  it('holds the same events', () => {
    expect(page.total).toBe(programme(SATURDAY).length);
    expect(new Set(page.events.map(({ uid }) => uid)).size).toBe(page.total);
  });

  it('cuts whole days at midnight, as no timing may be longer than a day', () => {
    expect(event('festival-eaux-vives')?.timings).toEqual([
      { begin: '2026-12-18T00:00:00+01:00', end: '2026-12-19T00:00:00+01:00' },
      { begin: '2026-12-19T00:00:00+01:00', end: '2026-12-20T00:00:00+01:00' },
      { begin: '2026-12-20T00:00:00+01:00', end: '2026-12-21T00:00:00+01:00' },
    ]);
  });

  it('uses the codes of OpenAgenda', () => {
    expect(event('sortie-marais-crue')?.status).toBe(6);
    expect(event('trail-des-grees')?.status).toBe(4);
    expect(event('visio-renovation')).toMatchObject({ attendanceMode: 2, location: null });
  });
});

describe('the programme as a calendar', () => {
  const ics = agendaIcs(SATURDAY);
  const lines = unfold(ics);

  it('has no line longer than 75 bytes', () => {
    const longest = Math.max(...ics.split('\r\n').map((line) => new TextEncoder().encode(line).length));
    expect(longest).toBeLessThanOrEqual(75);
    expect(longest).toBeGreaterThan(70);
  });

  it('opens and closes each event', () => {
    const count = (line: string) => lines.filter((one) => one === line).length;
    expect(count('BEGIN:VEVENT')).toBe(count('END:VEVENT'));
    expect(count('BEGIN:VEVENT')).toBeGreaterThanOrEqual(programme(SATURDAY).length);
  });

  it.each([
    'DTSTART;TZID=Europe/Paris:20261121T203000',
    'RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20270405T060000Z',
    'DTEND;VALUE=DATE:20261130',
    'STATUS:CANCELLED',
    'RDATE;TZID=Europe/Paris:20261121T160000,20261122T143000,20261122T160000',
  ])('writes %s', (line) => {
    expect(lines).toContain(line);
  });

  it('escapes commas, semicolons and line breaks of texts', () => {
    const description = lines.find((line) => line.startsWith('DESCRIPTION:Cent vingt'));
    expect(description).toContain('légumes\\, poissons');
    expect(description).toContain('paniers.\\n\\nDepuis');
  });
});

describe('the large feed', () => {
  it('has as many rows as asked, the same each time', () => {
    expect(readCsv(largeCsv(SATURDAY, { count: 300 }))).toHaveLength(300);
    expect(largeCsv(SATURDAY, { count: 20 })).toBe(largeCsv(SATURDAY, { count: 20 }));
    expect(largeCsv(SATURDAY, { count: 20, seed: 2 })).not.toBe(largeCsv(SATURDAY, { count: 20 }));
  });

  it('spreads 5,000 events over 300 days', () => {
    const rows = readCsv(largeCsv(SATURDAY));
    expect(rows).toHaveLength(5000);
    expect(rows.at(-1)?.AGD_START?.slice(0, 10)).toBe(addDays(SATURDAY, 299));
  });
});
