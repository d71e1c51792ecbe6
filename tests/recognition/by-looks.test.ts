import { describe, expect, it } from 'vitest';
import { filledByLooks, type Look } from '../../src/recognition/by-looks.js';
import type { Recognised } from '../../src/recognition/schema.js';
import type { RoleMap } from '../../src/schemas/types.js';

const looks: readonly Look[] = [['title', /^nom/, /commune/]];

function filled(roles: RoleMap, columns: readonly string[]): RoleMap {
  const schema = { name: 'test', title: 'Test', roles: {} } as const;
  const found: Recognised = { schema, roles, problems: [] };
  return filledByLooks(found, columns, looks).roles;
}

describe('roles that are empty', () => {
  it('get the first free column that looks like one', () => {
    expect(filled({}, ['nom_commune', 'Nom du parc', 'nom_du_site'])).toEqual({ title: ['Nom du parc'] });
  });

  it('get no column that plays another role', () => {
    expect(filled({ description: ['nom_long'] }, ['nom_long'])).toEqual({ description: ['nom_long'] });
  });

  it('go by the first look that finds a column, which has no other role', () => {
    const schema = { name: 'test', title: 'Test', roles: {} } as const;
    const found: Recognised = { schema, roles: {}, problems: [] };
    const columns = ['lieu_ville', 'lieu_nom', 'lieu_type'];
    const places: readonly Look[] = [
      ['commune', /_ville$/, /^$/],
      ['place', /_nom$/, /^$/],
      ['place', /^lieu/, /^$/],
      ['category', /^lieu/, /^$/],
    ];
    expect(filledByLooks(found, columns, places).roles).toEqual({
      commune: ['lieu_ville'],
      place: ['lieu_nom'],
      category: ['lieu_type'],
    });
  });

  it.each<[string, RoleMap, RoleMap]>([
    ['get a position out of its looks', {}, { lat: ['depart_latitude'], lon: ['depart_longitude'] }],
    [
      'get a whole position where one half is known',
      { lat: ['y'] },
      { lat: ['depart_latitude'], lon: ['depart_longitude'] },
    ],
    [
      'get a whole position where one half and a point are known',
      { point: ['geo'], lat: ['y'] },
      { point: ['geo'], lat: ['depart_latitude'], lon: ['depart_longitude'] },
    ],
    ['leave a point as it is', { point: ['geo'] }, { point: ['geo'] }],
    ['leave a latitude and a longitude as they are', { lat: ['y'], lon: ['x'] }, { lat: ['y'], lon: ['x'] }],
  ])('%s', (_what, roles, expected) => {
    expect(filled(roles, ['geo', 'x', 'y', 'depart_latitude', 'depart_longitude'])).toEqual(expected);
  });
});
