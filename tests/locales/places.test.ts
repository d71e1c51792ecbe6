import { describe, expect, it } from 'vitest';
import { mapLocaleOf } from '../../src/locales/map/index.js';
import { placesFilterLocaleOf, placesLaterLocaleOf, placesLocaleOf } from '../../src/locales/places/index.js';

/** Every sentence of a locale, phrases with what they may be given. */
function sentences(words: unknown, name = ''): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') {
    const say = words as (...given: unknown[]) => unknown;
    if (name === 'fact') return sentences(say({ name: 'Accès', value: 'Oui' }));
    return [0, 1, 2].map((count) => String(say(count, 'là')));
  }
  return Object.entries(words as object).flatMap(([inner, word]) => sentences(word, inner));
}

async function allOf(lang: string): Promise<string[]> {
  const parts = [placesLocaleOf(lang), placesFilterLocaleOf(lang), placesLaterLocaleOf(lang)];
  return (await Promise.all(parts)).flatMap((words) => sentences(words));
}

describe('what is said of places', () => {
  it('is French with its own typography', async () => {
    const said = await allOf('fr');
    expect(said.filter((text) => /['!]| [:;?»]|« /.test(text))).toEqual([]);
    expect(said.every(Boolean)).toBe(true);
  });

  it('is English for those who read English, whatever their country', async () => {
    const [french, english] = await Promise.all([allOf('fr'), allOf('en-IE')]);
    expect(english).toHaveLength(french.length);
    expect(english).toContain('Back to the list');
  });

  it('is French for those whose language is not known yet', async () => {
    expect(await allOf('br')).toEqual(await allOf('fr'));
    expect(await allOf('constructor')).toEqual(await allOf('fr'));
  });

  it.each([
    [0, 'Aucun lieu', 'No places'],
    [1, '1 lieu', '1 place'],
    [9209, '9 209 lieux', '9,209 places'],
  ])('counts %i', async (count, fr, en) => {
    const [french, english] = await Promise.all([placesFilterLocaleOf('fr'), placesFilterLocaleOf('en')]);
    expect(french.filters.count(count).replace(/\s/g, ' ')).toBe(fr);
    expect(english.filters.count(count)).toBe(en);
  });

  it('parts the thousands of what a cluster holds', async () => {
    const [french, english] = await Promise.all([mapLocaleOf('fr'), mapLocaleOf('en')]);
    expect(french.cluster(1200).replace(/\s/g, ' ')).toBe('1 200 lieux, zoomer');
    expect(english.cluster(1200)).toBe('1,200 places, zoom in');
  });
});
