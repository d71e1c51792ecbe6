import type { Dataset } from '../dataset.js';
import { menusOf } from '../feed/menus.js';
import { recogniseKind } from '../schemas/recognise-kind.js';
import { dayAt } from '../values/zone.js';
import type { CheckRequest } from './check.js';
import { tellIssues } from './events.js';
import { placeOf } from './place.js';
import type { Tally } from './tally.js';

/** Whether rows are meant to be menus, or look like them. */
export function isMenu({ columns, rows, schema }: Dataset, { kind, now, timezone }: CheckRequest): boolean {
  return kind ? kind === 'menu' : recogniseKind({ columns, rows, schema }, dayAt(now, timezone)) === 'menu';
}

/** What could not be understood of menus: a row without a date is of no day of the week. */
export async function tellMenus(dataset: Dataset, request: CheckRequest, found: Tally): Promise<void> {
  const { issues } = await menusOf([dataset], request);
  tellIssues(
    issues.filter(({ code }) => code !== 'missing-date'),
    dataset,
    found,
  );
  for (const { code, row } of issues) {
    if (code === 'missing-date' && row !== undefined) found.note('undated-menu', {}, placeOf(row, dataset));
  }
}
