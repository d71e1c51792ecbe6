import { expect, it } from 'vitest';
import { decodedPart } from '../../src/values/decoded-part.js';

it.each([
  ['f%C3%AAtes', 'fêtes'],
  ['f%EAtes', 'f%EAtes'],
  ['100%', '100%'],
  ['agenda', 'agenda'],
])('a part of an address, %s, is %s', (part, text) => {
  expect(decodedPart(part)).toBe(text);
});
