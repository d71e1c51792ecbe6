import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../widgets/table/pager.js';

describe('the page of a table', () => {
  it.each([
    ['the first, if the address asks for none', undefined, 1],
    ['the one asked for', '3', 3],
    ['the last, if there are fewer', '99', 5],
    ['the first, if there is none before', '-2', 1],
    ['a whole one, whatever was typed', '2.5', 2],
    ['the first, if it is no number', 'deux', 1],
  ])('is %s', (_, asked, page) => {
    expect(pagesOf(95, 20, asked)).toEqual({ page, count: 5 });
  });

  it('is the only one of a table without rows', () => {
    expect(pagesOf(0, 20, '2')).toEqual({ page: 1, count: 1 });
  });
});
