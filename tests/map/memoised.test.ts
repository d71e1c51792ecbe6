import { describe, expect, it } from 'vitest';
import { memoisedLast } from '../../widgets/map/memoised.js';

describe('a memoised function', () => {
  it('works again only when it is asked something else', () => {
    let worked = 0;
    const sum = memoisedLast((one: number, other: number) => {
      worked++;
      return one + other;
    });
    expect([sum(1, 2), sum(1, 2), sum(2, 2), sum(1, 2)]).toEqual([3, 3, 4, 3]);
    expect(worked).toBe(3);
  });
});
