import { describe, expect, it } from 'vitest';
import { recogniseSchema } from '../../src/recognition/schema.js';
import type { SchemaDescriptor } from '../../src/schemas/types.js';

function schema(name: string, roles: SchemaDescriptor['roles']): SchemaDescriptor {
  return { name, title: name, roles };
}

const town = schema('town', { title: 'nom', start: 'date', place: 'lieu', category: 'rubrique_ville' });
const region = schema('region', { title: 'nom', start: 'date', place: 'lieu', category: 'rubrique_region' });
const common = schema('common', { title: 'titre nom', start: 'date', place: 'lieu salle', price: 'tarif' });
const schemas = [town, region, common];

function chosen(...columns: string[]): string {
  return recogniseSchema(columns, schemas).schema.name;
}

describe('recognising a schema', () => {
  it('requires no column: most of them are enough', () => {
    expect(chosen('Nom', 'Rubrique Ville')).toBe('town');
  });

  it('tells two alike by a name that only one has', () => {
    expect(chosen('nom', 'date', 'lieu', 'rubrique_region')).toBe('region');
  });

  it('prefers common names to a schema that has nothing of its own in the feed', () => {
    expect(chosen('nom', 'date', 'lieu')).toBe('common');
  });

  it('falls back on common names when it knows no column', () => {
    expect(chosen('colonne A', 'colonne B')).toBe('common');
  });

  it('completes the chosen schema with common names', () => {
    const { roles } = recogniseSchema(['nom', 'rubrique_ville', 'Tarif'], schemas);
    expect(roles).toEqual({ title: ['nom'], category: ['rubrique_ville'], price: ['Tarif'] });
  });

  it.each([
    ['French for want of the reader’s', 'de', ['nom_en', 'nom_fr', 'nom_es'], ['nom_fr']],
    ['the reader’s', 'en-GB', ['nom_en', 'nom_fr', 'nom_es'], ['nom_en']],
    ['none, if a column says none', 'fr', ['nom_fr', 'nom'], ['nom']],
  ])('takes the column in one of several languages: %s', (_, lang, columns, expected) => {
    expect(recogniseSchema(columns, schemas, undefined, { lang }).roles.title).toEqual(expected);
  });

  it('is not swayed by the number of languages', () => {
    const translated = schema('translated', { title: 'title_{lang}', place: 'location_name' });
    const columns = ['id', 'title.fr', 'title.en', 'title.de', 'title.nl', 'date', 'lieu'];
    expect(recogniseSchema(columns, [translated, common]).schema.name).toBe('common');
  });

  it('refuses to choose among none', () => {
    expect(() => recogniseSchema(['nom'], [])).toThrow(RangeError);
  });
});
