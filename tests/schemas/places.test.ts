import { describe, expect, it } from 'vitest';
import { placeSchemas } from '../../src/schemas/places/index.js';
import { publishedSchemas } from '../../src/schemas/published/index.js';
import { header } from '../../src/values/text.js';

const ofPlaces = publishedSchemas.filter(({ name }) => placeSchemas.some((schema) => schema.name === name));

describe('schemas of places', () => {
  it('survive JSON, and have names of their own', () => {
    expect(JSON.parse(JSON.stringify(placeSchemas))).toEqual(placeSchemas);
    expect(new Set(placeSchemas.map(({ name }) => name)).size).toBe(placeSchemas.length);
  });

  it('write columns as they are compared', () => {
    const names = placeSchemas.flatMap(({ roles, facts = [], streams = {} }) => [
      ...Object.values(roles).flatMap((columns) => columns.split(' ')),
      ...facts.flatMap(({ columns, flags = {} }) => [...columns.split(' '), ...Object.keys(flags)]),
      ...Object.keys(streams),
    ]);
    // `_geopoint` keeps the mark that tells it from other columns.
    expect(names.filter((name) => name !== header(name) && name !== '_geopoint')).toEqual([]);
  });

  it('are all that schema.data.gouv.fr publishes about places', () => {
    expect(ofPlaces.map(({ name }) => name)).toEqual([
      'scdl/equipements',
      'scdl/menus-collectifs',
      'etalab/schema-irve-statique',
      'atlasante/schema-dae',
      'etalab/schema-stationnement',
      'etalab/schema-stationnement-cyclable',
      'etalab/schema-lieux-covoiturage',
      'datagouv/schema-fontaine-eau',
      'LaMednum/standard-mediation-num',
      'NaturalSolutions/schema-arbre',
      'etalab/schema-bal',
    ]);
  });
});
