import { describe, expect, it } from 'vitest';
import { category } from '../../src/filters/category.js';
import { anEvent } from './an-event.js';

const context = { now: 0, timezone: 'Europe/Paris', lang: 'fr' };
const withCategories = (...lists: string[][]) => lists.map((categories) => anEvent({ categories }));

describe('category', () => {
  it('brings spellings together under the most frequent one', () => {
    const events = withCategories(['Théâtre'], ['THEATRE'], ['Théâtre'], ['Musique']);
    expect(category.offer(events, context)).toEqual([
      { value: 'musique', label: 'Musique' },
      { value: 'theatre', label: 'Théâtre' },
    ]);
  });

  it('prefers the first spelling when two are as frequent', () => {
    const [choice] = category.offer(withCategories(['Ciné'], ['CINE'], []), context);
    expect(choice?.label).toBe('Ciné');
  });

  it('counts a spelling alone and among others', () => {
    const events = withCategories(['CINE'], ['CINE'], ['Ciné', 'Art'], ['Ciné', 'Danse'], ['Ciné', 'Sport']);
    const labels = category.offer(events, context).map(({ label }) => label);
    expect(labels).toEqual(['Art', 'Ciné', 'Danse', 'Sport']);
  });

  it('sorts as the reader’s language does', () => {
    const events = withCategories(['Zumba'], ['Étangs'], ['Escalade'], ['Foire'], ['Acte 10'], ['Acte 9']);
    const labels = (lang: string) => category.offer(events, { ...context, lang }).map(({ label }) => label);
    expect(labels('fr')).toEqual(['Acte 9', 'Acte 10', 'Escalade', 'Étangs', 'Foire', 'Zumba']);
    const nordic = withCategories(['Öl'], ['Zumba']);
    expect(category.offer(nordic, { ...context, lang: 'sv' }).map(({ label }) => label)).toEqual(['Zumba', 'Öl']);
  });

  it('writes values fit for an address', () => {
    const [choice] = category.offer(withCategories(['Art contemporain & design'], []), context);
    expect(choice?.value).toBe('art-contemporain-design');
  });

  it('keeps the events that carry the category among others, however it is spelled', () => {
    const [event] = withCategories(['Musique', 'Jeune public']);
    expect(event && category.matcher('jeune-public', context)(event)).toBe(true);
    expect(event && category.matcher('JEUNE PUBLIC', context)(event)).toBe(true);
    expect(event && category.matcher('jeune', context)(event)).toBe(false);
  });

  it('counts an event once under a category it carries in two spellings', () => {
    const [event] = withCategories(['Musique', 'MUSIQUE', 'Danse']);
    expect(event && [...category.valuesOf(context)(event)]).toEqual(['musique', 'danse']);
  });

  it.each([
    ['no event has one', [[], []]],
    ['all events share the same', [['Musique'], ['musique']]],
    ['they say nothing', [['—'], ['…'], []]],
  ])('offers none when %s', (_, lists) => {
    expect(category.offer(withCategories(...lists), context)).toEqual([]);
  });

  it('offers a single one when some events lack it', () => {
    expect(category.offer(withCategories(['Musique'], []), context)).toHaveLength(1);
  });

  it('keeps everything for a value that says nothing', () => {
    expect(category.matcher('???', context)(anEvent())).toBe(true);
  });

  it('keeps nothing for a category that no event has', () => {
    expect(category.matcher('cirque', context)(anEvent({ categories: ['Musique'] }))).toBe(false);
  });

  it.each(['__proto__', 'constructor', 'toString'])('takes a category called %s for any other', (name) => {
    const events = withCategories([name], []);
    const [choice] = category.offer(events, context);
    expect(choice?.label).toBe(name);
    expect(events.map(category.matcher(choice?.value ?? '', context))).toEqual([true, false]);
  });
});
