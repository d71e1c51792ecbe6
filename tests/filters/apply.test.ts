import { describe, expect, it } from 'vitest';
import { filterInSteps } from '../../src/filters/apply.js';
import { filters } from '../../src/filters/index.js';
import type { Selection } from '../../src/filters/types.js';
import { atOnce } from '../../src/pace.js';
import type { CalendarEvent } from '../../src/records/types.js';
import { anEvent, session, titles, wholeDays } from './an-event.js';

const context = { now: Date.parse('2026-11-21T12:00+01:00'), timezone: 'Europe/Paris', lang: 'fr' };
const tonight = [session('2026-11-21T20:30+01:00')];
const tomorrow = [session('2026-11-22T15:00+01:00')];
const december = [wholeDays('2026-12-05T00:00+01:00')];
const redon = { commune: 'Redon' };
const allaire = { commune: 'Allaire' };

const events: readonly CalendarEvent[] = [
  anEvent({ title: 'Jazz', occurrences: tonight, venue: redon, categories: ['Musique'], free: true }),
  anEvent({ title: 'Rock', occurrences: tomorrow, venue: allaire, categories: ['Musique'], accessibility: ['mi'] }),
  anEvent({ title: 'Conte', occurrences: tomorrow, venue: redon, categories: ['Jeune public'], free: true }),
  anEvent({ title: 'Foire', occurrences: december, venue: redon, categories: ['Marché', 'Jeune public'] }),
  anEvent({ title: 'Fête', categories: [] }),
];

const apply = (selection: Selection) => atOnce(filterInSteps(events, { filters, selection }, context));

/** `value count` for each choice on offer. */
function counts(selection: Selection, name: string): string[] | undefined {
  return apply(selection).offers[name]?.map(({ value, count }) => `${value} ${count}`);
}

describe('filterInSteps', () => {
  it('keeps everything, in its order, when nothing is chosen', () => {
    expect(apply({}).kept).toEqual(events);
  });

  it.each<[Selection, string[]]>([
    [{ category: 'musique' }, ['Jazz', 'Rock']],
    [{ category: 'musique', commune: 'redon' }, ['Jazz']],
    [{ period: 'tomorrow' }, ['Rock', 'Conte']],
    [{ period: 'tomorrow', free: 'yes' }, ['Conte']],
    [{ accessible: 'yes' }, ['Rock']],
    [{ text: 'redon jeune' }, ['Conte', 'Foire']],
    [{ text: 'redon', period: 'weekend', category: 'musique', free: 'yes' }, ['Jazz']],
    [{ category: 'cirque' }, []],
    [{ category: '', period: '', text: '' }, ['Jazz', 'Rock', 'Conte', 'Foire', 'Fête']],
    [{ period: 'garbage', unknown: 'x' }, ['Jazz', 'Rock', 'Conte', 'Foire', 'Fête']],
  ])('keeps for %j %j', (selection, expected) => {
    expect(titles(apply(selection).kept)).toEqual(expected);
  });

  it('counts each choice as if it alone were taken', () => {
    expect(counts({}, 'category')).toEqual(['jeune-public 2', 'marche 1', 'musique 2']);
    expect(counts({}, 'commune')).toEqual(['allaire 1', 'redon 3']);
    expect(counts({}, 'period')).toEqual(['today 1', 'tomorrow 2', 'weekend 3', '7-days 3', 'month 3']);
    expect(counts({}, 'free')).toEqual(['yes 2']);
    expect(counts({}, 'accessible')).toEqual(['yes 1']);
    expect(counts({}, 'text')).toEqual([]);
  });

  it('counts the choices of one filter under all the others, not under itself', () => {
    const selection = { category: 'musique', commune: 'redon' };
    expect(counts(selection, 'category')).toEqual(['jeune-public 2', 'marche 1', 'musique 1']);
    expect(counts(selection, 'commune')).toEqual(['allaire 1', 'redon 1']);
    expect(counts(selection, 'period')).toEqual(['today 1', 'tomorrow 0', 'weekend 1', '7-days 1', 'month 1']);
    expect(counts(selection, 'free')).toEqual(['yes 1']);
    expect(counts(selection, 'accessible')).toEqual(['yes 0']);
  });

  it('announces what each choice then gives', () => {
    const selections: Selection[] = [
      {},
      { period: 'weekend' },
      { text: 'redon' },
      { free: 'yes', category: 'musique' },
    ];
    for (const selection of selections) {
      for (const [name, choices] of Object.entries(apply(selection).offers)) {
        for (const { value, count } of choices) {
          expect(apply({ ...selection, [name]: value }).kept, `${name}=${value}`).toHaveLength(count);
        }
      }
    }
  });

  it('keeps in the menu what was chosen and is no longer there', () => {
    expect(apply({ category: 'cirque' }).offers.category?.at(-1)).toEqual({
      value: 'cirque',
      label: 'cirque',
      count: 0,
    });
    expect(apply({ category: 'Musique' }).offers.category?.at(-1)).toEqual({
      value: 'Musique',
      label: 'Musique',
      count: 2,
    });
  });

  it('knows only the filters it is given', () => {
    const some = filters.filter(({ name }) => name === 'commune');
    const { kept, offers } = atOnce(
      filterInSteps(events, { filters: some, selection: { commune: 'allaire', free: 'yes' } }, context),
    );
    expect(titles(kept)).toEqual(['Rock']);
    expect(Object.keys(offers)).toEqual(['commune']);
  });

  it('has nothing to keep nor to offer but the periods when there is no event', () => {
    const { kept, offers } = atOnce(filterInSteps([], { filters, selection: {} }, context));
    expect(kept).toEqual([]);
    expect(Object.entries(offers).filter(([, choices]) => choices.length)).toEqual([
      ['period', ['today', 'tomorrow', 'weekend', '7-days', 'month'].map((value) => ({ value, count: 0 }))],
    ]);
  });
});

describe('the filters', () => {
  it('have each a name of its own', () => {
    const names = filters.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
