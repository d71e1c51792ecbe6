import { describe, expect, it } from 'vitest';
import { parserOf } from '../../../src/parsers/parser-of.js';

const point = { type: 'Point', coordinates: [-2.08, 47.65] };
const feature = (properties: object) => ({ type: 'Feature', geometry: point, properties });
const layer = (name: string, ...features: object[]) => ({
  type: 'FeatureCollection',
  features,
  _umap_options: { name, displayOnLoad: true, color: 'Red' },
});
const map = (...layers: object[]) => ({
  type: 'umap',
  uri: 'https://umap.openstreetmap.fr/fr/map/redon_1',
  properties: { name: 'Redon', tilelayer: {}, licence: { name: 'ODbL' } },
  geometry: point,
  layers,
});

async function read(content: unknown) {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const table = await (await parserOf(bytes)).parse(bytes, { timezone: 'Europe/Paris' });
  return table.rows.map((row) => ({ ...row }));
}

describe('a map of uMap', () => {
  it('gives the features of all its layers, each with the name of its layer as category', async () => {
    const rows = await read(
      map(
        layer(
          'Écoles',
          feature({ name: 'Simone Veil', _umap_options: { color: 'Blue' } }),
          feature({ name: 'Prévert' }),
        ),
        layer('Parcs'),
        layer('Jeux', feature({ name: 'Le square', category: 'Toboggan' })),
      ),
    );
    expect(rows).toEqual([
      { category: 'Écoles', name: 'Simone Veil', geometry: point },
      { category: 'Écoles', name: 'Prévert', geometry: point },
      { category: 'Toboggan', name: 'Le square', geometry: point },
    ]);
  });

  it('has no category when it has one layer', async () => {
    expect(await read(map(layer('Calque 1', feature({ name: 'a' }))))).toEqual([{ name: 'a', geometry: point }]);
  });

  it('reads the markup of descriptions', async () => {
    const description =
      '{{https://x.example/a.jpg|300}}\nVoir [[https://x.example/parc|le parc]], [[https://y.example]] {{{https://x.example/film|200}}}';
    expect(await read(map(layer('', feature({ name: 'a', description }))))).toEqual([
      {
        name: 'a',
        description: 'Voir le parc, https://y.example',
        image: 'https://x.example/a.jpg',
        url: 'https://x.example/parc',
        geometry: point,
      },
    ]);
  });

  it('does not look for ever for the end of what is left open', async () => {
    const description = `{{http:${'a'.repeat(1_000_000)}`;
    expect(await read(map(layer('', feature({ name: 'a', description }))))).toEqual([
      { name: 'a', description, geometry: point },
    ]);
  });

  it.each([
    ['newer maps', { type: 'FeatureCollection', properties: { name: 'Parcs' }, features: [feature({ name: 'a' })] }],
    ['bundles', { type: 'FeatureCollection', name: 'Parcs', features: [feature({ name: 'a' })] }],
  ])('finds the names of layers of %s', async (_, content) => {
    expect((await read(map(content, layer('Jeux'))))[0]).toEqual({ category: 'Parcs', name: 'a', geometry: point });
  });

  it('does not take records that have features for layers', async () => {
    expect(await read([{ nom: 'Salle', features: ['wifi'] }])).toEqual([{ nom: 'Salle', features: ['wifi'] }]);
  });
});
