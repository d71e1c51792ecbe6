import { expect, it, vi } from 'vitest';
import { memoised } from '../../src/filters/memoised.js';

it('each answer is worked out once, even an empty one', () => {
  const double = vi.fn((word: string) => word + word);
  const doubled = memoised(new Map<string, string>(), double);
  expect(['a', 'b', 'a', '', ''].map(doubled)).toEqual(['aa', 'bb', 'aa', '', '']);
  expect(double.mock.calls).toEqual([['a'], ['b'], ['']]);
});
