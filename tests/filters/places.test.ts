import { describe, expect, it } from 'vitest';
import { filterInSteps } from '../../src/filters/apply.js';
import { placeFilters } from '../../src/filters/places.js';
import { atOnce } from '../../src/pace.js';
import { aPlace } from './a-place.js';
import { titles } from './an-event.js';

const context = { now: 0, timezone: 'Europe/Paris', lang: 'fr' };

const places = [
  aPlace({
    title: 'Bornes du port',
    categories: ['Tri'],
    streams: ['glass', 'paper'],
    venue: { commune: 'Redon', address: '2 rue du Port' },
  }),
  aPlace({ title: 'Bornes du stade', categories: ['Tri'], streams: ['glass'], venue: { commune: 'Rieux' } }),
  aPlace({ title: 'Mairie', categories: ['Mairie'], accessibility: ['mi'], venue: { commune: 'Redon' } }),
];

function kept(selection: Readonly<Record<string, string>>): string[] {
  return titles(atOnce(filterInSteps(places, { filters: placeFilters, selection }, context)).kept);
}

describe('the filters of places', () => {
  it('come in the order of the bar', () => {
    expect(placeFilters.map(({ name }) => name)).toEqual(['text', 'category', 'stream', 'commune', 'accessible']);
  });

  it.each([
    [{ text: 'rue du port' }, ['Bornes du port']],
    [{ text: 'MAIRIE' }, ['Mairie']],
    [{ stream: 'glass' }, ['Bornes du port', 'Bornes du stade']],
    [{ stream: 'paper' }, ['Bornes du port']],
    [{ stream: 'plutonium' }, ['Bornes du port', 'Bornes du stade', 'Mairie']],
    [{ category: 'tri', commune: 'redon' }, ['Bornes du port']],
    [{ accessible: 'yes' }, ['Mairie']],
  ])('keep what %j asks for', (selection, found) => {
    expect(kept(selection)).toEqual(found);
  });

  it('count what each stream would leave, in the order in which citizens look for them', () => {
    const { offers } = atOnce(filterInSteps(places, { filters: placeFilters, selection: {} }, context));
    expect(offers.stream).toEqual([
      { value: 'glass', count: 2 },
      { value: 'paper', count: 1 },
    ]);
  });

  it('do not offer a stream that every place takes', () => {
    const glass = places.slice(0, 2).map((place) => ({ ...place, streams: ['glass'] as const }));
    expect(atOnce(filterInSteps(glass, { filters: placeFilters, selection: {} }, context)).offers.stream).toEqual([]);
  });
});
