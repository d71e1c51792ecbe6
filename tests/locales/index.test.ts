import { describe, expect, it } from 'vitest';
import { filters } from '../../src/filters/index.js';
import { period } from '../../src/filters/period.js';
import { filterLocaleOf, laterLocaleOf, localeOf } from '../../src/locales/index.js';
import type { FilterLocale, FullLocale } from '../../src/locales/types.js';

type Words = FullLocale & FilterLocale;

async function wordsOf(lang: string): Promise<Words> {
  return { ...(await localeOf(lang)), ...(await filterLocaleOf(lang)), ...(await laterLocaleOf(lang)) };
}

const french = await wordsOf('fr');
const english = await wordsOf('en');

/** Every phrase of a locale by its path; functions are asked for one and for several. */
function phrases(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const say = words as (...given: unknown[]) => string;
    const given = /count|more|others|time$/.test(path)
      ? [[0], [1], [12]]
      : [
          ['x', 7],
          ['x', 1],
        ];
    return given.map((values, index) => [`${path}(${index})`, say(...values)]);
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, value]) => phrases(value, path ? `${path}.${name}` : name));
}

describe('the languages', () => {
  it('say the same things', () => {
    const names = (locale: Words) => phrases(locale).map(([path]) => path);
    expect(names(english).sort()).toEqual(names(french).sort());
  });

  it.each([
    ['French', french],
    ['English', english],
  ])('have words for every filter and every period (%s)', (_language, locale) => {
    const context = { now: 0, timezone: 'Europe/Paris', lang: 'fr' };
    const values = period.offer([], context).map(({ value }) => value);
    expect(filters.filter(({ name, control }) => control !== 'text' && !locale.filters.names[name])).toEqual([]);
    expect(filters.filter(({ name, control }) => control === 'menu' && !locale.filters.all[name])).toEqual([]);
    expect(values.filter((value) => !locale.filters.values[value] || !locale.filters.when[value])).toEqual([]);
  });

  it.each([
    ['French', french],
    ['English', english],
  ])('say nothing empty, undefined nor loud (%s)', (_language, locale) => {
    const odd = phrases(locale).filter(([, text]) => !text.trim() || /undefined|NaN|\[object|!/.test(text));
    expect(odd).toEqual([]);
  });

  it.each([
    ['an apostrophe that is not one', /'/],
    ['a mark without its non-breaking space', /[^\u00a0\s][:;?»]|[^\u00a0][:;?]|« (?!\u00a0)|«[^\u00a0]/],
    ['three points for an ellipsis', /\.\.\./],
  ])('are set in French without %s', (_what, wrong) => {
    expect(phrases(french).filter(([, text]) => wrong.test(text))).toEqual([]);
  });

  it.each([
    [0, 'Aucun événement', 'No events'],
    [1, '1 événement', '1 event'],
    [12, '12\u00a0événements', '12 events'],
  ])('count %i', (count, inFrench, inEnglish) => {
    expect(french.filters.count(count)).toBe(inFrench);
    expect(english.filters.count(count)).toBe(inEnglish);
  });
});

describe('localeOf', () => {
  it('has French at hand', () => {
    expect(localeOf('fr')).toMatchObject({ code: 'fr' });
  });

  it.each([
    ['FR', 'fr'],
    ['fr-CA', 'fr'],
    ['en', 'en-GB'],
    ['en-US', 'en-GB'],
    ['br', 'fr'],
    ['', 'fr'],
    ['constructor', 'fr'],
    ['__proto__', 'fr'],
  ])('answers « %s » with %s', async (lang, code) => {
    expect((await localeOf(lang)).code).toBe(code);
  });

  it('has a language at hand once it came', async () => {
    await localeOf('en');
    expect(localeOf('en-IE')).toMatchObject({ code: 'en-GB' });
  });
});
