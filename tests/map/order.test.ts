import { describe, expect, it } from 'vitest';
import { atOnce } from '../../src/pace.js';
import { orderSteps } from '../../widgets/map/order.js';
import { aPlace, at } from '../filters/a-place.js';
import { anEvent, session, titles } from '../filters/an-event.js';

const now = Date.parse('2026-11-21T09:45:00+01:00');

const redon = { lat: 47.6513, lon: -2.0846 };

describe('places in a list', () => {
  it('are in the order of their names, numbers and accents as one reads them', () => {
    const places = ['Salle 10', 'École', 'Salle 9', 'Zoo', 'Eglise'].map((title) => aPlace({ title }));
    expect(titles(atOnce(orderSteps(places, undefined, 'fr', now)).places)).toEqual([
      'École',
      'Eglise',
      'Salle 9',
      'Salle 10',
      'Zoo',
    ]);
  });

  it('go from the nearest to the farthest once somebody asks, those without position last, as they were', () => {
    const places = [
      aPlace({ title: 'Sans b' }),
      aPlace({ title: 'Rennes', venue: at(48.11, -1.68) }),
      aPlace({ title: 'Gare', venue: at(47.652, -2.083) }),
      aPlace({ title: 'Sans a' }),
    ];
    const { places: ordered, distances } = atOnce(orderSteps(places, redon, 'fr', now));
    expect(titles(ordered)).toEqual(['Gare', 'Rennes', 'Sans b', 'Sans a']);
    expect([...distances.values()].map(Math.round)).toEqual([59, 0]);
  });

  it('stay in the order of the feed where none has a position, however many there are', () => {
    const places = Array.from({ length: 1100 }, (_, index) => aPlace({ title: `Lieu ${index}` }));
    expect(titles(atOnce(orderSteps(places, redon, 'fr', now)).places)).toEqual(titles(places));
  });

  it('are events by their next session, whose end need not be known, then by name', () => {
    const event = (title: string, ...sessions: readonly [start: string, end?: string][]) =>
      aPlace({ title, event: anEvent({ occurrences: sessions.map((each) => session(...each)) }) });
    const places = [
      event('Zumba', ['2026-11-22T10:00+01:00']),
      event('Atelier', ['2026-11-22T10:00+01:00', '2026-11-22T11:00+01:00']),
      event('Bal', ['2026-11-21T09:00+01:00'], ['2026-11-23T10:00+01:00']),
      event('Café', ['2026-11-21T09:00+01:00', '2026-11-21T09:45+01:00'], ['2026-11-24T10:00+01:00']),
    ];
    expect(titles(atOnce(orderSteps(places, undefined, 'fr', now)).places)).toEqual([
      'Café',
      'Atelier',
      'Zumba',
      'Bal',
    ]);
  });

  it('are events by date, what is on first', () => {
    const event = (title: string, start: string, end: string) =>
      aPlace({ title, event: anEvent({ occurrences: [session('2026-11-01T10:00+01:00'), session(start, end)] }) });
    const places = [
      event('Demain', '2026-11-22T10:00+01:00', '2026-11-22T11:00+01:00'),
      event('Zone d’exposition', '2026-11-10T10:00+01:00', '2026-12-22T11:00+01:00'),
    ];
    expect(titles(atOnce(orderSteps(places, undefined, 'fr', now)).places)).toEqual(['Zone d’exposition', 'Demain']);
  });
});
