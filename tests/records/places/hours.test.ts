import { describe, expect, it } from 'vitest';
import { placesOfFile } from './places-of.js';

describe('the opening hours of a place', () => {
  it.each([
    ['9h-12h', '9h-12h'],
    ['Lundi|Mardi', 'Lundi, Mardi'],
    ['true', undefined],
    ['Non', undefined],
    ['0', undefined],
    ['01/07/2026||31/08/2026||||||19:00||22:30', undefined],
    ['01/07/2026||31/08/2026||Ouvert le soir||Fermé le lundi||||||19:00', 'Ouvert le soir; Fermé le lundi'],
  ])('written %j are told as %j', async (written, told) => {
    const { places } = await placesOfFile(`nom,horaires,latitude,longitude\nMairie,${written},48.1,-1.7\n`);
    expect(places.map(({ hours }) => hours)).toEqual([told]);
  });
});
