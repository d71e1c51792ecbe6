import { describe, expect, it } from 'vitest';
import { navigationLinks } from '../../src/exports/navigation-links.js';

const position = { lat: 47.65, lon: -2.08 };

describe('ways to a place', () => {
  it('lead to its position', () => {
    expect(navigationLinks({ position }, 'Mairie')).toEqual({
      geo: 'geo:47.65,-2.08?q=47.65,-2.08(Mairie)',
      osm: 'https://www.openstreetmap.org/directions?to=47.65%2C-2.08',
      google: 'https://www.google.com/maps/dir/?api=1&destination=47.65%2C-2.08',
      apple: 'https://maps.apple.com/?daddr=47.65%2C-2.08',
    });
  });

  it('lead to its address when nobody published its position', () => {
    const ways = navigationLinks({ address: '2 rue du Port', postcode: '35600', commune: 'Redon' }, 'Salle');
    expect(ways.geo).toBeUndefined();
    expect(ways.google).toContain('destination=2%20rue%20du%20Port%2C%2035600%20Redon');
  });

  it('are a search for a hall of which only the name is known, which other maps would not find', () => {
    expect(navigationLinks({ name: 'Salle des fêtes' }, 'Salle des fêtes')).toEqual({
      osm: 'https://www.openstreetmap.org/search?query=Salle%20des%20f%C3%AAtes',
    });
  });

  it('are none to a place of which nothing says where it is', () => {
    expect(navigationLinks({}, 'Salle')).toEqual({});
  });

  it('keep a hostile name from ending its pin', () => {
    expect(navigationLinks({ position }, 'Salle (haute)&z=1').geo).toBe(
      'geo:47.65,-2.08?q=47.65,-2.08(Salle%20%20haute%20%26z%3D1)',
    );
  });
});
