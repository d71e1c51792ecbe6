import { describe, expect, it } from 'vitest';
import { addressesIn, searchAddresses } from '../../src/geocode/search.js';

const found = (label: unknown, coordinates: unknown) => ({
  geometry: { type: 'Point', coordinates },
  properties: { label },
});

describe('addresses of a geocoder', () => {
  it.each([
    [
      'one address',
      { features: [found('12 Rue du Port 35600 Redon', [-2.08, 47.65])] },
      ['12 Rue du Port 35600 Redon'],
    ],
    ['an answer of another kind', { results: [] }, []],
    ['no answer', undefined, []],
    ['text', 'Bad Gateway', []],
    ['a feature without label', { features: [found(undefined, [-2, 47]), found('Redon', [-2, 47])] }, ['Redon']],
    ['positions out of this world', { features: [found('À côté', [181, 47]), found('Au-delà', [-2, 91])] }, []],
    ['the ends of the world', { features: [found('Pôle', [-180, 90]), found('Autre', [180, -90])] }, ['Pôle', 'Autre']],
    ['a label without words', { features: [found('', [-2, 47])] }, []],
    ['a position that is no number', { features: [found('Nulle part', ['-2', '47']), null, 3] }, []],
    ['no geometry', { features: [{ properties: { label: 'Redon' } }] }, []],
  ])('of %s', (_, answer, labels) => {
    expect(addressesIn(answer).map(({ label }) => label)).toEqual(labels);
  });

  it('are asked for with nothing but what was typed', async () => {
    const asked: string[] = [];
    const fetch = (input: RequestInfo | URL) => {
      asked.push(String(input instanceof Request ? input.url : input));
      return Promise.resolve(new Response(JSON.stringify({ features: [found('Quai Surcouf', [-2.08, 47.65])] })));
    };
    const { signal } = new AbortController();
    const addresses = await searchAddresses('quai surcouf', 'https://geo.example/search?index=address', {
      signal,
      fetch,
      now: 0,
    });
    expect(addresses).toEqual([{ label: 'Quai Surcouf', position: { lat: 47.65, lon: -2.08 } }]);
    expect(asked).toEqual(['https://geo.example/search?index=address&q=quai+surcouf&autocomplete=1&limit=15']);
  });

  it('cannot make a request of any length', async () => {
    let length = 0;
    const fetch = (input: RequestInfo | URL) => {
      length = String(input instanceof Request ? input.url : input).length;
      return Promise.resolve(new Response('{}'));
    };
    const { signal } = new AbortController();
    await searchAddresses('a'.repeat(100_000), 'https://geo.example/search', { signal, fetch, now: 0 });
    expect(length).toBeLessThan(300);
  });

  it('fail when the service does', async () => {
    const fetch = () => Promise.resolve(new Response('', { status: 503 }));
    const { signal } = new AbortController();
    await expect(searchAddresses('redon', 'https://geo.example/search', { signal, fetch, now: 0 })).rejects.toThrow();
  });
});
