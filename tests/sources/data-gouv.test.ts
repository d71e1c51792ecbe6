import { describe, expect, it, vi } from 'vitest';
import { dataGouv } from '../../src/sources/data-gouv.js';
import { wantedAt } from '../../src/sources/data-gouv/address.js';
import { chooseResource } from '../../src/sources/data-gouv/choice.js';
import { aboutDataset, resourcesOf } from '../../src/sources/data-gouv/dataset.js';
import { readOptions } from './answers.js';

const site = 'https://www.data.gouv.fr';
const id = (digit: number) => `1b2c3d4e-0000-4000-8000-00000000000${digit}`;
const page = new URL(`${site}/datasets/agenda-de-redon/`);

/** A resource as the API 1 tells it. */
const resource = (digit: number, more: Record<string, unknown> = {}) => ({
  id: id(digit),
  title: `fichier ${digit}`,
  type: 'main',
  filetype: 'remote',
  format: 'csv',
  mime: 'text/csv',
  filesize: 48211,
  url: `https://ville.example/${digit}.csv`,
  last_modified: '2026-10-02T09:14:11+00:00',
  schema: { name: null, version: null, url: null },
  extras: {},
  ...more,
});

const dataset = (resources: readonly unknown[]) => ({
  id: '64f0c2d1a8e3b0b5c9d4e7aa',
  slug: 'agenda-de-redon',
  title: 'Agenda de Redon',
  license: 'lov2',
  last_update: '2026-11-20T09:14:11.331000+00:00',
  organization: { name: 'Ville de Redon' },
  owner: null,
  resources,
});

const open = { 'check:available': true, 'check:cors:allow-origin': '*' };
const closed = { 'check:available': true, 'check:cors:allow-origin': null };
const parsed = { 'analysis:parsing:parsing_table': 'ab12', 'analysis:parsing:error': null };

/** The platform with one dataset, the producers' servers and the Tabular API, which does not say why it refuses. */
function platformWith(resources: readonly { readonly id: string }[], refuses = /^$/) {
  return vi.fn((request: string) => {
    const { hostname, pathname } = new URL(request);
    if (refuses.test(request)) throw new TypeError('Failed to fetch');
    if (hostname === 'tabular-api.data.gouv.fr') {
      if (pathname.endsWith('/profile/')) return Response.json({ profile: { header: ['titre'], total_lines: 1 } });
      return Response.json([{ __id: 1, titre: 'from the API' }]);
    }
    if (hostname === 'data.ville.example') return Response.json([{ titre: 'from the portal' }]);
    if (hostname !== 'www.data.gouv.fr' || pathname.includes('/datasets/r/'))
      return new Response('titre\nfrom the file');
    if (pathname.startsWith('/api/2/datasets/resources/'))
      return Response.json({ resource: resources[0], dataset_id: 'agenda-de-redon' });
    return pathname === '/api/1/datasets/agenda-de-redon/'
      ? Response.json(dataset(resources))
      : Response.json({ message: 'Dataset not found' }, { status: 404 });
  });
}

const titles = (rows: readonly Readonly<Record<string, unknown>>[]) => rows.map(({ titre }) => titre);
const hosts = (fetch: ReturnType<typeof platformWith>) =>
  fetch.mock.calls.map(([request]) => new URL(request).hostname);

describe('an address of data.gouv.fr', () => {
  const wanted = { dataset: 'agenda', resource: id(1) };
  it.each([
    ['/datasets/agenda', { dataset: 'agenda' }],
    ['/datasets/agenda/', { dataset: 'agenda' }],
    ['/fr/dataset/agenda', { dataset: 'agenda' }],
    ['/fr/datasets/64f0c2d1a8e3b0b5c9d4e7aa/', { dataset: '64f0c2d1a8e3b0b5c9d4e7aa' }],
    [`/fr/datasets/agenda/#/resources/${id(1)}`, wanted],
    [`/fr/datasets/agenda/#/resource-${id(1)}`, wanted],
    [`/datasets/agenda/?resource_id=${id(1)}`, wanted],
    [`/datasets/agenda/?resource=${id(1)}`, wanted],
    [`/datasets/agenda/?resource_id=${id(9)}&resource=${id(1)}`, wanted],
    ['/fr/datasets/f%C3%AAtes/', { dataset: 'fêtes' }],
    ['/fr/datasets/f%EAtes/', { dataset: 'f%EAtes' }],
    ['/datasets/agenda/#resource=Ille-et-Vilaine', { dataset: 'agenda', resource: 'Ille-et-Vilaine' }],
    [`/explore/agenda?resource_id=${id(1)}`, wanted],
    [`/datasets/r/${id(1)}`, { resource: id(1) }],
    [`/fr/datasets/r/${id(1)}`, { resource: id(1) }],
    [`/api/1/datasets/r/${id(1)}`, { resource: id(1) }],
    ['/api/1/datasets/agenda/', { dataset: 'agenda' }],
    [`/api/1/datasets/agenda/resources/${id(1)}/`, wanted],
    ['/api/2/datasets/agenda/', { dataset: 'agenda' }],
    ['/api/2/datasets/agenda/resources/?page=1', { dataset: 'agenda' }],
    [`/api/2/datasets/resources/${id(1)}/`, { resource: id(1) }],
  ])('%s points at its dataset and resource', (path, expected) => {
    expect(wantedAt(new URL(site + path))).toEqual(expected);
  });

  it('may be that of the explorer', () => {
    expect(wantedAt(new URL(`https://explore.data.gouv.fr/fr/resources/${id(1)}`))).toEqual({ resource: id(1) });
  });

  it.each([
    ['/datasets/bornes-de-recharge', { dataset: 'bornes-de-recharge' }],
    ['/datasets/64f0c2d1a8e3b0b5c9d4e7aa?locale=fr', { dataset: '64f0c2d1a8e3b0b5c9d4e7aa' }],
    ['/api/datasets/64f0c2d1a8e3b0b5c9d4e7aa', { dataset: '64f0c2d1a8e3b0b5c9d4e7aa' }],
    ['/datasets/region/11', undefined],
    ['/datasets?type=charging-stations', undefined],
    ['/resources/81123', undefined],
  ])('is understood at the portal of transports, whose datasets come from there: %s', (path, wanted) => {
    expect(wantedAt(new URL(`https://transport.data.gouv.fr${path}`))).toEqual(wanted);
  });

  it.each([
    `${site}/`,
    `${site}/organizations/ville-de-redon/`,
    `${site}/datasets/search?q=agenda`,
    `${site}/api/1/datasets/?q=agenda`,
    'https://static.data.gouv.fr/resources/agenda/20261002-091409/agenda.csv',
    'https://ville.example/datasets/agenda/',
  ])('is not %s', (address) => {
    expect(wantedAt(new URL(address))).toBeUndefined();
  });
});

describe('chooseResource', () => {
  const choose = (resources: readonly unknown[], named?: string, subject?: readonly string[]) =>
    chooseResource(resourcesOf({ resources }), named, subject)?.id;

  it.each([
    [
      'the schema before the format',
      [resource(1), resource(2, { format: 'json', schema: { name: 'scdl/evenements' } })],
    ],
    ['the title before the format', [resource(1), resource(2, { format: 'json', title: 'Événements à venir' })]],
    ['the format before the type', [resource(1, { format: 'pdf' }), resource(2, { type: 'update' })]],
    ['a table before a calendar', [resource(1, { format: 'ics' }), resource(2)]],
    ['a map before a text', [resource(1, { format: 'pdf' }), resource(2, { format: 'kml' })]],
    ['the main file', [resource(1, { type: 'other' }), resource(2)]],
    ['no documentation', [resource(1, { type: 'documentation' }), resource(2, { format: 'zip' })]],
    ['the most recent one', [resource(1), resource(2, { last_modified: '2026-11-01T00:00:00+00:00' })]],
    ['a format in capitals', [resource(1, { format: 'PDF' }), resource(2, { format: 'CSV' })]],
    ['the ending of an address', [resource(1, { format: 'zip' }), resource(2, { format: 'url' })]],
    [
      'the type of the file, for want of better',
      [resource(1, { format: 'zip' }), resource(2, { format: '', url: 'https://ville.example/2' })],
    ],
  ])('prefers %s', (_, resources) => {
    expect(choose(resources, undefined, ['agenda', 'evenement'])).toBe(id(2));
  });

  const three = [resource(1), resource(2, { title: 'Région Bretagne, été' }), resource(3)];
  it.each([
    [id(3), id(3)],
    [id(3).toUpperCase(), id(3)],
    ['region bretagne ete', id(2)],
    ['Bretagne', id(2)],
    ['3.csv', id(3)],
    ['Normandie', undefined],
  ])('obeys an author who writes %s', (named, expected) => {
    expect(choose(three, named)).toBe(expected);
  });
});

describe('aboutDataset', () => {
  it.each([
    ['fr-lo', { name: 'Licence Ouverte', url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/' }],
    ['odc-odbl', { name: 'ODbL', url: 'https://opendatacommons.org/licenses/odbl/summary/' }],
    ['notspecified', undefined],
    ['constructor', undefined],
    [null, undefined],
  ])('knows the licence %s', (license, expected) => {
    expect(aboutDataset({ license }).licence).toEqual(expected);
  });

  it('names the person who published it', () => {
    expect(aboutDataset({ owner: { first_name: 'Anne', last_name: 'Le Goff' } })).toEqual({
      publisher: 'Anne Le Goff',
    });
  });

  it('says nothing of what it does not know', () => {
    expect(aboutDataset({ title: 5, last_update: 'hier', organization: 'Ville' })).toEqual({});
  });
});

describe('data.gouv.fr', () => {
  it('gives the rows of the file, and what the catalogue says of them', async () => {
    const { rows, provenance } = await dataGouv.read(page, readOptions(platformWith([resource(1, { extras: open })])));
    expect(titles(rows)).toEqual(['from the file']);
    expect(provenance).toMatchObject({
      address: page.href,
      source: 'data-gouv',
      format: 'csv',
      title: 'Agenda de Redon',
      publisher: 'Ville de Redon',
      licence: { name: 'Licence Ouverte 2.0' },
      updated: Date.parse('2026-11-20T09:14:11.331Z'),
      homepage: `${site}/datasets/agenda-de-redon/`,
    });
  });

  it.each([
    ['the file of a server that lets pages in', { extras: { ...open, ...parsed } }, 'from the file'],
    ['the file when the crawler does not know', { extras: parsed }, 'from the file'],
    ['the API when the server keeps pages out', { extras: { ...closed, ...parsed } }, 'from the API'],
    [
      'the file of the platform, whatever the crawler says',
      { url: 'https://static.data.gouv.fr/1.csv', extras: { ...closed, ...parsed } },
      'from the file',
    ],
    ['the API when the file is gone', { extras: { ...open, 'check:available': false, ...parsed } }, 'from the API'],
    ['the API for what is not encrypted', { url: 'http://ville.example/1.csv', extras: parsed }, 'from the API'],
    ['the API for what is too large', { filesize: 58_000_000, extras: { ...open, ...parsed } }, 'from the API'],
    ['the API for a spreadsheet', { format: 'xlsx', extras: { ...open, ...parsed } }, 'from the API'],
    ['the file when the API does not have it', { extras: closed }, 'from the file'],
    [
      'the portal that the file is an export of',
      { url: 'https://data.ville.example/explore/dataset/agenda/download?format=csv', extras: open },
      'from the portal',
    ],
  ])('reads %s', async (_, more, expected) => {
    const { rows } = await dataGouv.read(page, readOptions(platformWith([resource(1, more)])));
    expect(titles(rows)).toEqual([expected]);
  });

  it('reads one commune of a large file through the API', async () => {
    const platform = platformWith([resource(1, { filesize: 45_000_000, extras: { ...open, ...parsed } })]);
    const { rows } = await dataGouv.read(page, readOptions(platform, { hints: { commune: ['35236'] } }));
    expect(titles(rows)).toEqual(['from the API']);
    expect(hosts(platform)).not.toContain('ville.example');
  });

  it.each([
    ['the API when the file cannot be read', /ville\.example/, open, 'from the API'],
    ['the file when the API does not answer', /tabular/, closed, 'from the file'],
  ])('falls back to %s', async (_, refuses, extras, expected) => {
    const platform = platformWith([resource(1, { extras: { ...extras, ...parsed } })], refuses);
    const { rows } = await dataGouv.read(page, readOptions(platform));
    expect(titles(rows)).toEqual([expected]);
  });

  it('says why the file cannot be read when nothing else can', async () => {
    const platform = platformWith([resource(1, { extras: parsed })], /ville|tabular/);
    await expect(dataGouv.read(page, readOptions(platform))).rejects.toMatchObject({
      code: 'unreachable',
      detail: { address: 'https://ville.example/1.csv' },
    });
  });

  it('does not go round in a resource that is a page of the catalogue', async () => {
    const platform = platformWith([resource(1, { url: page.href })]);
    await expect(dataGouv.read(page, readOptions(platform))).rejects.toMatchObject({
      code: 'bad-address',
      detail: { address: page.href },
    });
    expect(platform).toHaveBeenCalledOnce();
  });

  it('does not ask the API for a file of which it could make no table', async () => {
    const extras = { ...parsed, 'analysis:parsing:error': 'csv_detective failed' };
    const platform = platformWith([resource(1, { extras })], /ville/);
    await expect(dataGouv.read(page, readOptions(platform))).rejects.toMatchObject({ code: 'unreachable' });
    expect(hosts(platform)).not.toContain('tabular-api.data.gouv.fr');
  });

  it('finds the dataset of a permanent link', async () => {
    const link = new URL(`${site}/fr/datasets/r/${id(2)}`);
    const { rows, provenance } = await dataGouv.read(link, readOptions(platformWith([resource(1), resource(2)])));
    expect(titles(rows)).toEqual(['from the file']);
    expect(provenance).toMatchObject({ address: link.href, title: 'Agenda de Redon' });
  });

  it('reads a permanent link though the catalogue does not answer', async () => {
    const link = new URL(`${site}/datasets/r/${id(1)}`);
    const { rows, provenance } = await dataGouv.read(
      link,
      readOptions(platformWith([], /api\/[12]\/datasets\/(?!r\/)/)),
    );
    expect(titles(rows)).toEqual(['from the API']);
    expect(provenance).toMatchObject({ source: 'data-gouv', address: link.href });
  });

  const missing = new RegExp(id(9));
  it('reads what others have added to a dataset', async () => {
    const added = new URL(`${page.href}?resource_id=${id(9)}`);
    const { rows, provenance } = await dataGouv.read(added, readOptions(platformWith([resource(1)])));
    expect(titles(rows)).toEqual(['from the API']);
    expect(provenance.title).toBe('Agenda de Redon');
  });

  it.each([
    ['an unknown dataset', `${site}/datasets/inconnu/`, { code: 'http', detail: { status: 404 } }],
    ['an unknown resource', `${page.href}?resource=${id(9)}`, { code: 'no-file', detail: { choices: ['fichier 1'] } }],
    [
      'words that no title has',
      `${page.href}?resource=budget`,
      { code: 'no-file', detail: { choices: ['fichier 1'] } },
    ],
  ])('says so of %s', async (_, address, expected) => {
    await expect(
      dataGouv.read(new URL(address), readOptions(platformWith([resource(1)], missing))),
    ).rejects.toMatchObject(expected);
  });

  describe('of the page of a reuse', () => {
    const reuse = new URL(`${site}/fr/reuses/carte-des-dae/`);
    const reusing = (datasets: object[], platform: (request: string) => Response) => (request: string) =>
      request.endsWith('/api/1/reuses/carte-des-dae/')
        ? Response.json({ title: 'Carte', datasets })
        : platform(request);

    it('reads the dataset that it names', async () => {
      const platform = platformWith([resource(1)]);
      const { provenance, rows } = await dataGouv.read(
        reuse,
        readOptions(reusing([{ class: 'Dataset', id: 'agenda-de-redon' }], platform)),
      );
      expect(rows).not.toHaveLength(0);
      expect(provenance).toMatchObject({ address: reuse.href, source: 'data-gouv' });
    });

    it('tells which datasets it names when there are several', async () => {
      const named = [{ id: 'a', page: `${site}/datasets/dae/` }, { id: 'b' }];
      await expect(dataGouv.read(reuse, readOptions(reusing(named, platformWith([]))))).rejects.toMatchObject({
        code: 'html',
        detail: { address: reuse.href, choices: [`${site}/datasets/dae/`, 'https://www.data.gouv.fr/datasets/b'] },
      });
    });

    it('says that it is a page when it names none', async () => {
      await expect(dataGouv.read(reuse, readOptions(reusing([], platformWith([]))))).rejects.toMatchObject({
        code: 'html',
      });
    });
  });

  it.each(['/fr/dataservices/api-geo', '/datasets/search?q=agenda', '/'])(
    'asks nobody about a page that is no dataset: %s',
    async (path) => {
      const platform = platformWith([]);
      const address = site + path;
      await expect(dataGouv.read(new URL(address), readOptions(platform))).rejects.toMatchObject({
        code: 'html',
        detail: { address },
      });
      expect(platform).not.toHaveBeenCalled();
    },
  );

  it('says so of a dataset without resources', async () => {
    await expect(dataGouv.read(page, readOptions(platformWith([])))).rejects.toMatchObject({ code: 'no-file' });
  });

  it('stops when it is no longer wanted', async () => {
    const abort = new AbortController();
    const platform = platformWith([resource(1, { extras: parsed })]);
    const reading = dataGouv.read(
      page,
      readOptions(
        (request) => {
          if (request.includes('ville.example')) abort.abort(new Error('left'));
          return platform(request);
        },
        { signal: abort.signal },
      ),
    );
    await expect(reading).rejects.toThrow('left');
    expect(hosts(platform)).not.toContain('tabular-api.data.gouv.fr');
  });
});
