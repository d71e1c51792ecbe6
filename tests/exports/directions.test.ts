import { describe, expect, it } from 'vitest';
import { directionsUrl } from '../../src/exports/directions.js';

const hall = { name: 'Salle des fêtes', address: '2 rue du Port', postcode: '35600', commune: 'Redon' };

describe('directionsUrl', () => {
  it.each([
    [
      'the way to a point',
      { ...hall, position: { lat: 47.65, lon: -2.08 } },
      'https://www.openstreetmap.org/directions?to=47.65%2C-2.08',
    ],
    [
      'a point alone',
      { position: { lat: -21.1, lon: 55.5 } },
      'https://www.openstreetmap.org/directions?to=-21.1%2C55.5',
    ],
    [
      'an address, without the name',
      hall,
      'https://www.openstreetmap.org/search?query=2%20rue%20du%20Port%2C%2035600%20Redon',
    ],
    [
      'a name and its commune when there is no street',
      { name: 'Médiathèque', commune: 'Redon' },
      'https://www.openstreetmap.org/search?query=M%C3%A9diath%C3%A8que%2C%20Redon',
    ],
    ['a commune alone', { commune: 'Redon' }, 'https://www.openstreetmap.org/search?query=Redon'],
    ['nothing when nothing is known', {}, undefined],
    ['nothing for codes alone', { postcode: '35600', insee: '35236' }, undefined],
    [
      'text that would be a parameter',
      { address: 'x&to=1#y' },
      'https://www.openstreetmap.org/search?query=x%26to%3D1%23y',
    ],
  ])('gives %s', (_, venue, expected) => {
    expect(directionsUrl(venue)).toBe(expected);
  });
});
