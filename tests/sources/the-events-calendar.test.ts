import { describe, expect, it, vi } from 'vitest';
import { theEventsCalendar } from '../../src/sources/the-events-calendar.js';
import { readOptions } from './answers.js';

const site = 'https://www.ville.example';
const page = new URL(`${site}/events/list/?ical=1`);
const ics = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Bal\nDTSTART:20261128T193000Z\nEND:VEVENT\nEND:VCALENDAR';
const event = (id: number) => ({
  id,
  title: `Bal ${id}`,
  start_date: '2026-11-28 20:30:00',
  venue: { venue: 'Salle' },
});

/** A site with as many events, 50 to a page. */
function siteWith(total: number) {
  return (request: string) => {
    const asked = new URL(request);
    const number = Number(asked.searchParams.get('page') ?? 1);
    const from = (number - 1) * 50;
    const events = Array.from({ length: Math.max(0, Math.min(50, total - from)) }, (_, index) => event(from + index));
    return Response.json({ events, rest_url: request, total, total_pages: Math.ceil(total / 50) });
  };
}

describe('the route of an agenda', () => {
  const route = '/wp-json/tribe/events/v1/events';
  it.each([
    ['/events/list/?ical=1', `${route}?start_date=2026-11-21&per_page=50`],
    ['/agenda/?ical=1&tribe_display=list', `${route}?start_date=2026-11-21&per_page=50`],
    ['/?post_type=tribe_events&ical=1&eventDisplay=list', `${route}?start_date=2026-11-21&per_page=50`],
    ['/site/agenda/liste/?ical=1', `/site${route}?start_date=2026-11-21&per_page=50`],
    ['/sorties/?ical=1', `${route}?start_date=2026-11-21&per_page=50`],
    ['/events/category/culture/musique/?ical=1', `${route}?categories=musique&start_date=2026-11-21&per_page=50`],
    ['/events/category/musique/list/?ical=1', `${route}?categories=musique&start_date=2026-11-21&per_page=50`],
    [
      '/events/tag/enfants/?ical=1&tribe-bar-search=feu',
      `${route}?tags=enfants&search=feu&start_date=2026-11-21&per_page=50`,
    ],
    ['/event/bal-du-14/?ical=1', `${route}/by-slug/bal-du-14`],
    ['/wp-json/tribe/events/v1/events', `${route}?start_date=2026-11-21&per_page=50`],
    [
      '/wp/wp-json/tribe/events/v1/events/?start_date=2026-01-01&page=3&per_page=5&venue=7',
      `/wp${route}?start_date=2026-01-01&per_page=50&venue=7`,
    ],
    [`${route}/4521`, `${route}/4521`],
    [`${route}/by-slug/bal/`, `${route}/by-slug/bal`],
  ])('of %s', async (address, expected) => {
    const answer = vi.fn<(request: string) => Response>(() => Response.json({ events: [], total: 0 }));
    await theEventsCalendar.read(new URL(site + address), readOptions(answer));
    expect(answer).toHaveBeenCalledExactlyOnceWith(site + expected, expect.anything());
  });

  it('is that of the whole site when the agenda is below its other pages', async () => {
    const answer = vi.fn((request: string) =>
      request.includes('/culture/') ? new Response('', { status: 404 }) : siteWith(2)(request),
    );
    const { rows } = await theEventsCalendar.read(new URL(`${site}/culture/agenda/?ical=1`), readOptions(answer));
    expect(rows).toHaveLength(2);
    expect(answer.mock.calls.map(([request]) => new URL(request).pathname)).toEqual([`/culture${route}`, route]);
  });
});

describe('The Events Calendar', () => {
  it('reads the events of every page', async () => {
    const answer = vi.fn(siteWith(120));
    const { rows, total, issues, provenance } = await theEventsCalendar.read(page, readOptions(answer));
    expect(rows).toHaveLength(120);
    expect(rows[119]).toMatchObject({ id: 119, 'venue.venue': 'Salle' });
    expect([total, issues]).toEqual([undefined, []]);
    expect(answer.mock.calls.map(([request]) => new URL(request).searchParams.get('page'))).toEqual([null, '2', '3']);
    expect(provenance).toMatchObject({
      source: 'the-events-calendar',
      format: 'json',
      homepage: `${site}/events/list/`,
    });
  });

  it('stops at the limit, and says how many there are', async () => {
    const answer = vi.fn(siteWith(500));
    const { rows, total, issues } = await theEventsCalendar.read(page, readOptions(answer, { limit: 60 }));
    expect([rows.length, total, answer.mock.calls.length]).toEqual([60, 500, 2]);
    expect(issues).toEqual([{ code: 'row-limit', value: '60' }]);
  });

  it('reads the day of the reader, not of the machine', async () => {
    const answer = vi.fn(siteWith(0));
    await theEventsCalendar.read(
      page,
      readOptions(answer, { timezone: 'Indian/Reunion', now: Date.parse('2026-11-21T21:00:00Z') }),
    );
    expect(answer.mock.calls[0]?.[0]).toContain('start_date=2026-11-22');
  });

  it('has no row when nothing is planned', async () => {
    expect((await theEventsCalendar.read(page, readOptions(siteWith(0)))).rows).toEqual([]);
  });

  it('reads the one event of its page', async () => {
    const { rows } = await theEventsCalendar.read(
      new URL(`${site}/event/bal/?ical=1`),
      readOptions(() => Response.json(event(7))),
    );
    expect(rows).toMatchObject([{ id: 7 }]);
  });

  it.each([
    ['is closed', () => Response.json({ code: 'rest_no_route', message: 'No route' }, { status: 404 })],
    ['answers with a page', () => new Response('<!doctype html>')],
    ['does not let other sites read it', () => Promise.reject<Response>(new TypeError('Failed to fetch'))],
  ])('reads the address itself when the route %s', async (_, refuse) => {
    const { rows, provenance } = await theEventsCalendar.read(
      page,
      readOptions((request) => (request.includes('wp-json') ? refuse() : new Response(ics))),
    );
    expect(rows).toMatchObject([{ summary: 'Bal' }]);
    expect(provenance.format).toBe('ical');
  });

  it('says what the route says when it was asked for', async () => {
    const refuse = () => Response.json({ code: 'rest_forbidden', message: 'Interdit' }, { status: 401 });
    const route = new URL('/wp-json/tribe/events/v1/events', site);
    await expect(theEventsCalendar.read(route, readOptions(refuse))).rejects.toMatchObject({
      code: 'http',
      detail: { status: 401, said: 'Interdit' },
    });
  });
});
