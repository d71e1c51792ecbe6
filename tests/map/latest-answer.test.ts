import { describe, expect, it } from 'vitest';
import { LatestAnswer } from '../../widgets/map/latest-answer.js';

function summing() {
  let drawn = 0;
  const worked: string[] = [];
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => void drawn++,
    updateComplete: Promise.resolve(true),
  };
  const latest = new LatestAnswer<number>(host);
  const sumOf = function* (numbers: readonly number[]) {
    worked.push(numbers.join('+'));
    let sum = 0;
    for (const number of numbers) {
      sum += number;
      yield;
    }
    return sum;
  };
  const to = (numbers: readonly number[], isMuch: boolean) => latest.to([numbers], () => sumOf(numbers), isMuch);
  const ahead = (numbers: readonly number[]) => latest.ahead([numbers], () => sumOf(numbers));
  return { latest, to, ahead, worked, draws: () => drawn };
}

const [few, others, more] = [
  [1, 2],
  [3, 4],
  [5, 6],
];

describe('the latest answer', () => {
  it('is there at once when it is little work, or the first', () => {
    const { to, draws } = summing();
    expect([to(few, true), to(others, false), to(others, true), draws()]).toEqual([3, 7, 7, 0]);
  });

  it('is not looked for again when the same is asked', () => {
    const { to, worked } = summing();
    expect([to(few, false), to(few, false), to(few, true)]).toEqual([3, 3, 3]);
    expect(worked).toEqual(['1+2']);
  });

  it('is the one before until much work is done, after which the host is drawn again', async () => {
    const { latest, to, worked, draws } = summing();
    to(few, true);
    expect([to(others, true), to(others, true), draws()]).toEqual([3, 3, 0]);
    await latest.settled();
    expect([to(others, true), draws()]).toEqual([7, 1]);
    expect(worked).toEqual(['1+2', '3+4']);
  });

  it('is that of what was asked last, and what came before is left off', async () => {
    const { latest, to, draws } = summing();
    to(few, true);
    to(others, true);
    to(more, true);
    await latest.settled();
    expect([to(more, true), draws()]).toEqual([11, 1]);
  });

  it('stays when what was asked meanwhile is no longer wanted', async () => {
    const { latest, to, draws } = summing();
    to(few, true);
    to(others, true);
    expect(to(few, true)).toBe(3);
    await latest.settled();
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect([to(few, true), draws()]).toEqual([3, 0]);
  });

  it('may be found beforehand', async () => {
    const { to, ahead, worked } = summing();
    await ahead(few);
    expect([to(few, true), worked]).toEqual([3, ['1+2']]);
  });
});
