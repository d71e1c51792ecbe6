import type { LitElement } from 'lit';
import { pacer } from '../../src/pace.js';
import type { Query, Table, View } from '../../src/tables/types.js';
import { isNarrowed, isOrderKnown, prepareOrder, viewOf } from '../../src/tables/view.js';
import type * as Narrowing from './narrowing.js';

/** Fewer rows are searched and sorted within one keystroke, whatever is known of them. */
const MANY = 500;

/** What leaves out rows, once it was wanted on this page. */
let narrowing: typeof Narrowing | undefined;

/**
 * The rows of a table for a query: at once when that takes no more than a moment; else computed in the background,
 * while the previous rows stay visible.
 */
export class Views {
  #table: Table | undefined;
  #key = '';
  #view: View | undefined;
  /** The last one that was worked out. */
  #whole: View | undefined;
  #work = Promise.resolve();
  /** Of the work under way: what is no longer asked for stops. */
  #wish = new AbortController();

  /** @param count how many rows are shown at first; 0 where it depends on how many there are */
  constructor(
    private readonly host: LitElement,
    private readonly count: () => number,
  ) {}

  /** When what was asked for last is there. */
  async settled(): Promise<void> {
    for (let work: unknown; work !== this.#work;) await (work = this.#work);
  }

  /** Whether rows that were asked for are being worked out. */
  get isBusy(): boolean {
    return !this.#whole || this.#view !== this.#whole;
  }

  /** The first rows at least, where they are found soon; undefined where not. */
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

  /** How texts are drawn with what was searched for. */
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
      // Code that was lost on its way is sent for again with the next gesture.
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

/** Fetched once. */
export async function narrowingCode(): Promise<typeof Narrowing> {
  return (narrowing ??= await import('./narrowing.js'));
}
