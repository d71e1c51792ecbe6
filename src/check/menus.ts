import type { Dataset } from '../dataset.js';
import { menusOf, recognisedMenu } from '../feed/menus.js';
import { dayAt } from '../values/zone.js';
import { tellIssues } from './issues.js';
import { kindOf } from './kind-of.js';
import { lineOf } from './line.js';
import { narrowedBy } from './narrowed-by.js';
import { otherWidget } from './other-widget.js';
import type { Tally } from './tally.js';
import type { CheckRequest, ReadAs } from './types.js';

/** Whether rows are meant to be menus, or look like them. */
export function isMenu(dataset: Dataset, request: CheckRequest): boolean {
  return (request.kind ?? kindOf(dataset, request)) === 'menu';
}

/** Notes what could not be understood of menus, such as rows without a date. */
export async function tellMenus(dataset: Dataset, request: CheckRequest, found: Tally): Promise<ReadAs> {
  const { meals, issues } = await menusOf([dataset], request);
  tellIssues(
    issues.filter(({ code }) => code !== 'missing-date'),
    dataset,
    found,
  );
  for (const { code, row } of issues) {
    if (code === 'missing-date' && row !== undefined) found.note('undated-menu', {}, lineOf(row, dataset));
  }
  if (!meals.length && dataset.rows.length) tellNoMenu(dataset, request, found);
  const days = [meals[0], meals.at(-1)].flatMap((meal) => meal?.day ?? []);
  const [, last] = days;
  if (last && last < dayAt(request.now, request.timezone)) found.note('all-past-menus', { detail: last });
  const { schema, roles } = await recognisedMenu(dataset, request);
  if (!last) return { facts: [], roles: {} };
  return {
    facts: [
      { name: 'schema', value: schema.title },
      { name: 'meals', value: String(meals.length) },
      { name: 'period', value: days.join('/') },
    ],
    roles,
  };
}

function tellNoMenu(dataset: Dataset, request: CheckRequest, { note }: Tally) {
  const narrowed = narrowedBy({ ...request, near: undefined });
  const other = otherWidget(dataset, request);
  if (narrowed && !other) note('no-menu-kept', { detail: narrowed });
  else note('no-menus', { detail: other ?? '' });
}
