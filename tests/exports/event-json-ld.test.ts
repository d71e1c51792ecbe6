import { describe, expect, it } from 'vitest';
import { eventJsonLd } from '../../src/exports/event-json-ld.js';
import { serialiseJsonLd } from '../../src/exports/serialise-json-ld.js';
import type { CalendarEvent, EventStatus } from '../../src/records/types.js';
import { anEvent, session, wholeDays } from '../filters/an-event.js';

const options = { now: Date.parse('2026-11-21T12:00+01:00'), timezone: 'Europe/Paris' };
const evening = session('2026-11-21T20:30+01:00', '2026-11-21T22:30+01:00');
const redon = { commune: 'Redon' };

type Node = Readonly<Record<string, unknown>>;

function graph(events: readonly CalendarEvent[], more: object = {}): readonly Node[] {
  return eventJsonLd(events, { ...options, ...more })['@graph'] as readonly Node[];
}

/** The one node of an event that lacks nothing but what is given. */
function node(given: Partial<CalendarEvent>, more: object = {}): Node {
  const [first] = graph([anEvent({ occurrences: [evening], venue: redon, ...given })], more);
  return first ?? {};
}

describe('eventJsonLd', () => {
  it('writes an event whole', () => {
    const event = anEvent({
      title: 'Concert',
      description: 'Chœur et orchestre.',
      occurrences: [evening],
      venue: {
        name: 'Église',
        address: '2 rue du Port',
        postcode: '35600',
        commune: 'Redon',
        insee: '35236',
        position: { lat: 47.65, lon: -2.08 },
      },
      image: { url: 'https://www.redon.fr/concert.jpg' },
      url: 'https://www.redon.fr/concert',
      booking: 'https://billets.exemple.fr/1',
      organizer: 'Ville de Redon',
      free: true,
    });
    expect(eventJsonLd([event], options)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Event',
          name: 'Concert',
          startDate: '2026-11-21T20:30:00+01:00',
          endDate: '2026-11-21T22:30:00+01:00',
          eventStatus: 'https://schema.org/EventScheduled',
          eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
          location: {
            '@type': 'Place',
            name: 'Église',
            address: {
              '@type': 'PostalAddress',
              streetAddress: '2 rue du Port',
              postalCode: '35600',
              addressLocality: 'Redon',
              addressCountry: 'FR',
            },
            geo: { '@type': 'GeoCoordinates', latitude: 47.65, longitude: -2.08 },
          },
          image: 'https://www.redon.fr/concert.jpg',
          description: 'Chœur et orchestre.',
          isAccessibleForFree: true,
          offers: { '@type': 'Offer', price: '0', priceCurrency: 'EUR', url: 'https://billets.exemple.fr/1' },
          organizer: { '@type': 'Organization', name: 'Ville de Redon' },
          url: 'https://www.redon.fr/concert',
        },
      ],
    });
  });

  it('has an address for every place, as Google wants: its name where no other is known', () => {
    const bal = { title: 'Bal', occurrences: [session('2026-11-21T20:30+01:00')], venue: { name: 'Salle des fêtes' } };
    expect(node(bal)).toMatchObject({
      location: { '@type': 'Place', name: 'Salle des fêtes', address: 'Salle des fêtes' },
    });
  });

  it('claims nothing that the feed does not say', () => {
    expect(node({ title: 'Bal', occurrences: [session('2026-11-21T20:30+01:00')] })).toEqual({
      '@type': 'Event',
      name: 'Bal',
      startDate: '2026-11-21T20:30:00+01:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', name: 'Redon', address: { '@type': 'PostalAddress', addressLocality: 'Redon' } },
    });
  });

  it.each([
    ['one day', wholeDays('2026-11-22T00:00+01:00', '2026-11-23T00:00+01:00'), '2026-11-22', '2026-11-22'],
    ['one day without end', wholeDays('2026-11-22T00:00+01:00'), '2026-11-22', '2026-11-22'],
    ['a run', wholeDays('2026-09-01T00:00+02:00', '2027-01-04T00:00+01:00'), '2026-09-01', '2027-01-03'],
    ['the spring change', wholeDays('2027-03-28T00:00+01:00', '2027-03-29T00:00+02:00'), '2027-03-28', '2027-03-28'],
    ['the autumn change', wholeDays('2027-10-31T00:00+02:00', '2027-11-01T00:00+01:00'), '2027-10-31', '2027-10-31'],
  ])('writes whole days as dates, the last included: %s', (_, occurrence, startDate, endDate) => {
    expect(node({ occurrences: [occurrence] })).toMatchObject({ startDate, endDate });
  });

  it.each([
    ['Europe/Paris', '2027-07-14T21:00Z', '2027-07-14T23:00:00+02:00'],
    ['Europe/Paris', '2027-03-28T00:30Z', '2027-03-28T01:30:00+01:00'],
    ['Europe/Paris', '2027-03-28T01:30Z', '2027-03-28T03:30:00+02:00'],
    ['America/Martinique', '2027-07-14T21:00Z', '2027-07-14T17:00:00-04:00'],
    ['Pacific/Noumea', '2027-07-14T21:00Z', '2027-07-15T08:00:00+11:00'],
    ['Pacific/Marquesas', '2027-07-14T21:00Z', '2027-07-14T11:30:00-09:30'],
    ['Indian/Reunion', '2027-07-14T21:00Z', '2027-07-15T01:00:00+04:00'],
    ['UTC', '2027-07-14T21:00Z', '2027-07-14T21:00:00+00:00'],
  ])('writes hours with the offset of %s at %s', (timezone, start, expected) => {
    expect(node({ occurrences: [session(start)] }, { timezone }).startDate).toBe(expected);
  });

  it.each<[EventStatus, string]>([
    ['scheduled', 'EventScheduled'],
    ['full', 'EventScheduled'],
    ['few-left', 'EventScheduled'],
    ['cancelled', 'EventCancelled'],
    ['postponed', 'EventPostponed'],
    ['rescheduled', 'EventRescheduled'],
    ['moved-online', 'EventMovedOnline'],
  ])('says of a status %s that it is %s', (status, expected) => {
    const given = { status, url: 'https://www.redon.fr/x' };
    expect(node(given).eventStatus).toBe(`https://schema.org/${expected}`);
  });

  it.each<[string, Partial<CalendarEvent>, unknown]>([
    ['no offer when nothing is known', {}, undefined],
    ['no offer when it has a price in words', { price: 'de 5 à 10 €', free: false }, undefined],
    [
      'no price of several',
      { price: '5 € adultes, 3 € enfants', booking: 'https://b.fr' },
      { '@type': 'Offer', url: 'https://b.fr' },
    ],
    [
      'the amount when it is the only one',
      { price: '5,50€', free: false },
      { '@type': 'Offer', price: '5.50', priceCurrency: 'EUR' },
    ],
    ['a price of 0 when free', { free: true }, { '@type': 'Offer', price: '0', priceCurrency: 'EUR' }],
    ['sold out when full', { status: 'full' }, { '@type': 'Offer', availability: 'https://schema.org/SoldOut' }],
    ['few left', { status: 'few-left' }, { '@type': 'Offer', availability: 'https://schema.org/LimitedAvailability' }],
    ['where to book', { booking: 'https://b.fr' }, { '@type': 'Offer', url: 'https://b.fr' }],
  ])('makes %s', (_, given, expected) => {
    expect(node(given).offers).toEqual(expected);
  });

  const url = 'https://www.redon.fr/visio';
  const virtual = { '@type': 'VirtualLocation', url };
  it.each<[string, Partial<CalendarEvent>, string, unknown]>([
    ['online', { attendance: 'online', url }, 'OnlineEventAttendanceMode', virtual],
    ['moved online', { status: 'moved-online', url }, 'OnlineEventAttendanceMode', virtual],
    [
      'both',
      { attendance: 'mixed', url },
      'MixedEventAttendanceMode',
      [expect.objectContaining({ '@type': 'Place' }), virtual],
    ],
    ['both, without address', { attendance: 'mixed', venue: {}, url }, 'MixedEventAttendanceMode', virtual],
  ])('tells where to attend when it is %s', (_, given, mode, location) => {
    expect(node(given)).toMatchObject({ eventAttendanceMode: `https://schema.org/${mode}`, location });
  });

  it.each<[string, Partial<CalendarEvent>]>([
    ['a place', { venue: {} }],
    ['an address of its meeting, online', { attendance: 'online' }],
    ['a date', { occurrences: [] }],
    ['a session to come', { occurrences: [session('2026-11-20T20:30+01:00')] }],
  ])('leaves out an event that lacks %s', (_, given) => {
    expect(graph([anEvent({ occurrences: [evening], venue: redon, ...given })])).toEqual([]);
  });

  it('sends to the page of the event, if it has one of its own', () => {
    expect(node({ url }).url).toBe(url);
    expect(node({})).not.toHaveProperty('url');
  });

  it('gives the next three sessions of an event, not those that are over', () => {
    const weekly = [14, 21, 28].map((day) => session(`2026-11-${day}T20:30+01:00`));
    const later = [5, 12].map((day) => session(`2026-12-${String(day).padStart(2, '0')}T20:30+01:00`));
    const starts = graph([anEvent({ venue: redon, occurrences: [...weekly, ...later] })]).map(
      ({ startDate }) => startDate,
    );
    expect(starts).toEqual(['2026-11-21T20:30:00+01:00', '2026-11-28T20:30:00+01:00', '2026-12-05T20:30:00+01:00']);
  });

  it('gives the nearest first, 50 in all', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      anEvent({
        title: String(index),
        venue: redon,
        occurrences: [{ start: options.now + (60 - index) * 3_600_000, allDay: false }],
      }),
    );
    const names = graph(many).map(({ name }) => name);
    expect(names).toHaveLength(50);
    expect(names.slice(0, 2)).toEqual(['59', '58']);
  });

  it('fills its number with events that have a place', () => {
    const astray = Array.from({ length: 60 }, () => anEvent({ occurrences: [{ start: options.now, allDay: false }] }));
    const placed = anEvent({ title: 'Bal', occurrences: [evening], venue: redon });
    expect(graph([...astray, placed]).map(({ name }) => name)).toEqual(['Bal']);
  });

  it('cuts long descriptions without halving a character', () => {
    const description = node({ description: `${'x'.repeat(998)}🎭${'y'.repeat(50)}` }).description;
    expect(description).toBe(`${'x'.repeat(998)}…`);
  });
});

describe('serialiseJsonLd', () => {
  it.each([
    '</script><script>alert(1)</script>',
    '</SCRIPT >',
    '<!--<script>',
    ']]>',
    '\u2028"\\',
    'Fête & « marché »',
  ])('lets %j neither close its script nor change', (title) => {
    const text = serialiseJsonLd(eventJsonLd([anEvent({ title, occurrences: [evening], venue: redon })], options));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ '@graph': [{ name: title }] });
  });
});
