import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sourceOf } from '../../src/sources/index.js';

const asked = vi.hoisted(() => vi.fn());

vi.mock(import('../../src/sources/services.js'), async (original) => {
  asked();
  return original();
});

beforeEach(() => {
  asked.mockClear();
  vi.resetModules();
});

const uuid = '1b2c3d4e-0000-4000-8000-000000000001';

describe('sourceOf', () => {
  it.each([
    'https://ville.example/agenda.csv',
    'https://ville.example/AGENDA.CSV?v=2#hash',
    'https://ville.example/agenda.json',
    'https://ville.example/agenda.geojson',
    'https://ville.example/agenda.ics',
    'https://static.data.gouv.fr/resources/agenda/20261002-091409/agenda.csv',
    'data:text/csv,nom',
    'blob:https://ville.example/1b2c3d4e',
  ])('knows by itself that %s is a file', async (address) => {
    expect((await sourceOf(new URL(address))).name).toBe('file');
    expect(asked).not.toHaveBeenCalled();
  });

  it.each([
    ['https://www.data.gouv.fr/fr/datasets/agenda/', 'data-gouv'],
    [`https://www.data.gouv.fr/fr/datasets/r/${uuid}`, 'data-gouv'],
    [`https://tabular-api.data.gouv.fr/api/resources/${uuid}/data/`, 'tabular'],
    ['https://openagenda.com/fr/ville-de-redon', 'openagenda'],
    ['https://openagenda.com/agendas/123/events.v2.csv', 'openagenda'],
    ['https://api.openagenda.com/v2/agendas/123/events?key=k', 'openagenda'],
    ['https://api.datatourisme.fr/v1/catalog?api_key=k', 'datatourisme'],
    ['https://data.ville.example/explore/dataset/agenda/', 'opendatasoft'],
    ['https://ville.example/agenda', 'file'],
    ['https://ville.example/export.php?file=agenda.csv', 'file'],
    ['https://ville.example/agenda.xlsx', 'file'],
  ])('asks the services whose %s is', async (address, name) => {
    expect((await sourceOf(new URL(address))).name).toBe(name);
  });
});
