import { describe, expect, it, vi } from 'vitest';
import { dataGouvOrganization } from '../../src/sources/data-gouv-organization.js';
import { organizationAt } from '../../src/sources/data-gouv/organization-address.js';
import { sourceOf } from '../../src/sources/index.js';
import { readOptions } from './answers.js';

const site = 'https://www.data.gouv.fr';
const ID = '534fff8ea3a7292c64a77f02';
const page = new URL(`${site}/organizations/ville-de-redon/`);

/** A dataset as the API 1 lists it. */
const dataset = (number: number, more: Record<string, unknown> = {}) => ({
  id: `64f0c2d1a8e3b0b5c9d4e${String(number).padStart(3, '0')}`,
  slug: `jeu-${number}`,
  title: `Jeu ${number}`,
  description: 'Les **délibérations** du conseil, [en ligne](https://redon.example)',
  description_short: null,
  tags: ['deliberations', 'conseil-municipal'],
  license: 'lov2',
  frequency: 'monthly',
  created_at: '2023-09-01T08:00:00+00:00',
  last_update: '2026-10-02T22:30:00.331000+00:00',
  archived: null,
  deleted: null,
  private: false,
  organization: { id: ID, name: 'Ville de Redon', slug: 'ville-de-redon' },
  owner: null,
  resources: [
    { id: 'a', title: 'a', type: 'main', format: 'csv', url: 'https://redon.example/a.csv', extras: {} },
    { id: 'b', title: 'b', type: 'main', format: 'json', url: 'https://redon.example/b.json', extras: {} },
    { id: 'c', title: 'c', type: 'documentation', format: 'pdf', url: 'https://redon.example/c.pdf', extras: {} },
  ],
  ...more,
});

/** The platform with the datasets of one organisation, a page at a time. */
function platformWith(datasets: readonly unknown[]) {
  return vi.fn((request: string) => {
    const { pathname, searchParams } = new URL(request);
    if (pathname === '/api/1/organizations/ville-de-redon/') return Response.json({ id: ID, name: 'Ville de Redon' });
    if (pathname !== '/api/1/datasets/') return Response.json({ message: 'Not found' }, { status: 404 });
    if (searchParams.get('organization') !== ID) {
      return Response.json({ message: 'Organization arg must be an identifier' }, { status: 400 });
    }
    const [number, size] = [Number(searchParams.get('page')), Number(searchParams.get('page_size'))];
    const data = datasets.slice((number - 1) * size, number * size);
    const next_page = number * size < datasets.length ? `${site}/api/1/datasets/?page=${number + 1}` : null;
    return Response.json({
      data,
      page: number,
      page_size: size,
      total: datasets.length,
      next_page,
      previous_page: null,
    });
  });
}

describe('an address of an organisation', () => {
  it.each([
    ['/organizations/ville-de-redon', 'ville-de-redon'],
    ['/organizations/ville-de-redon/', 'ville-de-redon'],
    ['/fr/organizations/ville-de-redon/#/datasets', 'ville-de-redon'],
    ['/organizations/ville-de-redon/datasets', 'ville-de-redon'],
    [`/api/1/organizations/${ID}/`, ID],
    ['/api/1/organizations/ville-de-redon/datasets/', 'ville-de-redon'],
    [`/api/1/datasets/?organization=${ID}&page=2`, ID],
    [`/api/2/datasets/search/?organization=${ID}`, ID],
    [`/datasets/search?organization=${ID}`, ID],
    ['/datasets/agenda-de-redon/', undefined],
    ['/datasets/?q=agenda', undefined],
    ['/organizations/', undefined],
  ])('%s is that of %s', (path, organization) => {
    expect(organizationAt(new URL(site + path))).toBe(organization);
  });

  it('is none of other sites', () => {
    expect(organizationAt(new URL('https://ville.example/organizations/redon'))).toBeUndefined();
  });

  it('is read before those of datasets', async () => {
    expect((await sourceOf(new URL(`${site}/datasets/search?organization=${ID}`))).name).toBe('data-gouv-organization');
    expect((await sourceOf(new URL(`${site}/datasets/agenda/`))).name).toBe('data-gouv');
  });
});

describe('the catalogue of an organisation', () => {
  it('is a table with the columns of the SCDL', async () => {
    const { columns, rows, provenance, issues } = await dataGouvOrganization.read(
      page,
      readOptions(platformWith([dataset(1)])),
    );
    expect(rows.map((row) => ({ ...row }))).toEqual([
      {
        ID: '64f0c2d1a8e3b0b5c9d4e001',
        TITRE: 'Jeu 1',
        DESCRIPTION: 'Les délibérations du conseil, en ligne',
        THEME: '',
        PRODUCTEUR_NOM: 'Ville de Redon',
        DATE_PUBL: '2023-09-01',
        FREQ_MAJ: 'Mensuelle',
        // In Paris, it was past midnight.
        DATE_MAJ: '2026-10-03',
        MOTS_CLES: 'deliberations;conseil-municipal',
        LICENCE: 'Licence Ouverte 2.0',
        NOMBRE_RESSOURCES: 3,
        FORMAT_RESSOURCES: 'CSV;JSON',
        URL: `${site}/datasets/jeu-1/`,
      },
    ]);
    expect(columns[1]).toBe('TITRE');
    expect(issues).toEqual([]);
    expect(provenance).toMatchObject({
      address: page.href,
      source: 'data-gouv-organization',
      publisher: 'Ville de Redon',
      homepage: `${site}/organizations/ville-de-redon/`,
      updated: Date.parse('2026-10-02T22:30:00.331Z'),
    });
  });

  it('asks for every page, and for no identifier that it has', async () => {
    const platform = platformWith(Array.from({ length: 230 }, (_, index) => dataset(index)));
    const { rows } = await dataGouvOrganization.read(
      new URL(`${site}/api/1/organizations/${ID}/`),
      readOptions(platform),
    );
    expect(rows).toHaveLength(230);
    expect(new Set(rows.map(({ ID: id }) => id)).size).toBe(230);
    expect(platform.mock.calls.map(([request]) => new URL(request).searchParams.get('page'))).toEqual(['1', '2', '3']);
  });

  it('reads no more than the limit, and says how many there are', async () => {
    const platform = platformWith(Array.from({ length: 230 }, (_, index) => dataset(index)));
    const { rows, total, issues } = await dataGouvOrganization.read(page, readOptions(platform, { limit: 50 }));
    expect([rows.length, total, issues.map(({ code }) => code)]).toEqual([50, 230, ['row-limit']]);
  });

  it('leaves out what is archived, deleted or private', async () => {
    const datasets = [
      dataset(1),
      dataset(2, { archived: '2024-01-01T00:00:00' }),
      dataset(3, { deleted: '2024-01-01' }),
      dataset(4, { private: true }),
    ];
    const { rows } = await dataGouvOrganization.read(page, readOptions(platformWith(datasets)));
    expect(rows.map(({ TITRE }) => TITRE)).toEqual(['Jeu 1']);
  });

  it('makes do with what it is not told', async () => {
    const { rows } = await dataGouvOrganization.read(page, readOptions(platformWith([{ title: 'Nu', __proto__: 1 }])));
    expect(rows[0]).toMatchObject({ TITRE: 'Nu', LICENCE: '', FORMAT_RESSOURCES: '', DATE_MAJ: '', URL: '' });
  });

  it('is empty when the organisation has published nothing', async () => {
    const { rows, provenance } = await dataGouvOrganization.read(page, readOptions(platformWith([])));
    expect(rows).toEqual([]);
    expect(provenance.updated).toBeUndefined();
  });

  it.each([
    ['an organisation that does not exist', Response.json({ message: 'Not found' }, { status: 404 }), 'http'],
    ['a page in place of the answer', new Response('<!doctype html>'), 'html'],
    ['an answer of another shape', Response.json({ id: ID, data: 'none' }), 'malformed'],
    ['a description without identifier', Response.json({ data: [] }), 'malformed'],
  ])('fails with %s', async (_, response, code) => {
    const reading = dataGouvOrganization.read(
      page,
      readOptions(() => response.clone()),
    );
    await expect(reading).rejects.toMatchObject({ code });
  });

  it('fails when the platform is out of reach', async () => {
    const reading = dataGouvOrganization.read(
      page,
      readOptions(() => {
        throw new TypeError('Failed to fetch');
      }),
    );
    await expect(reading).rejects.toMatchObject({ code: 'unreachable' });
  });
});
