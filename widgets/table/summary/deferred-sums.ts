import type { LitElement } from 'lit';
import { pacer } from '../../../src/pace.js';
import { prepareTotals, totalsOf } from '../../../src/tables/sums/totals.js';
import type { Query, Table, Totals, View } from '../../../src/tables/types.js';
import { sameItems } from '../../shared/same-items.js';
import { painted } from '../paint.js';

/** Fewer rows than this are added up within one keystroke. */
const MANY = 500;

interface Asked {
  readonly table: Table;
  readonly view: View;
  readonly query: Query;
}

/** What rows add up to. */
export interface DeferredSums {
  /** The rows that were added up; until the new ones are, those shown before. */
  readonly view: View;
  readonly totals: Totals;
}

interface Known {
  readonly table: Table;
  readonly key: readonly unknown[];
  reckoned: DeferredSums | undefined;
}

const known = new WeakMap<LitElement, Known>();

/**
 * The totals of what is shown. For many rows they are computed once these have been painted, so that a search is not
 * delayed.
 */
export function deferredSumsOf(host: LitElement, asked: Asked): DeferredSums | undefined {
  const { table, view, query } = asked;
  const key = [view.kept, query.total, query.group, query.year, query.split];
  const last = known.get(host);
  if (last && sameItems(key, last.key)) return last.reckoned;
  const next: Known = { table, key, reckoned: last?.table === table ? last.reckoned : undefined };
  known.set(host, next);
  if (table.rows.length < MANY) next.reckoned = { view, totals: (table.totalsOf ?? totalsOf)(table, view, query) };
  else void reckon(host, asked, next);
  return next.reckoned;
}

async function reckon(host: LitElement, { table, view, query }: Asked, next: Known): Promise<void> {
  await painted();
  const isWanted = () => known.get(host) === next;
  if (!isWanted()) return;
  const pause = pacer();
  await prepareTotals(table, query, pause);
  const totals = (table.totalsOf ?? totalsOf)(table, view, query);
  for (const part of Object.keys(totals) as (keyof Totals)[]) {
    await pause();
    if (!isWanted()) return;
    void totals[part];
  }
  next.reckoned = { view, totals };
  host.requestUpdate();
}
