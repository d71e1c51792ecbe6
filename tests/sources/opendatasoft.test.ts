import { describe, expect, it, vi } from 'vitest';
import { sourceOf } from '../../src/sources/index.js';
import { opendatasoft, rowsAddress } from '../../src/sources/opendatasoft.js';
import { answerOf, readOptions } from './answers.js';

const portal = 'https://data.ville.example';
const page = new URL(`${portal}/explore/dataset/agenda/table/`);
const description = {
  dataset_id: 'agenda',
  metas: {
    default: {
      title: 'Agenda de Redon',
      publisher: 'Ville de Redon',
      license: 'Licence Ouverte v2.0',
      license_url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
      modified: '2026-11-20T08:00:00+00:00',
      records_count: 8033,
    },
  },
};

/** A portal that answers with these rows, and with its catalogue or with something else. */
function portalWith(rows: unknown, catalogue: () => Response = answerOf(JSON.stringify(description))) {
  return (request: string) =>
    request.includes('/exports/') ? new Response(typeof rows === 'string' ? rows : JSON.stringify(rows)) : catalogue();
}

describe('an address of Opendatasoft', () => {
  const asked = (address: string) => {
    const { pathname, searchParams } = new URL(rowsAddress(new URL(address)));
    searchParams.delete('timezone');
    searchParams.delete('limit');
    return `${pathname}?${decodeURIComponent(String(searchParams)).replaceAll('+', ' ')}`;
  };
  const rows = '/api/explore/v2.1/catalog/datasets/agenda/exports/json?';

  it.each([
    ['/explore/dataset/agenda/', ''],
    ['/explore/dataset/agenda/table/?flg=fr&disjunctive.ville', ''],
    ['/explore/assets/agenda/export/', ''],
    ['/explore/embed/dataset/agenda/table/', ''],
    ['/api/explore/v2.1/catalog/datasets/agenda', ''],
    ['/api/explore/v2.1/catalog/datasets/agenda/records?limit=20&offset=40', ''],
    ['/api/explore/v2.0/catalog/datasets/agenda/exports/csv?delimiter=;', ''],
    ['/api/v2/catalog/datasets/agenda/records', ''],
    ['/api/records/1.0/search/?dataset=agenda&rows=10&facet=ville', ''],
    ['/api/records/1.0/download/?dataset=agenda&format=csv', ''],
    [
      '/api/explore/v2.1/catalog/datasets/agenda/records?where=date>now()&order_by=date',
      'where=date>now()&order_by=date',
    ],
    [
      '/api/explore/v2.1/catalog/datasets/agenda/records?refine=a:1&refine=b:2&exclude=c:3',
      'refine=a:1&refine=b:2&exclude=c:3',
    ],
    [
      '/explore/dataset/agenda/?refine.ville=Redon&exclude.type=Job "x"',
      'refine=ville:"Redon"&exclude=type:"Job \\"x\\""',
    ],
    ['/explore/dataset/agenda/?q=feu&sort=-date', 'where=search("feu")&order_by=date'],
    ['/explore/dataset/agenda/?sort=date', 'order_by=date desc'],
    ['/explore/dataset/agenda/?q=feu&where=a=1', 'where=(search("feu")) and (a=1)'],
    ['/explore/dataset/agenda/?apikey=k&lang=en', 'apikey=k&lang=en'],
  ])('%s asks for its rows', (path, query) => {
    expect(sourceOf(new URL(portal + path))?.name).toBe('opendatasoft');
    expect(asked(portal + path)).toBe(rows + query);
  });

  it('keeps an identifier with odd characters', () => {
    expect(asked(`${portal}/explore/dataset/que-faire-a-paris-/`)).toContain('/datasets/que-faire-a-paris-/exports/');
    expect(asked(`${portal}/api/records/1.0/search/?dataset=agenda@ville`)).toContain(
      '/datasets/agenda%40ville/exports/',
    );
  });

  it('asks for dates in the reader’s zone, and for one row more than the limit', () => {
    const { searchParams } = new URL(rowsAddress(page, { timezone: 'Indian/Reunion', limit: 10 }));
    expect(searchParams.get('timezone')).toBe('Indian/Reunion');
    expect(searchParams.get('limit')).toBe('11');
  });

  it.each([
    'https://ville.example/agenda.csv',
    'https://ville.example/explore/',
    'https://ville.example/dataset/agenda/resource/1',
    'https://ville.example/api/records/1.0/search/?rows=10',
  ])('is not %s', (address) => {
    expect(sourceOf(new URL(address))?.name).toBe('file');
  });
});

describe('opendatasoft', () => {
  it('reads the rows, and what the catalogue says of them', async () => {
    const { rows, provenance, issues, total } = await opendatasoft.read(
      page,
      readOptions(portalWith([{ nom: 'Bal' }])),
    );
    expect(rows.map((row) => ({ ...row }))).toEqual([{ nom: 'Bal' }]);
    expect(provenance).toEqual({
      address: page.href,
      source: 'opendatasoft',
      format: 'json',
      charset: 'utf-8',
      readAt: Date.parse('2026-11-21T10:00:00Z'),
      homepage: `${portal}/explore/dataset/agenda/`,
      title: 'Agenda de Redon',
      publisher: 'Ville de Redon',
      licence: { name: 'Licence Ouverte v2.0', url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence' },
      updated: Date.parse('2026-11-20T08:00:00Z'),
    });
    expect(issues).toEqual([]);
    expect(total).toBeUndefined();
  });

  it.each([
    ['refuses', answerOf('{"message":"no"}', {}, 403)],
    ['breaks down', answerOf('<html>')],
    ['says nothing', answerOf('{"metas":null}')],
    ['says nonsense', answerOf('{"metas":{"default":{"title":5,"modified":"hier","records_count":"x"}}}')],
    ['says an address that is no web page', answerOf('{"metas":{"default":{"license_url":"javascript:alert(1)"}}}')],
  ])('reads the rows though the catalogue %s', async (_, catalogue) => {
    const { rows, provenance } = await opendatasoft.read(page, readOptions(portalWith([{ nom: 'Bal' }], catalogue)));
    expect(rows).toHaveLength(1);
    expect(provenance).not.toHaveProperty('title');
    expect(provenance).not.toHaveProperty('updated');
    expect(provenance).not.toHaveProperty('licence');
  });

  it('does not wait for the catalogue when it is slow', async () => {
    vi.useFakeTimers();
    const slow = portalWith([{ nom: 'Bal' }]);
    const reading = opendatasoft.read(
      page,
      readOptions((request) =>
        request.includes('/exports/') ? slow(request) : new Promise<Response>(() => undefined),
      ),
    );
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(2500);
    vi.useRealTimers();
    await expect(reading).resolves.toHaveProperty('rows.length', 1);
  });

  const three = [{ n: 1 }, { n: 2 }, { n: 3 }];

  it('says how many rows there are when it stops at the limit', async () => {
    const dataset = await opendatasoft.read(page, readOptions(portalWith(three), { limit: 2 }));
    expect(dataset.rows).toHaveLength(2);
    expect(dataset.total).toBe(8033);
    expect(dataset.issues).toEqual([{ code: 'row-limit', value: '2' }]);
  });

  it('does not know how many rows pass a filter', async () => {
    const filtered = new URL('?refine.ville=Redon', page);
    const dataset = await opendatasoft.read(filtered, readOptions(portalWith(three), { limit: 2 }));
    expect(dataset.total).toBeUndefined();
    expect(dataset.issues).toEqual([{ code: 'row-limit', value: '2' }]);
  });

  it('keeps the rows of an export that broke off', async () => {
    const body = '[{"n":1},{"n":2},{"n"Streaming interrupted due to the following error: timeout';
    const { rows, issues } = await opendatasoft.read(page, readOptions(portalWith(body)));
    expect(rows).toHaveLength(2);
    expect(issues).toEqual([{ code: 'truncated' }]);
  });

  it('reports what the portal says against a filter', async () => {
    const answer = answerOf('{"error_code":"ODSQLError","message":"Unknown field: date"}', {}, 400);
    await expect(opendatasoft.read(page, readOptions(answer))).rejects.toMatchObject({
      code: 'http',
      detail: { status: 400, said: 'Unknown field: date' },
    });
  });

  it('gives the catalogue the key that the rows need', async () => {
    const answer = vi.fn(portalWith([]));
    await opendatasoft.read(new URL('?apikey=k', page), readOptions(answer));
    expect(answer.mock.calls.map(([request]) => new URL(request).searchParams.get('apikey'))).toEqual(['k', 'k']);
  });
});
