import { describe, expect, it } from 'vitest';
import { communeKey, isCommuneCode, wholeCommune } from '../../src/values/commune-name.js';

describe('the key of a commune', () => {
  it.each([
    ['Saint-Nicolas-de-Redon', 'saint-nicolas-de-redon'],
    ['St Nicolas de Redon', 'saint-nicolas-de-redon'],
    ['44460 SAINT-NICOLAS-DE-REDON CEDEX', 'saint-nicolas-de-redon'],
    ['Rennes Cedex 7', 'rennes'],
    ['Ste-Marie', 'sainte-marie'],
    ['Stains', 'stains'],
    ['Paris 18e arrondissement', 'paris-18'],
    ['Paris 01', 'paris-1'],
    ['L’Haÿ-les-Roses', 'l-hay-les-roses'],
  ])('of « %s » is %s', (name, key) => {
    expect(communeKey(name)).toBe(key);
  });

  it.each([
    ['paris-18', 'paris'],
    ['saint-denis', 'saint-denis'],
  ])('is without its arrondissement that of the whole: %s', (key, whole) => {
    expect(wholeCommune(key)).toBe(whole);
  });
});

describe('a code of a commune', () => {
  it.each(['35236', '35600', '2A004', '2b033', '97411'])('is %s', (text) => {
    expect(isCommuneCode(text)).toBe(true);
  });

  it.each(['', 'Redon', '3523', '352360', 'F-35236', '35236 Redon', '2C004'])('is not « %s »', (text) => {
    expect(isCommuneCode(text)).toBe(false);
  });
});
