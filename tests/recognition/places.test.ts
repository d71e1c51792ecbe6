import { describe, expect, it } from 'vitest';
import { recognisePlaces } from '../../src/recognition/places.js';
import { recogniseAnyPlace } from '../../src/recognition/places/published.js';

describe('a table of common names', () => {
  const columns = ['Nom', 'Type', 'Adresse', 'Commune', 'Latitude', 'Longitude', 'Capacité'];

  it('is read as all the schemas would have it', async () => {
    const { schema, roles } = await recognisePlaces({ columns, format: 'csv' });
    expect({ schema, roles }).toEqual({
      schema: recogniseAnyPlace(columns).schema,
      roles: recogniseAnyPlace(columns).roles,
    });
  });

  it.each([
    ['bare', ['EQUIP_UID', 'EQUIP_NOM', 'EQUIP_TYPE', 'EQUIP_LAT', 'EQUIP_LONG']],
    [
      'whole',
      'COLL_NOM COLL_SIRET EQUIP_UID EQUIP_THEME EQUIP_TYPE EQUIP_NOM ADR_NUMERO ADR_NOMVOIE ADR_CODEPOSTAL ADR_COMMUNE ADR_CODEINSEE ADR_CLE_INTEROP EQUIP_LAT EQUIP_LONG EQUIP_OUVERTURE EQUIP_ACCES EQUIP_TEL EQUIP_EMAIL EQUIP_WEB'.split(
        ' ',
      ),
    ],
    ['with columns of the town’s own', ['EQUIP_UID', 'EQUIP_NOM', 'EQUIP_LAT', 'EQUIP_LONG', 'Photo', 'PMR', 'Rénové']],
  ])('or one of public buildings, %s, too', async (_name, names) => {
    const { schema, roles } = await recognisePlaces({ columns: names, format: 'csv' });
    const { schema: same, roles: alike } = recogniseAnyPlace(names);
    expect({ schema: schema.name, roles }).toEqual({ schema: same.name, roles: alike });
    expect(schema.name).toBe('scdl/equipements');
  });

  it.each([
    [
      'has a name that a schema knows',
      ['Nom', 'Latitude', 'EQUIP_TYPE', 'EQUIP_NOM'],
      'csv',
      undefined,
      'scdl/equipements',
    ],
    ['is no table', ['geo_name', 'geometry', 'libcategorie'], 'geojson', undefined, 'nantes/equipements'],
    ['is of a schema that the author names', columns, 'csv', 'scdl/equipements', 'scdl/equipements'],
  ])('is looked for among all when it %s', async (_name, names, format, forced, schema) => {
    expect((await recognisePlaces({ columns: names, format }, forced)).schema.name).toBe(schema);
  });
});
