import type { Row } from '../dataset.js';
import type { MenuRoles } from '../schemas/menus/types.js';
import { clean } from '../values/text.js';
import { readAllergens, together } from './labels.js';
import type { Dish, Meal } from './types.js';

/** Rows that tell one product of a dish each, and the roles of their columns. */
interface Products {
  readonly dataset: { readonly rows: readonly Row[] };
  readonly roles: MenuRoles;
}

/**
 * Meals with the allergens of their products. Labels stay apart: an organic carrot does not make a stew organic.
 */
export function withComposition(meals: readonly Meal[], products: readonly Products[]): readonly Meal[] {
  const dishes = new Map(products.flatMap(({ dataset, roles }) => [...compositionOf(dataset.rows, roles)]));
  const told = (dish: Dish): Dish => {
    const allergens = dishes.get(dish.code ?? '') ?? [];
    return allergens.length ? { ...dish, allergens: together(dish.allergens, allergens) } : dish;
  };
  return meals.map((meal) => ({ ...meal, dishes: meal.dishes.map(told) }));
}

/** The allergens of each dish by its code. */
function compositionOf(rows: readonly Row[], roles: MenuRoles): ReadonlyMap<string, Dish['allergens']> {
  const dishes = new Map<string, Dish['allergens']>();
  for (const row of rows) {
    const code = clean(row[roles.code?.[0] ?? '']);
    const found = (roles.allergens ?? []).map((column) => readAllergens(row[column]));
    if (code) dishes.set(code, found.reduce(together, dishes.get(code) ?? []));
  }
  return dishes;
}
