import { describe, expect, it } from 'vitest';
import { filterInSteps } from '../../src/filters/apply.js';
import { open } from '../../src/filters/open.js';
import { atOnce } from '../../src/pace.js';

/** A Friday, at ten in Paris. */
const context = { now: Date.parse('2026-11-20T10:00+01:00'), timezone: 'Europe/Paris', lang: 'fr' };
const saintStephen = { ...context, now: Date.parse('2026-12-26T10:00+01:00') };

const library = { hours: 'Mo-Fr 09:00-12:00', venue: {} };
const church = { hours: 'Su 09:00-12:00', venue: {} };
const mystery = { hours: 'heures ouvrables', venue: {} };
const silent = { venue: {} };

describe('open now', () => {
  it('keeps only what is surely open', () => {
    const { kept, offers } = atOnce(
      filterInSteps([library, church, mystery, silent], { filters: [open], selection: { open: 'yes' } }, context),
    );
    expect(kept).toEqual([library]);
    expect(offers).toEqual({ open: [{ value: 'yes', count: 1 }] });
  });

  it.each([
    ['some hours are understood, even if none is open now', [church, mystery], [{ value: 'yes' }]],
    ['none is understood', [mystery, silent], []],
    ['there is nothing', [], []],
  ])('is on offer by whether %s', (_, places, expected) => {
    expect(open.offer(places, context)).toEqual(expected);
  });

  it('is off for any other word', () => {
    expect([library, church].map(open.matcher('no', context))).toEqual([true, true]);
  });

  it('knows the public holidays of where the place is', () => {
    const everySaturday = { hours: 'Sa 09:00-12:00' };
    const places = [
      { ...everySaturday, venue: { insee: '35236' } },
      { ...everySaturday, venue: { insee: '67482' } },
    ];
    expect(places.map(open.matcher('yes', saintStephen))).toEqual([true, false]);
  });

  it('goes by the clock of where the place is', () => {
    const lunch = { hours: 'Mo-Fr 12:00-14:00' };
    const places = [
      { ...lunch, venue: { insee: '35236' } },
      { ...lunch, venue: { insee: '97411' } },
    ];
    expect(places.map(open.matcher('yes', context))).toEqual([false, true]);
  });
});
