import { describe, expect, it } from 'vitest';
import { accessible } from '../../src/filters/accessible.js';
import { free } from '../../src/filters/free.js';
import { anEvent } from './an-event.js';

const context = { now: 0, timezone: 'Europe/Paris', lang: 'fr' };
const gratis = anEvent({ free: true });
const paying = anEvent({ free: false });
const silent = anEvent();
const ramp = anEvent({ accessibility: ['mi'] });

describe('free', () => {
  it('keeps only what the feed says is free', () => {
    expect([gratis, paying, silent].map(free.matcher('yes', context))).toEqual([true, false, false]);
  });

  it('is on or off, and off for any other word', () => {
    expect([gratis, paying].map(free.matcher('no', context))).toEqual([true, true]);
  });

  it.each([
    ['offered when some are', [gratis, silent], [{ value: 'yes' }]],
    ['not offered when none is', [paying, silent], []],
    ['not offered when all are', [gratis, gratis], []],
    ['not offered for no event', [], []],
  ])('is %s', (_, events, expected) => {
    expect(free.offer(events, context)).toEqual(expected);
  });
});

describe('accessible', () => {
  it('keeps what is adapted to at least one disability', () => {
    expect([ramp, silent].map(accessible.matcher('yes', context))).toEqual([true, false]);
  });
});
