import { describe, expect, it, vi } from 'vitest';
import { type FeedOfEvents, mergeEvents } from '../../../src/records/events/merge.js';
import type { CalendarEvent } from '../../../src/records/types.js';
import { anEvent, session, titles, wholeDays } from '../../filters/an-event.js';

const zone = 'Europe/Paris';
const evening = session('2026-11-22T20:30+01:00');
const nextEvening = session('2026-11-23T20:30+01:00');
const thatDay = wholeDays('2026-11-22T00:00+01:00', '2026-11-23T00:00+01:00');

const concert = (given: Partial<CalendarEvent> = {}) =>
  anEvent({ title: 'Concert de Noël', occurrences: [evening], venue: { commune: 'Redon' }, ...given });

function merge(...feeds: (readonly CalendarEvent[])[]): Promise<CalendarEvent[]> {
  const named = feeds.map((events, index): FeedOfEvents => ({ name: `feed ${index + 1}`, events }));
  return mergeEvents(named, zone, () => Promise.resolve());
}

describe('mergeEvents', () => {
  it('keeps the events of every feed, in the order of the feeds, and says who tells them', async () => {
    const [bal, loto, foire] = [anEvent({ title: 'Bal' }), anEvent({ title: 'Loto' }), anEvent({ title: 'Foire' })];
    const merged = await merge([bal, loto], [], [foire]);
    expect(merged).toEqual([
      { ...bal, sources: ['feed 1'] },
      { ...loto, sources: ['feed 1'] },
      { ...foire, sources: ['feed 3'] },
    ]);
  });

  it.each<[string, Partial<CalendarEvent>, Partial<CalendarEvent>]>([
    ['an identifier and a start', { id: '84125', title: 'Concert' }, { id: '84125' }],
    ['an identifier and a title', { id: '84125', occurrences: [nextEvening] }, { id: '84125' }],
    [
      'a page and a start, written otherwise',
      { title: 'Concert', url: 'https://www.redon.fr/concert/?utm_source=lettre' },
      { url: 'http://redon.fr/concert#dates' },
    ],
    ['title, start and commune', {}, { title: 'CONCERT DE NOEL', venue: { commune: 'REDON CEDEX' } }],
    ['title, start and INSEE code', { venue: { insee: '35236' } }, { venue: { insee: '35236', commune: 'Redon' } }],
    ['title, start and hall', { venue: { name: 'Salle des fêtes' } }, { venue: { name: 'La salle des fêtes, Redon' } }],
    [
      'title, start and spot',
      { venue: { name: 'Halles', position: { lat: 47.6512, lon: -2.0848 } } },
      { venue: { name: 'Place de la République', position: { lat: 47.652, lon: -2.083 } } },
    ],
    ['title and start, without any place', { venue: {} }, { venue: {} }],
    ['a title and no date yet', { occurrences: [] }, { occurrences: [] }],
    ['one of their starts', { occurrences: [evening, nextEvening] }, { occurrences: [nextEvening] }],
    ['a day of which one tells no hour', { occurrences: [thatDay] }, {}],
    ['a title that begins with a status', { title: 'ANNULÉ - Concert de Noël' }, {}],
  ])('folds two events that share %s', async (_, one, other) => {
    for (const feeds of [
      [[concert(one)], [concert(other)]],
      [[concert(other)], [concert(one)]],
    ])
      expect(await merge(...feeds)).toHaveLength(1);
  });

  it.each<[string, Partial<CalendarEvent>, Partial<CalendarEvent>]>([
    ['an identifier, which is only a number', { id: '3', title: 'Loto', occurrences: [nextEvening] }, { id: '3' }],
    ['the home page of a town', { title: 'Loto', url: 'https://www.redon.fr/' }, { url: 'https://www.redon.fr' }],
    ['title and start, in two communes', { venue: { commune: 'Allaire' } }, {}],
    [
      'title, start and commune, in two halls',
      { venue: { commune: 'Redon', name: 'Halles' } },
      { venue: { commune: 'Redon', name: 'Canal' } },
    ],
    ['title and start, one without place', { venue: {} }, {}],
    ['title and place, on two days', { occurrences: [nextEvening] }, {}],
    ['title and place, at two hours', { occurrences: [session('2026-11-22T14:00+01:00')] }, {}],
    ['title and place, one without date', { occurrences: [] }, {}],
    ['start and place', { title: 'Loto' }, {}],
  ])('keeps apart two events that share %s', async (_, one, other) => {
    for (const feeds of [
      [[concert(one)], [concert(other)]],
      [[concert(other)], [concert(one)]],
    ])
      expect(await merge(...feeds)).toHaveLength(2);
  });

  it('folds nothing by a page that a feed gives to all its events', async () => {
    const url = 'https://www.redon.fr/agenda';
    const merged = await merge([concert({ url }), concert({ url, title: 'Bal' })], [concert({ url, title: 'Loto' })]);
    expect(titles(merged)).toEqual(['Concert de Noël', 'Bal', 'Loto']);
  });

  it('leaves alone what one feed tells twice', async () => {
    expect(await merge([concert(), concert()], [])).toHaveLength(2);
  });

  it('takes a feed that has a row for each session into the event that has them all', async () => {
    const [whole, ...others] = await merge(
      [concert({ occurrences: [evening, nextEvening] })],
      [concert(), concert({ occurrences: [nextEvening] })],
    );
    expect(whole?.occurrences).toEqual([evening, nextEvening]);
    expect(others).toEqual([]);
  });

  it('names each source once, whatever the number of feeds', async () => {
    expect(await merge([concert()], [concert(), concert()], [concert()])).toMatchObject([
      { sources: ['feed 1', 'feed 2', 'feed 3'] },
    ]);
  });

  it.each([
    ['some 290 metres to the east', { lat: 47.65, lon: -2.0761 }, 1],
    ['some 350 metres to the east', { lat: 47.65, lon: -2.0753 }, 2],
    ['some 290 metres to the north', { lat: 47.6526, lon: -2.08 }, 1],
    ['some 370 metres to the north', { lat: 47.6533, lon: -2.08 }, 2],
  ])('takes halls for one or for two by how near they are: %s', async (_, position, count) => {
    const merged = await merge(
      [concert({ venue: { name: 'Halles', position: { lat: 47.65, lon: -2.08 } } })],
      [concert({ venue: { name: 'Place de la République', position } })],
    );
    expect(merged).toHaveLength(count);
  });

  it('keeps the richest of what each tells', async () => {
    const first = concert({
      id: 'premier',
      summary: 'Chants.',
      price: '5 €',
      categories: ['Concert'],
      accessibility: ['mi'],
      venue: { commune: 'Redon', name: 'Halles' },
      updated: 2,
    });
    const richer = concert({
      id: 'second',
      summary: 'Chants du monde par trois chorales.',
      description: 'Trois chorales.',
      categories: ['concert', 'Musique'],
      accessibility: ['mi', 'hi'],
      status: 'full',
      attendance: 'mixed',
      free: false,
      phone: '02 99 71 05 27',
      image: { url: 'https://redon.fr/noel.jpg' },
      venue: { commune: 'REDON', name: 'Les Halles', postcode: '35600' },
      updated: 1,
      row: 7,
    });
    expect(await merge([first], [richer])).toEqual([
      {
        ...richer,
        id: 'premier',
        price: '5 €',
        categories: ['Concert', 'Musique'],
        venue: { commune: 'Redon', name: 'Les Halles', postcode: '35600' },
        updated: 2,
        row: 0,
        sources: ['feed 1', 'feed 2'],
      },
    ]);
  });

  it.each<[Partial<CalendarEvent>, Partial<CalendarEvent>]>([
    [{ updated: 5 }, {}],
    [{}, { updated: 5 }],
    [{ updated: 5 }, { updated: 3 }],
    [{ updated: 3 }, { updated: 5 }],
  ])('was last changed when any of its feeds says so: %j, %j', async (one, other) => {
    expect(await merge([concert(one)], [concert(other)])).toMatchObject([{ updated: 5 }]);
  });

  it('believes the first feed where only one can be right', async () => {
    const merged = await merge(
      [concert({ id: 'a', status: 'cancelled', venue: { commune: 'Redon' } })],
      [concert({ id: 'a', status: 'postponed', venue: { commune: 'Allaire', name: 'Halles' } })],
    );
    expect(merged).toMatchObject([{ status: 'cancelled', venue: { commune: 'Redon' } }]);
    expect(merged[0]?.venue).not.toHaveProperty('name');
  });

  it('unites sessions, and lets hours replace the whole day', async () => {
    const [one] = await merge(
      [concert({ id: 'a', occurrences: [thatDay, nextEvening] })],
      [concert({ id: 'a', occurrences: [evening, nextEvening] })],
    );
    expect(one?.occurrences).toEqual([evening, nextEvening]);
  });

  it('keeps an exhibition beside its opening', async () => {
    const season = wholeDays('2026-11-22T00:00+01:00', '2026-12-20T00:00+01:00');
    const [one] = await merge(
      [concert({ id: 'a', occurrences: [season] })],
      [concert({ id: 'a', occurrences: [evening] })],
    );
    expect(one?.occurrences).toEqual([season, evening]);
  });

  it('gives events that share an id without being one their own, the same each time', async () => {
    const feeds = () => [
      [concert({ id: '1' })],
      [concert({ id: '1', title: 'Loto', occurrences: [nextEvening] })],
      [concert({ id: '1', title: 'Bal', occurrences: [] })],
    ];
    const ids = (await merge(...feeds())).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toBe('1');
    expect((await merge(...feeds())).map(({ id }) => id)).toEqual(ids);
  });

  it('lets the page answer between two slices', async () => {
    const pause = vi.fn(() => Promise.resolve());
    const events = Array.from({ length: 250 }, (_, index) => concert({ title: `Bal ${index}` }));
    await mergeEvents(
      [
        { name: 'a', events },
        { name: 'b', events },
      ],
      zone,
      pause,
    );
    expect(pause).toHaveBeenCalledTimes(6);
  });
});
