import { describe, expect, it } from 'vitest';
import { placesOfFile } from '../records/places/places-of.js';

/** A way with the dates between which it is in force, as GeoJSON. */
function feed(geometry: object): string {
  const properties = { nom: 'Ligne T1', date_debut: '2021-01-01', date_fin: '2021-12-31' };
  return JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] });
}

describe('rows with a start and an end, on a map', () => {
  it('are lines to show, whatever their dates, when they are drawn', async () => {
    const coordinates = [
      [4.83, 45.76],
      [4.85, 45.77],
    ];
    const { places } = await placesOfFile(feed({ type: 'LineString', coordinates }));
    expect(places.map(({ title, shape }) => [title, shape !== undefined])).toEqual([['Ligne T1', true]]);
  });

  it('are places when all that programs for maps name is empty', async () => {
    const properties = { Name: null, begin: null, end: null, NATURE: 'Éolienne' };
    const geometry = { type: 'Point', coordinates: [0.14, 48.03] };
    const features = [{ type: 'Feature', properties, geometry }];
    const { places } = await placesOfFile(JSON.stringify({ type: 'FeatureCollection', features }));
    expect(places.map(({ categories }) => categories)).toEqual([['Éolienne']]);
  });

  it('are events, which are left out once over, when they are points', async () => {
    const { places } = await placesOfFile(feed({ type: 'Point', coordinates: [4.83, 45.76] }));
    expect(places).toEqual([]);
  });
});
