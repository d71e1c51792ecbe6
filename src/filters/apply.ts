import type { Asked } from './asked.js';
import type { Choice, FilterContext } from './types.js';

export interface Filtered<R> {
  readonly kept: readonly R[];
  /** By filter name. A count is what would remain if the choice were taken, every other filter being as it is. */
  readonly offers: Readonly<Record<string, readonly Choice[]>>;
}

/** Records filtered between two chances for the page to respond. */
const SLICE = 500;

/**
 * Keeps the records that pass every filter the visitor has set, and counts the choices of each filter. At most 31
 * filters.
 *
 * @yields between two slices of work: many records cannot be filtered at once without blocking the page
 */
export function* filterInSteps<R>(
  records: readonly R[],
  asked: Omit<Asked<R>, 'isChosen'>,
  context: FilterContext,
): Generator<undefined, Filtered<R>> {
  const { filters, selection } = asked;
  const refusals = yield* refusalsOf(records, asked, context);
  const kept = records.filter((_, at) => !refusals[at]);
  const offers: Record<string, readonly Choice[]> = {};
  for (const [index, filter] of filters.entries()) {
    const reaches = (at: number) => !((refusals[at] ?? 0) & ~(1 << index));
    // Counted first, in slices: this caches the values of each record, which `offer` would compute all at once.
    const counts = yield* countValues(records, filter.valuesOf(context), reaches);
    const values = filter.offer(records, context);
    const choices = values.map((choice) => ({ ...choice, count: counts.get(choice.value) ?? 0 }));
    const chosen = selection[filter.name];
    offers[filter.name] = filter.control === 'menu' ? withChosen(choices, chosen, kept.length) : choices;
    yield;
  }
  return { kept, offers };
}

/**
 * A bit mask for each record, with the bit of each filter that rejects it. It tells which records a single filter holds
 * back.
 */
function* refusalsOf<R>(
  records: readonly R[],
  { filters, selection }: Omit<Asked<R>, 'isChosen'>,
  context: FilterContext,
): Generator<undefined, Int32Array> {
  const refusals = new Int32Array(records.length);
  for (const [index, filter] of filters.entries()) {
    const value = selection[filter.name];
    if (!value) continue;
    const keeps = filter.matcher(value, context);
    for (const [at, record] of records.entries()) {
      if (!keeps(record)) refusals[at] = (refusals[at] ?? 0) | (1 << index);
      if (at % SLICE === 0) yield;
    }
  }
  return refusals;
}

/** The number of reached records for each value. */
function* countValues<R>(
  records: readonly R[],
  valuesOf: (record: R) => Iterable<string>,
  reaches: (at: number) => boolean,
): Generator<undefined, ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const [at, record] of records.entries()) {
    if (at % SLICE === 0) yield;
    if (!reaches(at)) continue;
    for (const value of valuesOf(record)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The choices, with the current one among them even if no record has it any more: it may come from a shared link. */
function withChosen(choices: readonly Choice[], chosen: string | undefined, count: number): readonly Choice[] {
  if (!chosen || choices.some(({ value }) => value === chosen)) return choices;
  return [...choices, { value: chosen, label: chosen, count }];
}
