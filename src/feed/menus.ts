import type { Dataset, Issue } from '../dataset.js';
import type { AuthorAttributes } from '../filters/author.js';
import { readMeals } from '../menus/read.js';
import type { Meal } from '../menus/types.js';
import { pacer } from '../pace.js';
import { recogniseMenu, type RecognisedMenu } from '../recognition/menus.js';
import { clean } from '../values/text.js';

/** What to read: the attributes of the tag, and the time zone to read them for. */
export interface MenusRequest extends Pick<AuthorAttributes, 'commune' | 'where'> {
  readonly schema?: string | undefined;
  /** JSON, role to column name. */
  readonly fields?: string | undefined;
  /** IANA name. */
  readonly timezone: string;
}

export interface Menus {
  /** By day, then by site. */
  readonly meals: readonly Meal[];
  readonly issues: readonly Issue[];
}

const collator = new Intl.Collator('fr', { numeric: true });

/**
 * Reads the meals of datasets, and keeps those that the page's author wants. A dataset of dish compositions adds
 * allergens to the dishes of the others. Lets the page respond between two slices of rows.
 */
export async function menusOf(datasets: readonly Dataset[], request: MenusRequest): Promise<Menus> {
  const read = await Promise.all(
    datasets.map(async (dataset) => ({ dataset, ...(await recognisedMenu(dataset, request)) })),
  );
  const dated = read.filter(({ roles }) => roles.date?.length);
  const parts = read.filter(({ roles }) => !roles.date?.length && roles.code?.length);
  const served = await Promise.all(dated.map((one) => mealsIn(one, request)));
  const meals = served.flatMap((one) => one.meals).sort(inOrder);
  return {
    meals: parts.length ? (await import('../menus/composition.js')).withComposition(meals, parts) : meals,
    issues: [...datasets.flatMap(({ issues }) => issues), ...served.flatMap(({ issues }) => issues)],
  };
}

/** The schema of a dataset and the roles of its columns, by their cells where their names do not tell. */
export async function recognisedMenu(
  dataset: Dataset,
  { schema, fields }: Pick<MenusRequest, 'schema' | 'fields'>,
): Promise<RecognisedMenu> {
  const menu = recogniseMenu(dataset.columns, schema ?? dataset.schema, fields);
  const { course, dish, dessert } = menu.roles;
  if (dessert?.length || (course?.length && dish?.length)) return menu;
  const { withDishColumns } = await import('../recognition/dish-columns.js');
  return { ...menu, roles: withDishColumns(menu.roles, dataset) };
}

async function mealsIn({ dataset, roles }: RecognisedMenu & { dataset: Dataset }, request: MenusRequest) {
  const wanted = await wantedRows(dataset, roles.insee?.[0], request);
  const near = dataset.provenance.updated ?? dataset.provenance.readAt;
  return readMeals(dataset, { roles, timezone: request.timezone, near }, pacer(), wanted);
}

/**
 * Applies the author's filters, whose code is only loaded for tags that use some. A feed without communes is taken for
 * that of a single one.
 */
async function wantedRows({ rows, columns }: Dataset, insee: string | undefined, { commune, where }: MenusRequest) {
  const author = { where, ...(insee && { commune }) };
  if (!author.commune && !where) return undefined;
  const { keptForAuthor } = await import('./for-author.js');
  const located = rows.map((cells, row) => ({ row, venue: { insee: clean(cells[insee ?? '']) } }));
  const { kept } = await keptForAuthor(located, author, { columns, rows });
  const indexes = new Set(kept.map(({ row }) => row));
  return (row: number) => indexes.has(row);
}

function inOrder(one: Meal, other: Meal): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return collator.compare(one.site ?? '', other.site ?? '');
}
