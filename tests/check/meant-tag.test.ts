import { describe, expect, it } from 'vitest';
import { meantTag } from '../../src/check/meant-tag.js';

const names = ['agenda', 'table', 'map', 'menu', 'auto'];

describe('the widget meant by a tag that is none', () => {
  it.each([
    ['scdl-agendas', 'agenda'],
    ['scdl-adgenda', 'agenda'],
    ['sdcl-agenda', 'agenda'],
    ['sdcl-map', 'map'],
    ['scdl-evenements', 'agenda'],
    ['scdl-événements', 'agenda'],
    ['scdl-calendrier', 'agenda'],
    ['scdl-carte', 'map'],
    ['scdl-lieux', 'map'],
    ['scdl-équipements', 'map'],
    ['scdl-tableau', 'table'],
    ['scdl-tables', 'table'],
    ['scdl-mop', 'map'],
    ['scdl-menv', 'menu'],
    ['scdl-menus', 'menu'],
    ['scdl-cantine', 'menu'],
    ['scdl-widget', 'auto'],
    ['scdl-météo', undefined],
    ['scdl-constructor', undefined],
    ['scdl-__proto__', undefined],
    ['scdl-', undefined],
  ])('%s: %s', (tag, meant) => {
    expect(meantTag(tag, names)).toBe(meant);
  });
});
