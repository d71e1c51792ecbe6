import { describe, expect, it } from 'vitest';
import { checkLocaleOf } from '../../src/locales/check/index.js';
import { hoursLocaleOf } from '../../src/locales/hours/index.js';
import { primaryOf } from '../../src/locales/language.js';
import { mapLocaleOf } from '../../src/locales/map/index.js';
import { loadMenuLocale, menuLocaleOf } from '../../src/locales/menu/index.js';
import { placesFilterLocaleOf, placesLaterLocaleOf, placesLocaleOf } from '../../src/locales/places/index.js';
import { tableCellsLocaleOf, tableLaterLocaleOf, tableLocaleOf } from '../../src/locales/table/index.js';

describe('primaryOf', () => {
  it.each([
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['en_US', 'en'],
    ['zh-Hant-TW', 'zh'],
    ['enm', 'enm'],
    ['', ''],
  ])('of « %s » is « %s »', (lang, primary) => {
    expect(primaryOf(lang)).toBe(primary);
  });
});

describe('the words of each part', () => {
  it.each<[string, (lang: string) => Promise<object>]>([
    ['the report', checkLocaleOf],
    ['opening hours', hoursLocaleOf],
    ['the map itself', mapLocaleOf],
    ['menus', loadMenuLocale],
    ['places', placesLocaleOf],
    ['the bar over places', placesFilterLocaleOf],
    ['the detail of places', placesLaterLocaleOf],
    ['tables', tableLocaleOf],
    ['the panels of tables', tableLaterLocaleOf],
    ['the rarer cells of tables', tableCellsLocaleOf],
  ])('of %s are English for the English and French for everybody else', async (_part, wordsOf) => {
    const french = await wordsOf('fr');
    expect(await wordsOf('en-GB')).not.toBe(french);
    expect(await wordsOf('EN')).toBe(await wordsOf('en-GB'));
    expect(await wordsOf('enm')).toBe(french);
    expect(await wordsOf('')).toBe(french);
    expect(await wordsOf('constructor')).toBe(french);
  });

  it('of menus are at hand once they came', async () => {
    expect(menuLocaleOf('nl')).toBeUndefined();
    expect(await loadMenuLocale('nl')).toBe(menuLocaleOf('nl-BE'));
  });
});
