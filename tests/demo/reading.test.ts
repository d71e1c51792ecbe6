import { describe, expect, it } from 'vitest';
import { isoAt } from '../../demo/feeds/calendar.js';
import { agendaCsv, agendaIcs, agendaJson, largeCsv, programme } from '../../demo/feeds/index.js';
import { eventsOf } from '../../src/feed/events.js';
import { parserOf } from '../../src/parsers/parser-of.js';
import type { CalendarEvent } from '../../src/records/types.js';
import { runOf } from '../../src/records/events/run.js';

const SATURDAY = '2026-11-21';
const window = { from: Date.parse('2026-01-01'), to: Date.parse('2028-01-01') };
const PARIS = { timezone: 'Europe/Paris', lang: 'fr' };

function instant(begin: string, allDay: boolean): number {
  return Date.parse(allDay ? isoAt(begin, '00:00', PARIS.timezone) : begin);
}

async function read(text: string) {
  const bytes = new TextEncoder().encode(text);
  const { found, ...parsed } = await (await parserOf(bytes)).parse(bytes, { timezone: PARIS.timezone, window });
  const provenance = { address: '', source: 'file', readAt: 0, ...found };
  return eventsOf({ ...parsed, provenance }, PARIS);
}

describe.each([
  ['CSV', agendaCsv(SATURDAY)],
  ['OpenAgenda', agendaJson(SATURDAY)],
])('the programme read back from %s', (_, text) => {
  const event = async (title: string): Promise<CalendarEvent | undefined> =>
    (await read(text)).events.find((one) => one.title.startsWith(title));

  it('has every event, and nothing to report', async () => {
    const { events, issues } = await read(text);
    expect(events.map(({ title }) => title).sort()).toEqual(
      programme(SATURDAY)
        .map((happening) => happening.event.title)
        .sort(),
    );
    expect(issues).toEqual([]);
  });

  it('has every session of what is not an exhibition', async () => {
    const { events } = await read(text);
    for (const happening of programme(SATURDAY)) {
      if (happening.event.run || happening.occurrences.some(({ allDay }) => allDay)) continue;
      expect(
        events.find(({ title }) => title === happening.event.title)?.occurrences.map(({ start, end }) => [start, end]),
        happening.event.id,
      ).toEqual(happening.occurrences.map(({ begin, end }) => [Date.parse(begin), Date.parse(end)]));
    }
  });

  it('says what is cancelled, postponed, full and online', async () => {
    expect(await event('Sortie nature')).toMatchObject({ status: 'cancelled', free: true });
    expect(await event('Trail des Grées')).toMatchObject({
      status: 'postponed',
      free: false,
      price: expect.stringMatching(/^15\s€$/) as string,
    });
    expect(await event('Vannerie')).toMatchObject({ status: 'full', accessibility: [] });
    expect(await event('Rénover sa longère')).toMatchObject({ attendance: 'online' });
  });

  it('says where, whom to call and what to look at', async () => {
    expect(await event('Le Passeur de Vilaine')).toMatchObject({
      url: 'https://exemple.bzh/agenda/le-passeur',
      booking: 'https://exemple.bzh/billetterie/le-passeur',
      phone: '02 99 00 00 05',
      email: 'theatre.du.canal@exemple.bzh',
      image: { url: 'https://exemple.bzh/images/theatre.svg' },
      categories: ['Théâtre'],
      free: false,
      venue: { name: 'Théâtre du Canal', commune: 'Redon', insee: '35236', position: { lat: 47.6524, lon: -2.0834 } },
    });
  });

  it('knows an exhibition from a weekly market', async () => {
    const [exhibition, market] = [await event('Mémoires d’éclusiers'), await event('Marché du lundi')];
    expect(exhibition && runOf(exhibition, PARIS.timezone)).toEqual({ from: '2026-10-07', to: '2027-01-08' });
    expect(market && runOf(market, PARIS.timezone)).toBeUndefined();
  });
});

describe('the programme read back from iCalendar', () => {
  it('has every session of every event, on the hours of Paris, and nothing to report', async () => {
    const { events, issues } = await read(agendaIcs(SATURDAY));
    expect(issues).toEqual([]);
    for (const { event, occurrences } of programme(SATURDAY)) {
      const parts = events.filter(({ title }) => title === event.title);
      const starts = parts.flatMap((part) => part.occurrences.map(({ start }) => start)).sort((a, b) => a - b);
      expect(starts, event.id).toEqual(occurrences.map(({ begin, allDay }) => instant(begin, allDay)));
    }
  });

  it('says what is cancelled, and where', async () => {
    const { events } = await read(agendaIcs(SATURDAY));
    expect(events.find(({ title }) => title.startsWith('Sortie nature'))).toMatchObject({
      status: 'cancelled',
      venue: { position: { lat: 47.6634, lon: -2.0383 } },
      image: { url: 'https://exemple.bzh/images/marais.svg' },
    });
  });
});

it('reads the large feed without losing a row', async () => {
  const { events, issues } = await read(largeCsv(SATURDAY, { count: 500 }));
  expect(events).toHaveLength(500);
  expect(issues).toEqual([]);
});
