import { describe, expect, it } from 'vitest';
import { text } from '../../src/filters/text.js';
import { anEvent } from './an-event.js';

const context = { now: 0, timezone: 'Europe/Paris', lang: 'fr' };
const event = anEvent({
  title: 'Fête de l’Œuf — 3ᵉ édition',
  summary: 'Chasse dans le parc',
  description: 'Jeux pour les enfants.\n\nBuvette sur place.',
  venue: { name: 'Théâtre du Canal', address: '2 rue du Port', commune: 'Saint-Nicolas-de-Redon' },
  categories: ['Jeune public'],
  organizer: 'Comité des fêtes',
});

describe('text', () => {
  it.each([
    ['a word of the title', 'fête'],
    ['a word of the summary', 'chasse'],
    ['a word of the description', 'buvette'],
    ['the place', 'canal'],
    ['the street', 'port'],
    ['the commune', 'saint nicolas'],
    ['a category', 'jeune'],
    ['the organizer', 'comité'],
    ['words in any order, of several fields', 'canal oeuf fete'],
    ['without accents', 'theatre'],
    ['with accents that are not there', 'pôrt'],
    ['capitals', 'THÉÂTRE'],
    ['a ligature spelled out', 'oeuf'],
    ['a ligature', 'ŒUF'],
    ['accents written apart', 'the\u0301a\u0302tre'],
    ['the beginning of a word', 'buv'],
    ['the inside of a word', 'icol'],
    ['punctuation around words', '« œuf », port…'],
    ['spaces only', '   '],
    ['signs only', '???'],
  ])('finds %s', (_, value) => {
    expect(text.matcher(value, context)(event)).toBe(true);
  });

  it.each([
    ['a word that is missing', 'concert'],
    ['one word of two that is missing', 'fete concert'],
    ['words glued together', 'fetedes'],
  ])('does not find %s', (_, value) => {
    expect(text.matcher(value, context)(event)).toBe(false);
  });

  it('offers no choice to count', () => {
    expect(text.offer([event], context)).toEqual([]);
    expect([...text.valuesOf(context)(event)]).toEqual([]);
  });

  it('indexes an event once', () => {
    let reads = 0;
    const counted = Object.defineProperty(anEvent(), 'summary', { get: () => `Lecture ${++reads}` });
    text.index(counted);
    expect(text.matcher('lecture 1', context)(counted)).toBe(true);
    expect(reads).toBe(1);
  });

  it('does not look further than a title that holds every word', () => {
    const counted = Object.defineProperty(anEvent({ title: 'Fête du lac' }), 'summary', {
      get: () => {
        throw new Error('read');
      },
    });
    expect(text.matcher('lac fete', context)(counted)).toBe(true);
  });
});
