import { describe, expect, it } from 'vitest';
import { readMapLink } from '../../src/values/map-link.js';

describe('readMapLink', () => {
  it.each([
    'https://www.google.com/maps/@47.65,-2.08,17z',
    'https://www.google.fr/maps/place/Mairie/@47.6,-2.0,12z/data=!3m1!4b1!4m5!3m4!1s0x0:0x0!8m2!3d47.65!4d-2.08',
    'https://maps.google.com/?q=47.65,-2.08',
    'https://www.google.com/maps/search/?api=1&query=47.65%2C-2.08',
    'https://www.google.com/maps/dir/?api=1&destination=47.65,-2.08',
    'https://www.openstreetmap.org/?mlat=47.65&mlon=-2.08#map=12/47.6/-2.0',
    'https://www.openstreetmap.org/#map=19/47.65/-2.08',
    'https://umap.openstreetmap.fr/fr/map/lavoirs_1#14/47.65/-2.08',
    'geo:47.65,-2.08',
    '47.65,-2.08,17z',
  ])('reads %s', (text) => {
    expect(readMapLink(text)).toEqual({ lat: 47.65, lon: -2.08 });
  });

  it.each([
    '',
    'https://goo.gl/maps/47Abc12',
    'https://ville.example/@47,2',
    'https://ville.example/lieux?id=47.65',
    '47.65,-2.08',
    `https://www.google.com/maps/@47.65,-2.08,17z${' '.repeat(3000)}`,
  ])('makes nothing of %s', (text) => {
    expect(readMapLink(text)).toBeUndefined();
  });
});
