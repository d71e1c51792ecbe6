import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/exports/excerpt.js';

describe('the beginning of a text', () => {
  it.each([
    ['is the whole of one that fits', 'Bal', 3, 'Bal'],
    ['ends where there is room left to say that it goes on', 'Bals', 3, 'Ba…'],
    ['has no half of a character', 'a🎉b', 3, 'a…'],
    ['has a character that fits whole', 'a🎉bc', 4, 'a🎉…'],
  ])('%s', (_, text, max, beginning) => {
    expect(excerpt(text, max)).toBe(beginning);
  });
});
