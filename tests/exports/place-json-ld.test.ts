import { describe, expect, it } from 'vitest';
import { placeJsonLd } from '../../src/exports/place-json-ld.js';
import type { Place } from '../../src/records/types.js';
import { aPlace } from '../filters/a-place.js';
import { anEvent } from '../filters/an-event.js';

function graph(places: readonly Place[]): readonly Readonly<Record<string, unknown>>[] {
  return placeJsonLd(places)['@graph'] as readonly Readonly<Record<string, unknown>>[];
}

describe('placeJsonLd', () => {
  it('writes a place whole', () => {
    const place = aPlace({
      title: 'Hôtel de ville',
      categories: ['Mairie'],
      description: 'Accueil et état civil.',
      venue: {
        address: '2 rue du Port',
        postcode: '35600',
        commune: 'Redon',
        insee: '35236',
        position: { lat: 47.65, lon: -2.08 },
      },
      hours: 'Mo-Fr 09:00-12:00; Sa 09:00-12:00',
      url: 'https://redon.example/mairie',
      phone: '02 99 00 00 01',
      free: true,
    });
    expect(placeJsonLd([place])).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'CityHall',
          name: 'Hôtel de ville',
          description: 'Accueil et état civil.',
          url: 'https://redon.example/mairie',
          telephone: '02 99 00 00 01',
          isAccessibleForFree: true,
          openingHours: ['Mo-Fr 09:00-12:00', 'Sa 09:00-12:00'],
          address: {
            '@type': 'PostalAddress',
            streetAddress: '2 rue du Port',
            postalCode: '35600',
            addressLocality: 'Redon',
            addressCountry: 'FR',
          },
          geo: { '@type': 'GeoCoordinates', latitude: 47.65, longitude: -2.08 },
        },
      ],
    });
  });

  it.each([
    [{ title: 'Médiathèque Jeanne Malivel' }, 'Library'],
    [{ title: 'Déchèterie de Rezé' }, 'RecyclingCenter'],
    [{ title: '12 rue du Port', streams: ['glass'] as const }, 'RecyclingCenter'],
    [{ categories: ['École élémentaire'] }, 'ElementarySchool'],
    [{ categories: ['Parking'] }, 'ParkingFacility'],
    [{ title: 'Parc du Thabor' }, 'Park'],
    [{ categories: ['Équipement administratif'] }, 'GovernmentBuilding'],
    [{ title: 'Chez Paul' }, 'Place'],
  ])('makes of %j a %s', (given, type) => {
    expect(graph([aPlace(given)])[0]?.['@type']).toBe(type);
  });

  it('tells the hours of the morning and of the afternoon apart', () => {
    const hours = 'Mo,We 09:00-12:00,14:00-18:00; Sa 09:00-12:00, 13:30-16:00';
    expect(graph([aPlace({ title: 'Mairie', hours })])[0]?.openingHours).toEqual([
      ...['Mo,We 09:00-12:00', 'Mo,We 14:00-18:00'],
      ...['Sa 09:00-12:00', 'Sa 13:30-16:00'],
    ]);
  });

  it('tells the hours of places that are closed on public holidays, which schema.org does not know', () => {
    const [hall] = graph([aPlace({ title: 'Mairie', hours: 'Mo-Fr 09:00-12:00; PH off' })]);
    expect(hall?.openingHours).toEqual(['Mo-Fr 09:00-12:00']);
  });

  it('leaves out hours that are not in the way of schema.org', () => {
    expect(graph([aPlace({ title: 'Mairie', hours: 'du lundi au vendredi' })])[0]).not.toHaveProperty('openingHours');
  });

  it('stops at a hundred places, not counting events', () => {
    const places = Array.from({ length: 120 }, (_, index) => aPlace({ title: `Lieu ${index}` }));
    const found = graph([aPlace({ event: anEvent({}) }), ...places]);
    expect([found.length, found.at(-1)?.name]).toEqual([100, 'Lieu 99']);
  });

  it('leaves events to their own export', () => {
    expect(graph([aPlace({ event: anEvent({}) })])).toEqual([]);
  });
});
