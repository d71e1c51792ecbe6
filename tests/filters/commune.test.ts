import { describe, expect, it } from 'vitest';
import { communeKey, wholeCommune } from '../../src/values/commune-name.js';
import { commune } from '../../src/filters/commune.js';
import { anEvent } from './an-event.js';

const context = { now: 0, timezone: 'Europe/Paris', lang: 'fr' };

describe('communeKey', () => {
  it.each([
    ['Redon', 'redon'],
    ['REDON CEDEX', 'redon'],
    ['Redon Cedex 2', 'redon'],
    ['35600 Redon', 'redon'],
    ['35605 REDON CEDEX', 'redon'],
    ['Saint-Nicolas-de-Redon', 'saint-nicolas-de-redon'],
    ['St Nicolas de Redon', 'saint-nicolas-de-redon'],
    ['ST-NICOLAS DE REDON', 'saint-nicolas-de-redon'],
    ['Sainte-Marie', 'sainte-marie'],
    ['Ste Marie', 'sainte-marie'],
    ['Bourg St Maurice', 'bourg-saint-maurice'],
    ['L’Haÿ-les-Roses', 'l-hay-les-roses'],
    ["L'HAY LES ROSES", 'l-hay-les-roses'],
    ['Bains-sur-Oust', 'bains-sur-oust'],
    ['Paris 18e Arrondissement', 'paris-18'],
    ['Paris 18e', 'paris-18'],
    ['PARIS 18', 'paris-18'],
    ['Paris 1er Arrondissement', 'paris-1'],
    ['Lyon 3ème', 'lyon-3'],
    ['Lyon 03', 'lyon-3'],
    ['Marseille 6ème arr.', 'marseille-6'],
    ['Paris Cedex 08', 'paris'],
    ['Estampes', 'estampes'],
    ['Cedexville', 'cedexville'],
    ['', ''],
    ['—', ''],
  ])('makes of %j the key %j', (name, key) => {
    expect(communeKey(name)).toBe(key);
  });
});

describe('wholeCommune', () => {
  it.each([
    ['paris-18', 'paris'],
    ['redon', 'redon'],
    ['saint-nicolas-de-redon', 'saint-nicolas-de-redon'],
  ])('makes of %s %s', (key, whole) => {
    expect(wholeCommune(key)).toBe(whole);
  });
});

describe('commune', () => {
  const events = ['Redon', 'REDON CEDEX', 'Redon', 'St Nicolas de Redon', 'Saint-Nicolas-de-Redon', undefined].map(
    (name) => anEvent({ venue: name ? { commune: name } : {} }),
  );

  it('offers each commune once', () => {
    expect(commune.offer(events, context)).toEqual([
      { value: 'redon', label: 'Redon' },
      { value: 'saint-nicolas-de-redon', label: 'St Nicolas de Redon' },
    ]);
  });

  it('offers none when few events tell theirs, because choosing one would hide what takes place there', () => {
    const untold = Array.from({ length: 30 }, () => anEvent({ venue: {} }));
    expect(commune.offer([...events, ...untold], context)).toEqual([]);
    expect(commune.offer([...events, ...untold.slice(0, 15)], context)).toHaveLength(2);
  });

  it('keeps the events of a commune, however it is spelled', () => {
    expect(events.map(commune.matcher('redon', context))).toEqual([true, true, true, false, false, false]);
  });

  it('takes a name that its cell writes on two lines for one', () => {
    const broken = ['Saint-Nicolas\nde-Redon', 'Redon'].map((name) => anEvent({ venue: { commune: name } }));
    expect(commune.offer(broken, context).map(({ value }) => value)).toEqual(['redon', 'saint-nicolas-de-redon']);
  });
});
