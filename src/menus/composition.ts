import type { Row } from '../dataset.js';
import type { MenuRoles } from '../schemas/menus/types.js';
import { clean } from '../values/text.js';
import { readAllergens, together } from './labels.js';
import type { Dish, Meal } from './types.js';

/** The allergens of each dish by its code, from rows that tell one product each. */
export function compositionOf(rows: readonly Row[], roles: MenuRoles): ReadonlyMap<string, Dish['allergens']> {
  const dishes = new Map<string, Dish['allergens']>();
  for (const row of rows) {
    const code = clean(row[roles.code?.[0] ?? '']);
    const found = (roles.allergens ?? []).map((column) => readAllergens(row[column]));
    if (code) dishes.set(code, found.reduce(together, dishes.get(code) ?? []));
  }
  return dishes;
}

/**
 * Meals with the allergens of their products. Labels stay apart: an organic carrot does not make a stew organic.
 */
export function withComposition(
  meals: readonly Meal[],
  dishes: ReadonlyMap<string, Dish['allergens']>,
): readonly Meal[] {
  const told = (dish: Dish): Dish => {
    const allergens = dishes.get(dish.code ?? '') ?? [];
    return allergens.length ? { ...dish, allergens: together(dish.allergens, allergens) } : dish;
  };
  return dishes.size ? meals.map((meal) => ({ ...meal, dishes: meal.dishes.map(told) })) : meals;
}
