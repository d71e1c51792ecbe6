import type { ReactiveControllerHost } from 'lit';
import type { Filtered } from '../../src/filters/apply.js';
import type { FilterContext } from '../../src/filters/types.js';
import type { Place, Position } from '../../src/records/types.js';
import type * as filtering from './filtering.js';
import type { AskedPlaces } from './filtering.js';
import { LatestAnswer } from './latest-answer.js';
import { type Ordered, orderSteps } from './order.js';
import { sameItems } from '../shared/same-items.js';

/** What a visitor asks of the places. */
export interface Wish {
  readonly records: readonly Place[];
  readonly context: FilterContext;
  /** Where distances are counted from, if the visitor asked for them. */
  readonly from: Position | undefined;
  /** Undefined without filters, and until their code is loaded. */
  readonly filters?: { readonly part: Pick<typeof filtering, 'filterSteps'>; readonly asked: AskedPlaces } | undefined;
}

/** Places in order, and what is left of them. */
export interface Narrowed {
  readonly ordered: Ordered;
  readonly kept: readonly Place[];
  readonly filtered: Filtered<Place> | undefined;
}

/** Fewer places than this are filtered within one keystroke. */
const MANY = 1000;
const HOUR = 3_600_000;

/** Sorts and filters places; with thousands of them, the previous result is shown until the new one is there. */
export class Narrowing {
  readonly #answer: LatestAnswer<Narrowed>;
  #ordering: readonly unknown[] = [];
  #ordered: Ordered | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#answer = new LatestAnswer(host);
  }

  of(wish: Wish): Narrowed {
    return this.#answer.to(keyOf(wish), () => this.#steps(wish), wish.records.length >= MANY);
  }

  /** The same, computed beforehand, so that thousands of places do not block the page when they are first drawn. */
  ahead(wish: Wish): Promise<void> {
    return this.#answer.ahead(keyOf(wish), () => this.#steps(wish));
  }

  /** Resolves once what is shown is what was wanted last. */
  settled(): Promise<void> {
    return this.#answer.settled();
  }

  *#steps({ records, from, context, filters }: Wish): Generator<undefined, Narrowed> {
    const ordered = yield* this.#orderSteps(records, from, context);
    if (!filters) return { ordered, kept: ordered.places, filtered: undefined };
    const filtered = yield* filters.part.filterSteps(ordered.places, filters.asked, context);
    return { ordered, kept: filters.asked.isChosen ? filtered.kept : ordered.places, filtered };
  }

  /** The order of places, which filters do not change: it is kept from one filter to the next. */
  *#orderSteps(
    records: readonly Place[],
    from: Position | undefined,
    { lang, now }: FilterContext,
  ): Generator<undefined, Ordered> {
    const asked = [records, from, lang, hourOf(now)];
    if (this.#ordered && sameItems(this.#ordering, asked)) return this.#ordered;
    const ordered = yield* orderSteps(records, from, lang, hourOf(now));
    this.#ordering = asked;
    this.#ordered = ordered;
    return ordered;
  }
}

function keyOf({ records, from, context: { lang, timezone, now }, filters }: Wish): readonly unknown[] {
  return [records, from, lang, timezone, hourOf(now), filters?.asked.key];
}

/** Sessions leave the list when they are over, which need not be to the minute. */
function hourOf(now: number): number {
  return now - (now % HOUR);
}
