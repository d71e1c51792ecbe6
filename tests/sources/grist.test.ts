import { describe, expect, it, vi } from 'vitest';
import { grist } from '../../src/sources/grist.js';
import { fetchWith, readOptions } from './answers.js';

const host = 'https://grist.numerique.gouv.fr';
const id = 'kx3PvQ8mTn2a';
const tables: Record<string, Record<string, [label: string, type: string]>> = {
  Communes: { Nom: ['Nom', 'Text'] },
  Agenda: {
    Titre: ['Titre', 'Text'],
    Date_de_debut: ['Date de début', 'Date'],
    Fin: ['Fin', 'DateTime:Europe/Paris'],
    Themes: ['Thèmes', 'ChoiceList'],
    A: ['Note', 'Any'],
    B: ['Note', 'Any'],
  },
};
const fields = {
  Titre: 'Bal',
  Date_de_debut: 1795824000,
  Fin: 1795894200,
  Themes: ['L', 'Danse', 'Musique'],
  A: ['d', 0],
  B: ['E', 'TypeError'],
};

function serverWith(records: unknown[] = [{ id: 1, fields }]) {
  return (request: string) => {
    const { pathname } = new URL(request);
    const [, table = '', part] = /\/tables\/([^/]+)\/(\w+)$/.exec(pathname) ?? [];
    if (part === 'records') return Response.json({ records });
    if (part === 'columns') {
      const columns = Object.entries(tables[table] ?? {}).map(([name, [label, type]]) => ({
        id: name,
        fields: { label, type },
      }));
      return Response.json({ columns });
    }
    return Response.json({ tables: Object.keys(tables).map((name) => ({ id: name, fields: {} })) });
  };
}

const knownColumns = new Set(['titre', 'date_de_debut', 'nom']);

describe('a public document of Grist', () => {
  it('gives the table whose columns are known best, under the names that people see', async () => {
    const page = new URL(`${host}/o/mairie/${id}/Agenda/p/2`);
    const { rows, columns, issues, provenance } = await grist.read(page, readOptions(serverWith(), { knownColumns }));
    expect(columns).toEqual(['Titre', 'Date de début', 'Fin', 'Thèmes', 'A', 'B']);
    expect(rows.map((row) => ({ ...row }))).toEqual([
      {
        Titre: 'Bal',
        'Date de début': '2026-11-28',
        Fin: '2026-11-28T19:30:00.000Z',
        Thèmes: ['Danse', 'Musique'],
        A: '1970-01-01',
        B: null,
      },
    ]);
    expect(issues).toEqual([]);
    expect(provenance).toMatchObject({ source: 'grist', format: 'json', title: 'Agenda', homepage: page.href });
  });

  it.each([
    [`/${id}/Agenda`, 'Agenda', `/api/docs/${id}`],
    [`/doc/${id}`, 'Agenda', `/api/docs/${id}`],
    [`/o/docs/doc/${id}`, 'Agenda', `/api/docs/${id}`],
    [`/api/docs/${id}/tables/Communes/records?sort=Nom&limit=5`, 'Communes', `/api/docs/${id}`],
    [`/o/mairie/api/docs/${id}/download/csv?tableId=Communes`, 'Communes', `/o/mairie/api/docs/${id}`],
    [`/api/docs/${id}`, 'Agenda', `/api/docs/${id}`],
  ])('is found in the address %s', async (path, table, api) => {
    const answer = vi.fn(serverWith());
    await grist.read(new URL(host + path), readOptions(answer, { knownColumns }));
    const last = new URL(answer.mock.calls.at(-1)?.[0] ?? '');
    expect(last.pathname).toBe(`${api}/tables/${table}/records`);
    expect(Object.fromEntries(last.searchParams)).toEqual({
      limit: '5001',
      hidden: 'true',
      ...(path.includes('sort') && { sort: 'Nom' }),
    });
  });

  it.each([
    [['D', 1795894200, 'Europe/Paris'], '2026-11-28T19:30:00.000Z'],
    [['d', 1795824000], '2026-11-28'],
    [
      ['L', 1, 'deux'],
      [1, 'deux'],
    ],
    [['O', { a: 1 }], null],
    [['d', null], null],
    [12, 12],
  ])('reads %j in a column of anything', async (A, value) => {
    const page = new URL(`${host}/o/mairie/${id}/Agenda/p/2`);
    const { rows } = await grist.read(page, readOptions(serverWith([{ id: 1, fields: { A } }]), { knownColumns }));
    expect(rows[0]?.A).toEqual(value);
  });

  it('leaves a date that no calendar has as it is', async () => {
    const odd = [{ id: 1, fields: { ...fields, Date_de_debut: 9e12 } }];
    const page = new URL(`${host}/o/mairie/${id}/Agenda/p/2`);
    const { rows } = await grist.read(page, readOptions(serverWith(odd), { knownColumns }));
    expect(rows[0]?.['Date de début']).toBe(9e12);
  });

  it('shows of a reference what its document shows', async () => {
    const columns = [
      { id: 'Titre', fields: { colRef: 1, label: 'Titre', type: 'Text', displayCol: 0 } },
      { id: 'Lieu', fields: { colRef: 2, label: 'Lieu', type: 'Ref:Lieux', displayCol: 3 } },
      { id: 'gristHelper_Display', fields: { colRef: 3, label: 'gristHelper_Display', type: 'Any' } },
      { id: 'manualSort', fields: { colRef: 4, label: 'manualSort', type: 'ManualSortPos' } },
    ];
    const records = [
      { id: 1, fields: { Titre: 'Bal', Lieu: 7, gristHelper_Display: 'Salle des fêtes', manualSort: 1 } },
    ];
    const answer = (request: string) => Response.json(request.includes('/columns') ? { columns } : { records });
    const { rows } = await grist.read(new URL(`${host}/api/docs/${id}/tables/Agenda`), readOptions(answer));
    expect(rows.map((row) => ({ ...row }))).toEqual([{ Titre: 'Bal', Lieu: 'Salle des fêtes' }]);
  });

  it('is asked without any header, which it would refuse', async () => {
    const fetching = vi.fn(fetchWith(serverWith()));
    await grist.read(new URL(`${host}/${id}/Agenda`), {
      ...readOptions(serverWith()),
      fetch: (...sent) => fetching(...sent),
    });
    expect(fetching).toHaveBeenCalled();
    for (const [, init] of fetching.mock.calls) {
      expect(init?.headers).toBeUndefined();
      expect(init?.credentials).toBe('omit');
    }
  });

  it('stops at the limit', async () => {
    const records = Array.from({ length: 3 }, (_, index) => ({ id: index, fields: { Titre: 'Bal' } }));
    const { rows, total, issues } = await grist.read(
      new URL(`${host}/${id}/x`),
      readOptions(serverWith(records), { limit: 2 }),
    );
    expect([rows.length, total]).toEqual([2, undefined]);
    expect(issues).toEqual([{ code: 'row-limit', value: '2' }]);
  });

  /** A document of two tables, the page 7 of which shows the second. */
  const withPages = (pages: () => Response) => (request: string) => {
    if (request.includes('/_grist_Views_section/records?')) return pages();
    if (!new URL(request).pathname.endsWith('/tables')) return serverWith()(request);
    return Response.json({
      tables: [
        { id: 'Agenda', fields: { tableRef: 1 } },
        { id: 'Communes', fields: { tableRef: 2 } },
      ],
    });
  };

  it.each([
    ['the page shows', () => Response.json({ records: [{ id: 3, fields: { parentId: 7, tableRef: 2 } }] }), 'Communes'],
    ['fits best where the page shows none', () => Response.json({ records: [] }), 'Agenda'],
    ['fits best where the server does not tell', () => new Response('', { status: 403 }), 'Agenda'],
  ])('gives the table that %s', async (_, pages, title) => {
    const answer = vi.fn(withPages(pages));
    const { provenance } = await grist.read(
      new URL(`${host}/o/mairie/${id}/Agenda/p/7#a1.s3.r2`),
      readOptions(answer, { knownColumns }),
    );
    expect(provenance.title).toBe(title);
    const asked = answer.mock.calls
      .map(([request]) => new URL(request))
      .find(({ pathname }) => pathname.includes('_grist'));
    expect(asked?.searchParams.get('filter')).toBe('{"parentId":[7]}');
  });

  it('says what it says of a document that is not public', async () => {
    const refuse = () => Response.json({ error: 'No view access' }, { status: 403 });
    await expect(grist.read(new URL(`${host}/${id}/x`), readOptions(refuse))).rejects.toMatchObject({
      code: 'http',
      detail: { status: 403, said: 'No view access' },
    });
  });

  it.each([
    ['no-file', `/${id}/x`, () => Response.json({ tables: [] })],
    ['bad-address', '/', serverWith()],
  ])('says %s of a document without tables, or without identifier', async (code, path, answer) => {
    await expect(grist.read(new URL(host + path), readOptions(answer))).rejects.toMatchObject({ code });
  });
});
