import { describe, expect, it } from 'vitest';
import { toIcs } from '../../src/exports/ics.js';
import { foldLine } from '../../src/exports/ics-text.js';
import type { CalendarEvent, Occurrence } from '../../src/records/types.js';
import { anEvent, session, wholeDays } from '../filters/an-event.js';

const options = { now: Date.parse('2026-11-21T12:00+01:00'), timezone: 'Europe/Paris', name: 'Agenda de Redon' };
const concert = session('2026-11-21T20:30+01:00', '2026-11-21T22:30+01:00');

/** Content lines put back together, as RFC 5545 asks of readers. */
function unfolded(ics: string): string[] {
  return ics.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

/** Values of a property, in order, without its parameters. */
function values(event: CalendarEvent, name: string, more: object = {}): (string | undefined)[] {
  const lines = unfolded(toIcs([event], { ...options, ...more }));
  return lines.filter((line) => new RegExp(`^${name}[:;]`).test(line)).map((line) => line.slice(line.indexOf(':') + 1));
}

const withSessions = (...occurrences: Occurrence[]) => anEvent({ id: 'fete', occurrences });

describe('toIcs', () => {
  it('writes an event whole', () => {
    const event = anEvent({
      id: 'evt-42',
      title: 'Concert de Noël',
      description: 'Chœur et orchestre.\n\nEntrée libre.',
      occurrences: [concert],
      venue: {
        name: 'Église',
        address: '2 rue du Port',
        postcode: '35600',
        commune: 'Redon',
        position: { lat: 47.65, lon: -2.08 },
      },
      categories: ['Musique', 'Noël, hiver'],
      url: 'https://www.redon.fr/concert',
      updated: Date.parse('2026-11-01T08:00Z'),
    });
    expect(toIcs([event], options).replaceAll('\r\n ', '').split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//scdl-widgets//agenda//FR',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Agenda de Redon',
      'X-WR-TIMEZONE:Europe/Paris',
      'BEGIN:VEVENT',
      'UID:evt-42-20261121T193000Z@www.redon.fr',
      'DTSTAMP:20261121T110000Z',
      'DTSTART:20261121T193000Z',
      'DTEND:20261121T213000Z',
      'STATUS:CONFIRMED',
      'SUMMARY:Concert de Noël',
      'DESCRIPTION:Chœur et orchestre.\\n\\nEntrée libre.\\n\\nhttps://www.redon.fr/concert',
      'LOCATION:Église\\, 2 rue du Port\\, 35600 Redon',
      'GEO:47.65;-2.08',
      'URL:https://www.redon.fr/concert',
      'CATEGORIES:Musique,Noël\\, hiver',
      'LAST-MODIFIED:20261101T080000Z',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('writes an event that says nothing more than its title and its start', () => {
    const event = anEvent({ id: 'a', title: 'Foire', occurrences: [session('2026-11-22T09:00+01:00')] });
    const lines = unfolded(toIcs([event], options));
    expect(lines.slice(lines.indexOf('BEGIN:VEVENT'))).toEqual([
      'BEGIN:VEVENT',
      'UID:a-20261122T080000Z@scdl-widgets',
      'DTSTAMP:20261121T110000Z',
      'DTSTART:20261122T080000Z',
      'STATUS:CONFIRMED',
      'SUMMARY:Foire',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it.each([
    ['one day without end', wholeDays('2026-11-22T00:00+01:00'), '20261122', '20261123'],
    ['one day', wholeDays('2026-11-22T00:00+01:00', '2026-11-23T00:00+01:00'), '20261122', '20261123'],
    ['a run into the next year', wholeDays('2026-11-30T00:00+01:00', '2027-01-04T00:00+01:00'), '20261130', '20270104'],
    ['the spring clock change', wholeDays('2027-03-28T00:00+01:00', '2027-03-29T00:00+02:00'), '20270328', '20270329'],
    ['the autumn clock change', wholeDays('2027-10-30T00:00+02:00', '2027-11-01T00:00+01:00'), '20271030', '20271101'],
    [
      'an end that is not at midnight',
      wholeDays('2026-11-22T00:00+01:00', '2026-11-22T23:59+01:00'),
      '20261122',
      '20261123',
    ],
  ])('writes whole days as dates, the end exclusive: %s', (_, occurrence, from, to) => {
    const lines = unfolded(toIcs([withSessions(occurrence)], options));
    expect(lines).toContain(`DTSTART;VALUE=DATE:${from}`);
    expect(lines).toContain(`DTEND;VALUE=DATE:${to}`);
  });

  it('takes whole days from the clocks of the zone', () => {
    const day = wholeDays('2026-11-22T00:00+11:00', '2026-11-23T00:00+11:00');
    expect(values(withSessions(day), 'DTSTART', { timezone: 'Pacific/Noumea' })).toEqual(['20261122']);
  });

  it.each([
    ['before the spring change', session('2027-03-28T01:30+01:00', '2027-03-28T03:30+02:00'), 'T003000Z', 'T013000Z'],
    ['before the autumn change', session('2027-10-31T02:30+02:00', '2027-10-31T02:30+01:00'), 'T003000Z', 'T013000Z'],
  ])('writes hours in UTC: %s', (_, occurrence, start, end) => {
    expect(values(withSessions(occurrence), 'DTSTART')[0]?.slice(8)).toBe(start);
    expect(values(withSessions(occurrence), 'DTEND')[0]?.slice(8)).toBe(end);
  });

  it('writes no end that is not after the start', () => {
    const wrong = session('2026-11-22T20:00+01:00', '2026-11-22T20:00+01:00');
    expect(values(withSessions(wrong), 'DTEND')).toEqual([]);
  });

  it('makes an event of each session that is not over', () => {
    const past = session('2026-11-14T20:30+01:00', '2026-11-14T22:30+01:00');
    const next = session('2026-11-28T20:30+01:00', '2026-11-28T22:30+01:00');
    expect(values(withSessions(past, concert, next), 'UID')).toEqual([
      'fete-20261121T193000Z@scdl-widgets',
      'fete-20261128T193000Z@scdl-widgets',
    ]);
  });

  it('writes of the sessions to come those that are wanted', () => {
    const past = session('2026-11-14T20:30+01:00', '2026-11-14T22:30+01:00');
    const next = session('2026-11-28T20:30+01:00', '2026-11-28T22:30+01:00');
    const wants = ({ start }: Occurrence) => start < next.start;
    expect(values(withSessions(past, concert, next), 'DTSTART', { wants })).toEqual(['20261121T193000Z']);
  });

  it('leaves out events without dates', () => {
    expect(toIcs([anEvent()], options)).not.toContain('VEVENT');
  });

  it('keeps identifiers from one export to the next, short and without spaces', () => {
    const id = `https://exemple.fr/agenda?titre=Fête de l’été&lieu=${'x'.repeat(300)}`;
    const first = values(anEvent({ id, occurrences: [concert] }), 'UID');
    const later = values(anEvent({ id, title: 'Autre', occurrences: [concert] }), 'UID', { now: options.now + 60_000 });
    expect(later).toEqual(first);
    expect(first[0]).toMatch(/^[\w-]{1,40}@scdl-widgets$/);
  });

  it('tells identifiers apart that look alike', () => {
    const uids = ['a b', 'b a', 'a c', 'été', 'ete ', ''].map(
      (id) => values(anEvent({ id, occurrences: [concert] }), 'UID')[0],
    );
    expect(new Set(uids).size).toBe(uids.length);
  });

  it.each([
    ['scheduled', 'CONFIRMED', 'Bal'],
    ['full', 'CONFIRMED', '[Complet] Bal'],
    ['postponed', 'TENTATIVE', 'Bal'],
    ['cancelled', 'CANCELLED', '[Annulé] Bal'],
  ] as const)('says that an event is %s', (status, expected, summary) => {
    const event = anEvent({ title: 'Bal', status, occurrences: [concert] });
    const statusWords = { cancelled: 'Annulé', full: 'Complet' };
    expect(values(event, 'STATUS')).toEqual([expected]);
    expect(values(event, 'SUMMARY', { statusWords })).toEqual([summary]);
  });

  it.each([
    ['separators', 'a;b,c\\d', 'a\\;b\\,c\\\\d'],
    ['line breaks of all systems', 'a\nb\r\nc\rd', 'a\\nb\\nc\\nd'],
    ['a line of its own', 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT', 'x\\nEND:VEVENT\\nBEGIN:VEVENT'],
    ['control characters', 'a\u0000b\u0085c\u001bd', 'a b c d'],
    ['colons and quotes as they are', 'a: "b"', 'a: "b"'],
  ])('escapes %s', (_, title, expected) => {
    expect(values(anEvent({ title, occurrences: [concert] }), 'SUMMARY')).toEqual([expected]);
  });

  it('lets no field start a line of its own', () => {
    const payload = 'x\r\nATTACH:evil\nATTACH:evil\rATTACH:evil\u2028ATTACH:evil';
    const event = anEvent({
      id: payload,
      title: payload,
      summary: payload,
      venue: { name: payload, address: payload, commune: payload, postcode: payload },
      categories: [payload],
      url: `https://exemple.fr/${payload}`,
      booking: payload,
      occurrences: [concert],
    });
    const lines = unfolded(toIcs([event], { ...options, name: payload }));
    expect(lines.filter((line) => line.startsWith('ATTACH'))).toEqual([]);
    expect(lines.every((line) => /^[A-Z-]+(;VALUE=DATE)?:/.test(line))).toBe(true);
  });

  it('ends every line as RFC 5545 wants, and cuts it at 75 octets', () => {
    const event = anEvent({ description: 'Été à l’œuvre 🎭🎪 — '.repeat(40), occurrences: [concert] });
    const ics = toIcs([event], options);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lengths = ics.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(values(event, 'DESCRIPTION')).toEqual([event.description]);
  });
});

describe('foldLine', () => {
  it.each([
    ['leaves 75 octets whole', 'x'.repeat(75), ['x'.repeat(75)]],
    ['cuts the 76th', 'x'.repeat(76), ['x'.repeat(75), ' x']],
    ['counts the space of the next line', 'x'.repeat(150), ['x'.repeat(75), ` ${'x'.repeat(74)}`, ' x']],
    ['keeps two octets together', `${'x'.repeat(74)}é`, ['x'.repeat(74), ' é']],
    ['keeps three octets together', `${'x'.repeat(73)}’`, ['x'.repeat(73), ' ’']],
    ['keeps four octets together', `${'x'.repeat(72)}🎭`, ['x'.repeat(72), ' 🎭']],
    ['lets four octets in where they fit', `${'x'.repeat(71)}🎭`, [`${'x'.repeat(71)}🎭`]],
  ])('%s', (_, line, expected) => {
    expect(foldLine(line).split('\r\n')).toEqual(expected);
  });
});
