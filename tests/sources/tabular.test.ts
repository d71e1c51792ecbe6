import { describe, expect, it, vi } from 'vitest';
import { tabular } from '../../src/sources/tabular.js';
import { readOptions } from './answers.js';

const id = '1b2c3d4e-0000-4000-8000-000000000001';
const api = `https://tabular-api.data.gouv.fr/api/resources/${id}`;
const page = new URL(`${api}/data/`);
type Row = Record<string, unknown>;

const columns = {
  titre: { python_type: 'string', format: 'string' },
  code_insee: { python_type: 'string', format: 'code_commune_insee' },
  code_postal: { python_type: 'string', format: 'code_postal' },
  commune: { python_type: 'string', format: 'commune' },
};
const rows: Row[] = [
  { __id: 1, titre: 'Bal', code_insee: '35236', code_postal: '35600', commune: 'REDON' },
  { __id: 2, titre: 'Loto', code_insee: '35238', code_postal: '35000', commune: 'Rennes' },
  { __id: 3, titre: 'Concert', code_insee: '44185', code_postal: '44460', commune: 'St Nicolas de Redon' },
];

interface Table {
  readonly rows?: readonly Row[];
  readonly lines?: number;
  readonly header?: readonly string[];
  readonly kinds?: Readonly<Record<string, unknown>>;
  readonly refuses?: RegExp;
}

/** The Tabular API with one table: its refusals come without CORS headers, which a page sees as no answer at all. */
function apiWith(table: Table = {}) {
  const { rows: all = rows, header = Object.keys(columns), kinds = columns, refuses = /^$/ } = table;
  const { lines = all.length } = table;
  return vi.fn((request: string) => {
    const { pathname, searchParams } = new URL(request);
    if (refuses.test(request)) throw new TypeError('Failed to fetch');
    if (pathname.endsWith('/profile/'))
      return Response.json({
        profile: { header, columns: kinds, total_lines: lines },
        dataset_id: 'dataset',
        deleted_at: null,
      });
    if (pathname.startsWith('/api/1/datasets/dataset/'))
      return Response.json({ title: 'Agenda', organization: { name: 'Ville' }, license: 'lov2', slug: 'agenda' });
    const found = all.filter((row) => [...searchParams].every(([name, value]) => passes(row, name, value)));
    if (pathname.endsWith('/data/json/')) {
      if (lines > 50_000 && !searchParams.size) throw new TypeError('Failed to fetch');
      return Response.json(found);
    }
    const [size, number] = [Number(searchParams.get('page_size') ?? 20), Number(searchParams.get('page') ?? 1)];
    if (size > 50) throw new TypeError('Failed to fetch');
    const data = found.slice((number - 1) * size, number * size);
    return Response.json({
      data,
      links: { next: 'https://wrong.example' },
      meta: { page: number, total: found.length },
    });
  });
}

function passes(row: Row, name: string, value: string): boolean {
  const [, column = '', operator] = /^(.*)__(exact|in|contains)$/.exec(name) ?? [];
  const cell = String(row[column]);
  if (operator === 'contains') return cell.toLowerCase().includes(value.toLowerCase());
  return operator === 'in' ? value.split(',').includes(cell) : !operator || cell === value;
}

const many = (count: number) =>
  Array.from({ length: count }, (_, index): Row => ({ __id: index, titre: `n° ${index}` }));
const asked = (fetch: ReturnType<typeof apiWith>) => fetch.mock.calls.map(([request]) => request.replace(api, ''));

describe('the Tabular API', () => {
  it('gives the whole table, and what the catalogue says of it', async () => {
    const answer = apiWith();
    const { columns: names, rows: read, provenance } = await tabular.read(page, readOptions(answer));
    expect(names).toEqual(['titre', 'code_insee', 'code_postal', 'commune']);
    expect(read.map(({ titre }) => titre)).toEqual(['Bal', 'Loto', 'Concert']);
    expect(asked(answer)).toContain('/data/json/');
    expect(provenance).toMatchObject({
      address: page.href,
      source: 'tabular',
      title: 'Agenda',
      publisher: 'Ville',
      licence: { name: 'Licence Ouverte 2.0' },
      homepage: 'https://www.data.gouv.fr/datasets/agenda/',
    });
  });

  it('keeps the conditions of a pasted address, not its pages', async () => {
    const pasted = new URL('?commune__exact=Rennes&page=3&page_size=10', page);
    const answer = apiWith();
    const { rows: read } = await tabular.read(pasted, readOptions(answer));
    expect(read.map(({ titre }) => titre)).toEqual(['Loto']);
    expect(asked(answer)).toContain('/data/json/?commune__exact=Rennes');
  });

  it('gives a few rows by pages', async () => {
    const answer = apiWith({ rows: many(143) });
    const dataset = await tabular.read(page, readOptions(answer, { limit: 60 }));
    expect(dataset.rows).toHaveLength(60);
    expect(dataset.total).toBe(143);
    expect(dataset.issues).toEqual([{ code: 'row-limit', value: '60' }]);
    expect(
      asked(answer)
        .slice(1)
        .filter((path) => path.includes('page')),
    ).toEqual(['/data/?page=1&page_size=50', '/data/?page=2&page_size=50']);
  });

  it('gives the first rows of a table that is too long to be given whole', async () => {
    const answer = apiWith({ rows: many(2200), lines: 60_000 });
    const dataset = await tabular.read(page, readOptions(answer));
    expect(dataset.rows.length).toBeGreaterThanOrEqual(2000);
    expect(dataset.total).toBe(2200);
    expect(asked(answer)).not.toContain('/data/json/');
  });

  it('goes by pages when the whole table is refused', async () => {
    const answer = apiWith({ rows: many(70), refuses: /data\/json/ });
    const dataset = await tabular.read(page, readOptions(answer));
    expect(dataset.rows).toHaveLength(70);
    expect(dataset.issues).toEqual([]);
  });

  it.each([
    ['an INSEE code', ['35236'], ['Bal'], '?code_insee__contains=35236'],
    ['a postcode', ['44460'], ['Concert'], '?code_postal__contains=44460'],
    ['several codes', ['35236', '35238'], ['Bal', 'Loto'], '?code_insee__in=35236%2C35238'],
    ['a name', ['Redon'], ['Bal', 'Concert'], '?commune__contains=redon'],
    ['a long name', ['Saint-Nicolas-de-Redon'], ['Concert'], '?commune__contains=nicolas'],
  ])('keeps the rows of a commune told by %s', async (_, commune, expected, query) => {
    const answer = apiWith({ lines: 90_000 });
    const { rows: read } = await tabular.read(page, readOptions(answer, { hints: { commune } }));
    expect(read.map(({ titre }) => titre)).toEqual(expected);
    expect(asked(answer)).toContain(`/data/json/${query}`);
  });

  it.each([
    ['Redon', '?Code_postal_et_commune__contains=redon'],
    ['35600', '?Code_postal_et_commune__contains=35600'],
  ])('keeps the rows of %s where one column tells postcode and commune', async (commune, query) => {
    const own = [{ Nom_du_POI: 'Bal', Code_postal_et_commune: '35600#Redon' }];
    const answer = apiWith({ rows: own, lines: 90_000, header: Object.keys(own[0] ?? {}) });
    const { rows: read } = await tabular.read(page, readOptions(answer, { hints: { commune: [commune] } }));
    expect(read).toHaveLength(1);
    expect(asked(answer)).toContain(`/data/json/${query}`);
  });

  it('looks for a code in the column whose look gave it away, whatever its name', async () => {
    const kinds = { lieu: { python_type: 'string', format: 'code_commune_insee' } };
    const answer = apiWith({ rows: [{ lieu: '35236' }], header: ['lieu'], kinds });
    await tabular.read(page, readOptions(answer, { hints: { commune: ['35236'] } }));
    expect(asked(answer)).toContain('/data/json/?lieu__contains=35236');
  });

  it('looks for a code among numbers', async () => {
    const kinds = { postcode: { python_type: 'int', format: 'int' } };
    const answer = apiWith({ rows: [{ postcode: 35600 }], header: ['postcode'], kinds });
    await tabular.read(page, readOptions(answer, { hints: { commune: ['35600'] } }));
    expect(asked(answer)).toContain('/data/json/?postcode__exact=35600');
  });

  it('finds a name in capitals without accents', async () => {
    const answer = apiWith({ rows: [{ titre: 'Bal', commune: 'EVRAN' }] });
    const { rows: read } = await tabular.read(page, readOptions(answer, { hints: { commune: ['Évran'] } }));
    expect(asked(answer)).toContain('/data/json/?commune__contains=vran');
    expect(read).toHaveLength(1);
  });

  it.each([
    ['a refused filter', { refuses: /__/ }, ['35236']],
    ['a filter that keeps nothing', {}, ['29019']],
    ['a table without such a column', { header: ['titre', 'Code INSEE (commune)'] }, ['35236']],
    ['a name of which no word is sure', {}, ['Le Saint']],
    ['a name beside a code', {}, ['35236', 'Rennes']],
  ])('reads all rows after %s', async (_, table, commune) => {
    const { rows: read } = await tabular.read(page, readOptions(apiWith(table), { hints: { commune } }));
    expect(read).toHaveLength(3);
  });

  it('reads the rows though the catalogue does not answer', async () => {
    const { rows: read, provenance } = await tabular.read(page, readOptions(apiWith({ refuses: /api\/1/ })));
    expect(read).toHaveLength(3);
    expect(provenance).not.toHaveProperty('title');
  });

  it('does not have every resource', async () => {
    const answer = apiWith({ refuses: /profile/ });
    await expect(tabular.read(page, readOptions(answer))).rejects.toMatchObject({ code: 'unreachable' });
    expect(answer).toHaveBeenCalledOnce();
  });

  it('is not asked without a resource', async () => {
    const nowhere = new URL('https://tabular-api.data.gouv.fr/api/');
    await expect(tabular.read(nowhere, readOptions(apiWith()))).rejects.toMatchObject({ code: 'bad-address' });
  });
});

describe('a table of which a page fails', () => {
  const many = Array.from({ length: 120 }, (_, index) => ({ __id: index + 1, titre: 'Bal' }));

  it('is what came before, and says so', async () => {
    const answer = apiWith({ rows: many, lines: 60_000, refuses: /[?&]page=3&/ });
    const found = await tabular.read(page, readOptions(answer));
    expect([found.rows.length, found.total]).toEqual([100, 120]);
    expect(found.rows[0]).toEqual({ titre: 'Bal' });
    expect(found.issues).toEqual([{ code: 'truncated', value: 'TypeError: Failed to fetch' }]);
  });

  it('has every row of the same words that others have', async () => {
    const found = await tabular.read(page, readOptions(apiWith({ rows: many, lines: 60_000 })));
    expect([found.rows.length, found.issues]).toEqual([120, []]);
  });
});
