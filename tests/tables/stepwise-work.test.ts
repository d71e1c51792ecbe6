import { describe, expect, it } from 'vitest';
import { type Pieces, StepwiseWork } from '../../src/tables/stepwise-work.js';

function* counted(done: string[], pieces = 3): Pieces<string> {
  for (let piece = 1; piece <= pieces; piece++) {
    done.push(`piece ${piece}`);
    yield;
  }
  return 'done';
}

describe('Piecework', () => {
  it('does nothing until it is wanted', () => {
    const done: string[] = [];
    const work = new StepwiseWork(counted(done));
    expect(done).toEqual([]);
    expect(work.value).toBe('done');
    expect(done).toHaveLength(3);
  });

  it('is done once', () => {
    const done: string[] = [];
    const work = new StepwiseWork(counted(done));
    expect([work.value, work.value]).toEqual(['done', 'done']);
    expect(done).toHaveLength(3);
  });

  it('lets others in between two pieces', async () => {
    const done: string[] = [];
    await new StepwiseWork(counted(done)).finish(() => Promise.resolve(void done.push('pause')));
    expect(done).toEqual(['piece 1', 'pause', 'piece 2', 'pause', 'piece 3', 'pause']);
  });

  it('does only the rest when it is suddenly wanted', async () => {
    const done: string[] = [];
    const work = new StepwiseWork(counted(done));
    let found = '';
    await work.finish(() => Promise.resolve(void (found ||= work.value)));
    expect(found).toBe('done');
    expect(done).toEqual(['piece 1', 'piece 2', 'piece 3']);
  });

  it('stops when what it is for is gone', async () => {
    const work = new StepwiseWork(counted([]));
    await expect(work.finish(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(work.value).toBe('done');
  });

  it('can build upon another', () => {
    const base = new StepwiseWork(counted([]));
    function* above(): Pieces<string> {
      return `${yield* base.pieces()} and done`;
    }
    expect(new StepwiseWork(above()).value).toBe('done and done');
  });
});
