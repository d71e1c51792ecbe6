import { describe, expect, it, vi } from 'vitest';
import { eventsOf } from '../../src/feed/events.js';
import { datatourisme } from '../../src/sources/datatourisme.js';
import { readOptions } from './answers.js';

const api = new URL('https://api.datatourisme.fr/v1/entertainmentAndEvent?api_key=k&filters=insee=35236');

/** An event as the REST API tells it. */
const fair = {
  uuid: 'u1',
  uri: 'https://data.datatourisme.fr/13/u1',
  label: { '@fr': 'Foire Teillouse', '@en': 'Chestnut fair' },
  type: ['EntertainmentAndEvent', 'SaleEvent', 'PointOfInterest'],
  takesPlaceAt: [
    { startDate: '2026-11-28', endDate: '2026-11-29', startTime: '10:00:00', endTime: '18:00:00', appliesOnDay: null },
  ],
  isLocatedAt: [
    {
      geo: { latitude: 47.65139, longitude: -2.08472 },
      address: [
        {
          streetAddress: ['Place de la République'],
          postalCode: '35600',
          addressLocality: 'Redon',
          hasAddressCity: { insee: '35236', label: { '@fr': 'Redon' } },
        },
      ],
    },
  ],
  hasDescription: [{ shortDescription: { '@fr': 'Marrons grillés.' } }],
  hasContact: [{ homepage: ['https://ot.redon.example'], telephone: ['02 99 00 00 00'] }],
  hasBeenPublishedBy: [{ legalName: 'OT du Pays de Redon' }],
  lastUpdate: '2026-10-01',
};

/** The same as JSON-LD tells it. */
const graph = {
  '@context': {},
  '@graph': [
    {
      '@id': 'https://data.datatourisme.fr/13/u1',
      '@type': ['schema:Event', 'SaleEvent'],
      'rdfs:label': { fr: ['Foire Teillouse'], en: ['Chestnut fair'] },
      takesPlaceAt: [{ startDate: '2026-11-28', endDate: '2026-11-29' }],
      isLocatedAt: {
        'schema:geo': { 'schema:latitude': '47.65139', 'schema:longitude': '-2.08472' },
        'schema:address': [
          {
            'schema:streetAddress': ['Place de la République'],
            'schema:postalCode': '35600',
            'schema:addressLocality': 'Redon',
          },
        ],
      },
      hasDescription: [{ shortDescription: { fr: ['Marrons grillés.'] } }],
    },
  ],
};

const paged = (count: number) => (request: string) => {
  const { searchParams } = new URL(request);
  if (searchParams.get('api_key') !== 'k') return Response.json({ error: 'Unauthorized' }, { status: 401 });
  const [page, size] = [Number(searchParams.get('page')), Number(searchParams.get('page_size'))];
  const objects = Array.from({ length: Math.max(0, Math.min(size, count - (page - 1) * size)) }, () => fair);
  const next = 'http://api.datatourisme.fr/v1/elsewhere?api_key=k';
  return Response.json({ objects, meta: { total: count, page, total_pages: Math.ceil(count / size), next } });
};

async function eventsFrom(url: URL, answer: (request: string) => Response) {
  const dataset = await datatourisme.read(url, readOptions(answer));
  return (await eventsOf(dataset, { timezone: 'Europe/Paris', lang: 'fr' })).events;
}

describe('DATAtourisme', () => {
  it('gives the events of its API', async () => {
    const [event] = await eventsFrom(api, paged(1));
    expect(event).toMatchObject({
      title: 'Foire Teillouse',
      summary: 'Marrons grillés.',
      categories: ['Marché, foire'],
      organizer: 'OT du Pays de Redon',
      url: 'https://ot.redon.example/',
      venue: {
        address: 'Place de la République',
        postcode: '35600',
        commune: 'Redon',
        insee: '35236',
        position: { lat: 47.65139, lon: -2.08472 },
      },
    });
    expect(
      event?.occurrences.map(({ start, end = 0 }) => [new Date(start), new Date(end)].map((at) => at.toJSON())),
    ).toEqual([
      ['2026-11-28T09:00:00.000Z', '2026-11-28T17:00:00.000Z'],
      ['2026-11-29T09:00:00.000Z', '2026-11-29T17:00:00.000Z'],
    ]);
  });

  it('gives the events of a JSON-LD graph', async () => {
    const [event] = await eventsFrom(new URL('https://data.datatourisme.fr/flux.jsonld'), () => Response.json(graph));
    expect(event).toMatchObject({
      title: 'Foire Teillouse',
      summary: 'Marrons grillés.',
      venue: { address: 'Place de la République', postcode: '35600', commune: 'Redon' },
      occurrences: [{ allDay: true }],
    });
  });

  it('gives an object alone', async () => {
    const alone = () => Response.json(graph['@graph'][0]);
    expect(await eventsFrom(new URL('https://data.datatourisme.fr/13/u1'), alone)).toHaveLength(1);
  });

  it('gives all pages, from addresses of its own', async () => {
    const answer = vi.fn(paged(250));
    const { rows, provenance } = await datatourisme.read(api, readOptions(answer));
    expect(rows).toHaveLength(250);
    expect(provenance).toMatchObject({ source: 'datatourisme', publisher: 'DATAtourisme' });
    expect(answer.mock.calls.map(([request]) => decodeURIComponent(request))).toEqual(
      [1, 2, 3].map((page) => `${api.href}&page=${page}&page_size=100`),
    );
  });

  it('stops at the limit, and says how many there are', async () => {
    const dataset = await datatourisme.read(api, readOptions(paged(250), { limit: 20 }));
    expect(dataset.rows).toHaveLength(20);
    expect(dataset.total).toBe(250);
  });

  it.each([
    ['a run of more than two months', { startDate: '2026-11-01', endDate: '2027-03-01', startTime: '10:00:00' }],
    [
      'some days of a run',
      { startDate: '2026-11-01', endDate: '2026-12-01', startTime: '10:00:00', appliesOnDay: ['x'] },
    ],
  ])('does not give each day of %s', async (_, period) => {
    const point = { ...fair, takesPlaceAt: [period] };
    const [event] = await eventsFrom(api, () => Response.json({ objects: [point], meta: {} }));
    expect(event?.occurrences).toMatchObject([{ allDay: true }]);
  });

  it('says that a key is needed', async () => {
    const bare = new URL('https://api.datatourisme.fr/v1/catalog');
    await expect(datatourisme.read(bare, readOptions(paged(1)))).rejects.toMatchObject({
      code: 'http',
      detail: { status: 401, said: 'Unauthorized' },
    });
  });
});
