import { describe, expect, it } from 'vitest';
import { readChoices, readRange, writeChoices, writeRange } from '../../widgets/table/choices.js';

describe('choices in the page’s address', () => {
  it.each([[['Sport']], [['Sport', 'Culture']], [['a|b', 'c\\', '|']], [['7.5', '8.4']], [['']], [['', '-']]])(
    'come back: %j',
    (values) => {
      expect(readChoices(writeChoices(values))).toEqual(values);
    },
  );

  it.each([
    ['', []],
    ['|a||b|', ['a', 'b']],
  ])('%j is read as %j', (text, values) => {
    expect(readChoices(text)).toEqual(values);
  });
});

describe('a range in the page’s address', () => {
  it.each([
    [{ from: '2024-01-01', to: '2024-12-31' }, '2024-01-01..2024-12-31'],
    [{ from: '1000' }, '1000..'],
    [{ to: '0.5' }, '..0.5'],
    [{ from: '0.5', to: '-1.5' }, '0.5..-1.5'],
  ])('%j is %j', (range, text) => {
    expect(writeRange(range)).toBe(text);
    expect(readRange(text)).toEqual(range);
  });

  it.each(['', '..', 'abc', `${'9'.repeat(90)}..`])('%j is none', (text) => {
    expect(readRange(text)).toBeUndefined();
  });
});
