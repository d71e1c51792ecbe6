import { expect, it, vi } from 'vitest';
import { once } from '../../src/filters/once.js';

it('each answer is worked out once, even an empty one', () => {
  const double = vi.fn((word: string) => word + word);
  const doubled = once(new Map<string, string>(), double);
  expect(['a', 'b', 'a', '', ''].map(doubled)).toEqual(['aa', 'bb', 'aa', '', '']);
  expect(double.mock.calls).toEqual([['a'], ['b'], ['']]);
});
