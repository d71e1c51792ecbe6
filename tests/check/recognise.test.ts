import { describe, expect, it } from 'vitest';
import { recognisePublished } from '../../src/check/recognise.js';
import type { PublishedSchema } from '../../src/schemas/published/types.js';

/** A schema with so many fields, `a1` to `a9`…, of which the first are required. */
function schemaOf(letter: string, count: number, required = 0): PublishedSchema {
  const fields = Array.from({ length: count }, (_, index) => ({
    name: `${letter}${index + 1}`,
    ...(index < required && { required: true }),
  }));
  return { name: letter, title: letter, status: 'published', fields };
}

/** The first so many names of a schema's fields. */
const names = (letter: string, count: number) => schemaOf(letter, count).fields.map(({ name }) => name);

describe('the schema that a table follows', () => {
  it.each<[string, PublishedSchema, readonly string[], boolean]>([
    ['half of its names', schemaOf('a', 8), names('a', 4), true],
    ['less than half of them', schemaOf('a', 9), names('a', 4), false],
    ['fewer than four, though they are nearly all', schemaOf('a', 4), names('a', 3), false],
    ['four in five of those that are required', schemaOf('a', 20, 5), names('a', 4), true],
    ['three in five of those', schemaOf('a', 20, 5), [...names('a', 3), 'a20'], false],
    ['all that are required, when these are few', schemaOf('a', 20, 4), names('a', 4), false],
    ['names in other letters', schemaOf('a', 4), ['A 1', 'a_2', 'A-3', 'á4'], true],
  ])('is known by %s', (_, schema, columns, isKnown) => {
    expect(recognisePublished(columns, [schema])).toBe(isKnown ? schema : undefined);
  });

  it('is the one with the most names of the table, then the one with the fewest others', () => {
    const [small, large, other] = [schemaOf('a', 5), schemaOf('a', 6), schemaOf('b', 4)];
    expect(recognisePublished([...names('a', 6), ...names('b', 4)], [other, small, large])).toBe(large);
    expect(recognisePublished(names('a', 5), [large, small])).toBe(small);
  });

  it('is the one that the page’s author names, whatever the columns', () => {
    const [one, other] = [schemaOf('a', 4), schemaOf('b', 4)];
    expect(recognisePublished(names('a', 4), [one, other], 'b')).toBe(other);
    expect(recognisePublished(names('a', 4), [one, other], 'c')).toBe(one);
  });
});
