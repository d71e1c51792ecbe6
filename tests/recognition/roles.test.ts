import { describe, expect, it } from 'vitest';
import { mapRoles } from '../../src/recognition/map-roles.js';
import type { SchemaDescriptor } from '../../src/schemas/types.js';

function schema(roles: SchemaDescriptor['roles']): SchemaDescriptor {
  return { name: 'any', title: 'any', roles };
}

describe('finding the column of a role', () => {
  it.each([
    ['whatever its case, accents and separators', 'date_debut', 'Date - Début'],
    ['in spite of a byte-order mark', 'date_debut', '\ufeffdate_debut'],
    ['among dotted columns', 'location_city', 'location.city'],
    ['with articles', 'date_debut', 'Date de début'],
    ['with a format between brackets', 'date_debut', 'Date de début (JJ/MM/AAAA)'],
    ['with the word for what it describes', 'nom', "Nom de l'évènement"],
    ['in the plural', 'tarif', 'Tarifs'],
    ['in one word', 'date_debut', 'dateDebut'],
    ['when a shapefile cut it', 'description_longue', 'descriptio'],
  ])('%s', (_, name, column) => {
    expect(mapRoles(schema({ title: name }), ['autre', column]).roles).toEqual({ title: [column] });
  });

  it('does not take a short name for one that was cut when other names are long', () => {
    const columns = ['descriptio', 'une colonne au nom bien long'];
    expect(mapRoles(schema({ title: 'description_longue' }), columns).roles).toEqual({});
  });

  it('keeps the order of preference of the schema, not of the feed', () => {
    expect(mapRoles(schema({ title: 'titre nom' }), ['nom', 'titre']).roles).toEqual({ title: ['titre', 'nom'] });
  });

  it('takes the first of two columns of the same name', () => {
    expect(mapRoles(schema({ title: 'nom' }), ['Nom', 'NOM']).roles).toEqual({ title: ['Nom'] });
  });

  it('takes a column that is called just so for one that differs by a mark', () => {
    const columns = ['@geometry', 'geometry'];
    expect(mapRoles(schema({ point: 'geometry' }), columns).roles).toEqual({ point: ['geometry'] });
  });

  it('finds the parts of a point that JSON tells as an object', () => {
    const columns = ['geo_point_2d.lon', 'geo_point_2d.lat'];
    const { roles } = mapRoles(schema({ point: 'geo_point_2d' }), columns);
    expect(roles).toEqual({ lat: ['geo_point_2d.lat'], lon: ['geo_point_2d.lon'] });
  });

  it('treats __proto__ and constructor as columns like any other', () => {
    expect(mapRoles(schema({ title: 'nom' }), ['__proto__', 'constructor', 'nom']).roles).toEqual({ title: ['nom'] });
  });
});

describe('finding a translated column', () => {
  const columns = ['title.de', 'title.fr', 'title.en'];

  it.each([
    ['the reader’s language, then French, then the others', 'en', ['title.en', 'title.fr', 'title.de']],
    ['the language of a region', 'de-CH', ['title.de', 'title.fr', 'title.en']],
    ['French when the reader’s is not there', 'br', ['title.fr', 'title.de', 'title.en']],
  ])('prefers %s', (_, lang, expected) => {
    expect(mapRoles(schema({ title: 'title_{lang}' }), columns, { lang }).roles).toEqual({ title: expected });
  });
});

describe('completing a schema', () => {
  const fallback = schema({ title: 'nom', category: 'type', price: 'tarif' });

  it('fills the roles that it leaves empty', () => {
    expect(mapRoles(schema({ title: 'titre' }), ['titre', 'tarif'], { fallback }).roles).toEqual({
      title: ['titre'],
      price: ['tarif'],
    });
  });

  it('gives no second meaning to a column that it knows', () => {
    expect(mapRoles(schema({ status: 'type' }), ['type'], { fallback }).roles).toEqual({ status: ['type'] });
  });
});

describe('the author’s own words', () => {
  const town = schema({ title: 'nom', place: 'lieu' });

  it('replace what the schema says, by exact or by folded name', () => {
    const fields = { title: 'Objet', place: 'lieu DU rendez vous' };
    const { roles, problems } = mapRoles(town, ['nom', 'Objet', 'Lieu du rendez-vous'], { fields });
    expect(roles).toEqual({ title: ['Objet'], place: ['Lieu du rendez-vous'] });
    expect(problems).toEqual([]);
  });

  it('are told back when they name a role or a column that does not exist, and change nothing', () => {
    const fields = { couleur: 'nom', title: 'absent', constructor: 'nom' };
    const { roles, problems } = mapRoles(town, ['nom'], { fields });
    expect(roles).toEqual({ title: ['nom'] });
    expect(problems).toEqual([
      { code: 'unknown-role', value: 'couleur' },
      { code: 'unknown-column', value: 'absent' },
      { code: 'unknown-role', value: 'constructor' },
    ]);
  });
});
