import { describe, expect, it } from 'vitest';
import { StepwiseWork } from '../../../src/tables/stepwise-work.js';
import { inOrder } from '../../../src/tables/ordering/in-order.js';

/** Numbers that look like chance and are not. */
function shuffled(count: number, modulo: number): number[] {
  return Array.from({ length: count }, (_, index) => (index * 7919 + 104_729) % modulo);
}

describe('inOrder', () => {
  it.each([0, 1, 2, 511, 512, 513, 1024, 1025, 5000])('puts %i numbers in order, equals as they came', (count) => {
    const values = shuffled(count, 97);
    const byValue = (one: number, other: number) => (values[one] ?? 0) - (values[other] ?? 0);
    const found = [...new StepwiseWork(inOrder(0, count, byValue)).value];
    expect(found).toEqual([...values.keys()].sort(byValue));
  });
});
