import type { Choice, Filter, FilterContext, Selection } from './types.js';

export interface Filtered<R> {
  readonly kept: readonly R[];
  /** By filter name. A count is what would remain if the choice were taken, every other filter being as it is. */
  readonly offers: Readonly<Record<string, readonly Choice[]>>;
}

/**
 * Keeps what passes every filter the visitor has set, and counts each choice on offer. At most 31 filters.
 *
 * @param selection names that are not among `filters` are ignored
 */
export function applyFilters<R>(
  records: readonly R[],
  selection: Selection,
  filters: readonly Filter<R>[],
  context: FilterContext,
): Filtered<R> {
  const refusals = refusalsOf(records, selection, filters, context);
  const kept = records.filter((_, at) => !refusals[at]);
  const offerOf = (filter: Filter<R>, index: number) => {
    const choices = filter.offer(records, context);
    if (!choices.length) return [];
    const others = ~(1 << index);
    const reached = records.filter((_, at) => !((refusals[at] ?? 0) & others));
    const counts = countValues(reached, filter.valuesOf(context));
    return choices.map((choice) => ({ ...choice, count: counts.get(choice.value) ?? 0 }));
  };
  const offers = filters.map((filter, index) => {
    const choices = offerOf(filter, index);
    return [
      filter.name,
      filter.control === 'menu' ? withChosen(choices, selection[filter.name], kept.length) : choices,
    ];
  });
  return { kept, offers: Object.fromEntries(offers) as Filtered<R>['offers'] };
}

/** For each record, one bit per filter that refuses it: what a filter alone holds back can then be read from it. */
function refusalsOf<R>(
  records: readonly R[],
  selection: Selection,
  filters: readonly Filter<R>[],
  context: FilterContext,
): Int32Array {
  const refusals = new Int32Array(records.length);
  filters.forEach((filter, index) => {
    const value = selection[filter.name];
    if (!value) return;
    const keeps = filter.matcher(value, context);
    records.forEach((record, at) => {
      if (!keeps(record)) refusals[at] = (refusals[at] ?? 0) | (1 << index);
    });
  });
  return refusals;
}

function countValues<R>(records: readonly R[], valuesOf: (record: R) => Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const value of valuesOf(record)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** A menu must be able to show what was chosen, even when a shared address names what the feed no longer holds. */
function withChosen(choices: readonly Choice[], chosen: string | undefined, count: number): readonly Choice[] {
  if (!chosen || choices.some(({ value }) => value === chosen)) return choices;
  return [...choices, { value: chosen, label: chosen, count }];
}
