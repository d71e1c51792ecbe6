import type { LitElement } from 'lit';
import { pacer } from '../../src/pace.js';
import type { Query, Table, View } from '../../src/tables/types.js';
import { isNarrowed, isOrderKnown, prepareOrder, viewOf } from '../../src/tables/view.js';
import type * as Narrowing from './narrowing.js';

/** Fewer rows than this are searched and sorted within one keystroke, even if nothing was prepared. */
const MANY = 500;

/** The code that filters rows; undefined until a table of the page needs it. */
let narrowing: typeof Narrowing | undefined;

/**
 * The rows of a table for a query: at once when that takes no more than a moment; else computed in the background,
 * while the previous rows stay visible.
 */
export class Views {
  #table: Table | undefined;
  #key = '';
  #view: View | undefined;
  /** The last complete view. */
  #whole: View | undefined;
  #work = Promise.resolve();
  /** Aborts the work under way when another query is asked for. */
  #wish = new AbortController();

  /** @param count how many rows are shown at first; 0 where it depends on how many there are */
  constructor(
    private readonly host: LitElement,
    private readonly count: () => number,
  ) {}

  /** Resolves once the last query is computed. */
  async settled(): Promise<void> {
    for (let work: unknown; work !== this.#work;) await (work = this.#work);
  }

  /** Whether a query is being computed. */
  get isBusy(): boolean {
    return !this.#whole || this.#view !== this.#whole;
  }

  /** The rows for a query; if these take long, the first of them when they are quickly found, else undefined. */
  of(table: Table, query: Query): View | undefined {
    const { text, facets, ranges, sort } = query;
    const key = JSON.stringify([text, facets, ranges, sort]);
    if (table === this.#table && key === this.#key) return this.#view;
    if (table !== this.#table) this.#whole = undefined;
    this.#table = table;
    this.#key = key;
    this.#wish.abort();
    this.#wish = new AbortController();
    const view = atOnce(table, query);
    if (view) return (this.#whole = this.#view = view);
    this.#view = narrowing?.headOf(table, query, this.count(), this.#whole);
    this.#work = this.#workOut(table, query, this.#wish.signal);
    return this.#view;
  }

  /** Draws texts with what was searched for marked in them. */
  marker(text: string | undefined): (text: string) => unknown {
    return narrowing?.marker(text) ?? ((text) => text);
  }

  async #workOut(table: Table, query: Query, wish: AbortSignal): Promise<void> {
    try {
      const pause = pacer(wish);
      const show = (view: View | undefined) => {
        wish.throwIfAborted();
        this.#view = view;
        this.host.requestUpdate();
      };
      const code = isNarrowed(query) ? await narrowingCode() : narrowing;
      const first = { table, query, count: this.count(), before: this.#whole, head: this.#view };
      await code?.firstView(first, pause, show);
      await prepareOrder(table, query, pause);
      show(atOnce(table, query));
      this.#whole = this.#view;
    } catch (error) {
      if (wish.aborted) return;
      // Code that could not be loaded is requested again with the next query.
      console.warn('scdl-widgets :', error);
      this.#key = '';
      this.#view = this.#whole;
    }
  }
}

function atOnce(table: Table, query: Query): View | undefined {
  const narrowed = isNarrowed(query);
  if (narrowed && !narrowing) return undefined;
  const isQuick =
    table.rows.length < MANY ||
    (isOrderKnown(table, query) && (!narrowed || narrowing?.areRefusalsKnown(table, query)));
  return isQuick ? viewOf(table, query, narrowed ? narrowing?.refusalsOf(table, query) : undefined) : undefined;
}

/** Loads the code that filters rows, once. */
export async function narrowingCode(): Promise<typeof Narrowing> {
  return (narrowing ??= await import('./narrowing.js'));
}
