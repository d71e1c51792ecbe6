import { describe, expect, it, vi } from 'vitest';
import { openagenda } from '../../src/sources/openagenda.js';
import { agendaAt } from '../../src/sources/openagenda/address.js';
import { readOptions } from './answers.js';

const site = 'https://openagenda.com';
type Row = Record<string, unknown>;

/** Events of the API v2 by pages of `size`, with `after` as its marks. */
function apiWith(count: number, pageSize = 300) {
  return (request: string) => {
    const { pathname, searchParams } = new URL(request);
    if (searchParams.get('key') !== 'k') return Response.json({ error: 'unauthorized' }, { status: 403 });
    if (pathname === '/v2/agendas/123') return Response.json({ uid: 123, title: 'Agenda de Redon', slug: 'redon' });
    const from = Number(searchParams.getAll('after[]')[1] ?? 0);
    const events = Array.from({ length: Math.min(pageSize, count - from) }, (_, index) => ({
      uid: from + index,
      slug: `e-${from + index}`,
      title: { fr: 'Bal' },
      location: { city: 'Redon' },
      originAgenda: { uid: 123, slug: 'redon' },
    }));
    const last = from + events.length;
    return Response.json({ total: count, events, after: last < count ? ['0', String(last)] : null, success: true });
  };
}

const ours: Row = { title_fr: 'Bal', canonicalurl: `${site}/ville-de-redon/events/bal`, originagenda_title: 'Redon' };
const others: Row = { title_fr: 'Loto', canonicalurl: `${site}/pays-de-redon/events/loto`, originagenda_title: 'Pays' };

/** The mirror, beside exports that only some pages may read. */
function mirrorWith(rowsFor: (where: string, limit: number) => Row[], exported?: () => Response) {
  return (request: string) => {
    const { hostname, pathname, searchParams } = new URL(request);
    if (hostname === 'openagenda.com' && exported) return exported();
    if (hostname !== 'public.opendatasoft.com') throw new TypeError('Failed to fetch');
    if (!pathname.includes('/exports/'))
      return Response.json({
        metas: { default: { title: 'Événements publics OpenAgenda', publisher: 'Opendatasoft', license: 'LO 1.0' } },
        fields: [{ name: 'lastdate_end', type: 'datetime' }],
      });
    return Response.json(rowsFor(searchParams.get('where') ?? '', Number(searchParams.get('limit'))));
  };
}

const requests = (answer: { mock: { calls: [string, ...unknown[]][] } }) =>
  answer.mock.calls.map(([request]) => request);

describe('an address of OpenAgenda', () => {
  it.each([
    ['/agendas/123', { uid: '123', isExport: false }],
    ['/fr/agendas/123/', { uid: '123', isExport: false }],
    ['/agendas/123/events.v2.csv?relative[]=upcoming', { uid: '123', isExport: true }],
    ['/agendas/123/events.v2.ics', { uid: '123', isExport: true }],
    ['/agendas/123/events.v2.rss', { uid: '123', isExport: true }],
    ['/agendas/123/events.v2.pdf', { uid: '123', isExport: false }],
    ['/agendas/123/events.json?oaq[passed]=1', { uid: '123', isExport: true }],
    ['/agendas/123/embeds/456/events', { uid: '123', isExport: false }],
    ['/ville-de-redon', { slug: 'ville-de-redon', isExport: false }],
    ['/fr/ville-de-redon/', { slug: 'ville-de-redon', isExport: false }],
    ['/ville-de-redon/events/bal', { slug: 'ville-de-redon', isExport: false }],
  ])('%s is that of an agenda', (path, expected) => {
    expect(agendaAt(new URL(site + path))).toMatchObject(expected);
  });

  it('may be that of the API, with a key and filters', () => {
    const url = new URL('https://api.openagenda.com/v2/agendas/123/events?key=k&size=20&after[]=1&city[]=Redon');
    const { query, ...agenda } = agendaAt(url) ?? {};
    expect(agenda).toEqual({ uid: '123', key: 'k', isExport: false });
    expect([...(query ?? [])]).toEqual([['city[]', 'Redon']]);
  });

  it.each([
    `${site}/`,
    `${site}/fr/`,
    `${site}/agendas`,
    'https://api.openagenda.com/v2/agendas?key=k',
    'https://a.fr/b',
  ])('is not %s', (address) => {
    expect(agendaAt(new URL(address))).toBeUndefined();
  });
});

describe('OpenAgenda, with a key,', () => {
  const url = new URL('https://api.openagenda.com/v2/agendas/123/events?key=k&city[]=Redon');

  it('gives all pages of what is not over', async () => {
    const answer = vi.fn(apiWith(650));
    const { rows, provenance, issues } = await openagenda.read(url, readOptions(answer));
    expect(rows).toHaveLength(650);
    expect(issues).toEqual([]);
    expect(rows[0]).toMatchObject({ 'title.fr': 'Bal', canonicalurl: `${site}/redon/events/e-0` });
    expect(provenance).toMatchObject({
      source: 'openagenda',
      title: 'Agenda de Redon',
      publisher: 'OpenAgenda',
      licence: { name: 'Licence Ouverte' },
      homepage: `${site}/agendas/123`,
    });
    const [first = '', ...following] = requests(answer).filter((request) => request.includes('/events'));
    const asked = [...new URL(first).searchParams];
    expect(asked).toEqual([
      ['city[]', 'Redon'],
      ['relative[]', 'current'],
      ['relative[]', 'upcoming'],
      ['detailed', '1'],
      ['size', '300'],
      ['key', 'k'],
    ]);
    expect(following.map((request) => new URL(request).searchParams.getAll('after[]'))).toEqual([
      ['0', '300'],
      ['0', '600'],
    ]);
  });

  it('stops at the limit, and says how many there are', async () => {
    const dataset = await openagenda.read(url, readOptions(apiWith(650), { limit: 10 }));
    expect(dataset.rows).toHaveLength(10);
    expect(dataset.total).toBe(650);
  });

  it('keeps the period that the author asks for', async () => {
    const answer = vi.fn(apiWith(1));
    await openagenda.read(new URL(`${url.href}&relative[]=passed`), readOptions(answer));
    const request = requests(answer).find((address) => address.includes('/events'));
    expect(new URL(request ?? '').searchParams.getAll('relative[]')).toEqual(['passed']);
  });

  it('stops when the API gives the same marks again', async () => {
    let uid = 0;
    const stuck = () => Response.json({ total: 900, events: [{ uid: (uid += 1) }], after: ['0', '1'] });
    const { rows } = await openagenda.read(url, readOptions(stuck));
    expect(rows).toHaveLength(2);
  });

  it('finds the number of an agenda by its slug', async () => {
    const answer = vi.fn((request: string) =>
      request.includes('/agendas?')
        ? Response.json({
            total: 2,
            agendas: [
              { uid: 7, slug: 'redon-2' },
              { uid: 123, slug: 'redon' },
            ],
          })
        : apiWith(2)(request),
    );
    const { rows } = await openagenda.read(new URL(`${site}/fr/redon?key=k`), readOptions(answer));
    expect(rows).toHaveLength(2);
    expect(requests(answer)[0]).toBe('https://api.openagenda.com/v2/agendas?slug%5B%5D=redon&key=k');
  });

  it('looks in the mirror for a slug that the API does not know', async () => {
    const answer = (request: string) =>
      request.startsWith('https://api.') ? Response.json({ total: 0, agendas: [] }) : mirrorWith(() => [ours])(request);
    const { rows } = await openagenda.read(new URL(`${site}/ville-de-redon?key=k`), readOptions(answer));
    expect(rows).toMatchObject([ours]);
  });

  it.each(['if[]=title', 'includeFields[]=title', 'fields=title', 'size=5'])(
    'asks for whole events, whatever %s',
    (more) => {
      const { query } = agendaAt(new URL(`${url.href}&${more}`)) ?? {};
      expect([...(query ?? [])]).toEqual([['city[]', 'Redon']]);
    },
  );

  it('says that the key is refused', async () => {
    const wrong = new URL('https://api.openagenda.com/v2/agendas/123/events?key=x');
    await expect(openagenda.read(wrong, readOptions(apiWith(1)))).rejects.toMatchObject({
      code: 'http',
      detail: { status: 403, said: 'unauthorized' },
    });
  });
});

describe('OpenAgenda, without key,', () => {
  it('is read from the mirror by its number', async () => {
    const answer = vi.fn(mirrorWith(() => [ours]));
    const hints = { period: { from: Date.parse('2026-11-21T00:00:00Z') } };
    const { rows, provenance } = await openagenda.read(new URL(`${site}/agendas/123`), readOptions(answer, { hints }));
    expect(rows.map(({ title_fr }) => title_fr)).toEqual(['Bal']);
    expect(provenance).toMatchObject({
      source: 'openagenda',
      publisher: 'OpenAgenda',
      homepage: `${site}/agendas/123`,
    });
    expect(provenance).not.toHaveProperty('title');
    const where = new URL(requests(answer).find((request) => request.includes('exports')) ?? '').searchParams.get(
      'where',
    );
    expect(where).toBe('(originagenda_uid="123") and ((lastdate_end is null or lastdate_end >= date\'2026-11-20\'))');
  });

  it.each([
    ['city[]=Redon&city[]=Saint "x"', 'location_city in ("Redon", "Saint \\"x\\"")'],
    ['adminLevel4[0]=Redon', 'location_city in ("Redon")'],
    ['adminLevel2[]=Ille-et-Vilaine&search=jazz', 'location_department in ("Ille-et-Vilaine") and search("jazz")'],
    ['keyword[]=jazz&keyword[]=blues', 'keywords_fr="jazz" and keywords_fr="blues"'],
    ['timings[gte]=2026-12-01T00:00:00%2B01:00', "lastdate_end >= date'2026-12-01'"],
    ['timings[lte]=2026-12-31', "firstdate_begin <= date'2027-01-01'"],
    ['timings[gte]=demain&city[]=&categories[]=3&constructor=1', undefined],
  ])('gives what its page was narrowed to: %s', async (search, expected) => {
    const answer = vi.fn(mirrorWith(() => [ours]));
    await openagenda.read(new URL(`${site}/agendas/123?${search}`), readOptions(answer));
    const request = requests(answer).find((address) => address.includes('exports')) ?? '';
    const where = ['originagenda_uid="123"', ...(expected ? [expected] : [])].join(' and ');
    expect(new URL(request).searchParams.get('where')).toBe(where);
  });

  it.each<[string, (() => Response) | undefined, string[]]>([
    ['that pages may read', () => new Response('titre\nFoire'), ['Foire']],
    ['that they may not', undefined, []],
  ])('is looked for in an export %s when the mirror has nothing of it', async (_, exported, expected) => {
    const answer = vi.fn(mirrorWith(() => [], exported));
    const { rows, provenance } = await openagenda.read(
      new URL(`${site}/agendas/123?city[]=Redon`),
      readOptions(answer),
    );
    expect(rows.map(({ titre }) => titre)).toEqual(expected);
    expect(provenance.homepage).toBe(`${site}/agendas/123`);
    expect(decodeURIComponent(requests(answer).at(-1) ?? '')).toBe(
      `${site}/agendas/123/events.v2.csv?city[]=Redon&relative[]=current&relative[]=upcoming`,
    );
  });

  it('is known by its slug though nothing is left of it', async () => {
    const mirror = mirrorWith((where) => (where.includes('location_city') ? [] : [ours]));
    const { rows } = await openagenda.read(new URL(`${site}/ville-de-redon?city[]=Rieux`), readOptions(mirror));
    expect(rows).toEqual([]);
  });

  it('is found in the mirror by its slug', async () => {
    const answer = vi.fn(mirrorWith(() => [ours, others]));
    const { rows } = await openagenda.read(new URL(`${site}/fr/ville-de-redon`), readOptions(answer));
    expect(rows.map(({ title_fr }) => title_fr)).toEqual(['Bal']);
    expect(requests(answer).some((request) => request.includes('where=search%28%22ville+de+redon%22%29'))).toBe(true);
  });

  it('is found in the mirror by its title', async () => {
    const row = { title_fr: 'Bal', originagenda_title: 'Ville de Redon' };
    const { rows } = await openagenda.read(
      new URL(`${site}/ville-de-redon`),
      readOptions(mirrorWith(() => [row, others])),
    );
    expect(rows).toHaveLength(1);
  });

  it('may have nothing to come', async () => {
    const mirror = mirrorWith((_, limit) => (limit === 101 ? [ours] : []));
    const { rows } = await openagenda.read(new URL(`${site}/ville-de-redon`), readOptions(mirror));
    expect(rows).toEqual([]);
  });

  it('is not found when the mirror has no event of that slug', async () => {
    const reading = openagenda.read(new URL(`${site}/ville-de-redon`), readOptions(mirrorWith(() => [others])));
    await expect(reading).rejects.toMatchObject({
      code: 'no-agenda',
      detail: { said: 'no public agenda with slug ville-de-redon' },
    });
  });

  const csv = new URL(`${site}/agendas/123/events.v2.csv`);

  it('is read from its export when pages may', async () => {
    const { rows } = await openagenda.read(
      csv,
      readOptions(
        mirrorWith(
          () => [ours],
          () => new Response('titre\nFoire'),
        ),
      ),
    );
    expect(rows.map(({ titre }) => titre)).toEqual(['Foire']);
  });

  it.each([
    ['pages may not read its export', undefined],
    ['its export asks for a key', () => Response.json({ error: 'key needed' }, { status: 403 })],
  ])('is read from the mirror when %s', async (_, exported) => {
    const { rows } = await openagenda.read(csv, readOptions(mirrorWith(() => [ours], exported)));
    expect(rows.map(({ title_fr }) => title_fr)).toEqual(['Bal']);
  });

  it('says what is wrong with the export when the mirror does not answer', async () => {
    const offline = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(openagenda.read(csv, readOptions(offline))).rejects.toMatchObject({
      code: 'unreachable',
      detail: { address: csv.href },
    });
  });
});
