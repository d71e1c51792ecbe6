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
 * The rows of a table for what is asked of it: at once where that takes no more than a moment, else as soon as it is
 * worked out, the page answering meanwhile and the rows before staying in sight.
 */
export class Views {
  #table: Table | undefined;
  #key = '';
  #view: View | undefined;
  #work = Promise.resolve();

  constructor(private readonly host: LitElement) {}

  /** When what was asked for last is there. */
  get settled(): Promise<void> {
    return this.#work;
  }

  /** Those asked for before, while these are worked out; undefined before the first of a table. */
  of(table: Table, query: Query): View | undefined {
    const { text, facets, ranges, sort } = query;
    const key = JSON.stringify([text, facets, ranges, sort]);
    if (table === this.#table && key === this.#key) return this.#view;
    const view = atOnce(table, query);
    if (table !== this.#table) this.#view = undefined;
    this.#table = table;
    this.#key = key;
    if (view) this.#view = view;
    else this.#work = this.#workOut(table, query, key);
    return this.#view;
  }

  /** How texts are drawn with what was searched for. */
  marker(text: string | undefined): (text: string) => unknown {
    return narrowing?.marker(text) ?? ((text) => text);
  }

  async #workOut(table: Table, query: Query, key: string): Promise<void> {
    try {
      const pause = pacer();
      if (isNarrowed(query)) await (await narrowingCode()).prepareRefusals(table, query, pause);
      await prepareOrder(table, query, pause);
    } catch (error) {
      // Code that was lost on its way is sent for again with the next gesture.
      console.warn('scdl-widgets :', error);
      if (key === this.#key) this.#key = '';
      return;
    }
    if (table !== this.#table || key !== this.#key) return;
    this.#view = atOnce(table, query);
    this.host.requestUpdate();
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

async function narrowingCode(): Promise<typeof Narrowing> {
  return (narrowing ??= await import('./narrowing.js'));
}
