import { fold } from '../values/text.js';
import { together } from './labels.js';
import { courseNames, type Dish, type Meal } from './types.js';

/**
 * Adds a meal to those read before: to the one of the same table and day when it is part of it, or says the same again.
 * Two kitchens' worth of dishes on one day stay two meals.
 *
 * @param inParts rows hold one dish each.
 */
export function addMeal(meals: Map<string, Meal[]>, meal: Meal, inParts: boolean): void {
  if (!meal.dishes.length && !meal.notes.length && !meal.closed) return;
  const key = [meal.day, meal.site, meal.name, meal.variant].join('\n');
  const known = meals.get(key) ?? [];
  const before = known.find((one) => inParts || sameNames(one, meal));
  const after = before ? known.map((one) => (one === before ? united(one, meal) : one)) : [...known, ordered(meal)];
  meals.set(key, after);
}

function united(one: Meal, other: Meal): Meal {
  const dishes = other.dishes.reduce<readonly Dish[]>(addDish, one.dishes);
  const notes = [...one.notes, ...other.notes.filter((note) => !one.notes.some((each) => fold(each) === fold(note)))];
  const { closed = other.closed, ...rest } = one;
  return ordered({ ...rest, dishes, notes, ...(closed && !dishes.length && { closed }) });
}

function addDish(dishes: readonly Dish[], dish: Dish): readonly Dish[] {
  const before = dishes.find((one) => one.course === dish.course && nameOf(one) === nameOf(dish));
  if (!before) return [...dishes, dish];
  const labels = together(before.labels, dish.labels);
  const allergens = together(before.allergens, dish.allergens);
  return dishes.map((one) => (one === before ? { ...one, labels, allergens } : one));
}

function ordered(meal: Meal): Meal {
  const rank = ({ course }: Dish) => courseNames.indexOf(course);
  return { ...meal, dishes: [...meal.dishes].sort((one, other) => rank(one) - rank(other)) };
}

function sameNames(one: Meal, other: Meal): boolean {
  const names = ({ dishes }: Meal) => dishes.map(nameOf).sort().join('\n');
  return names(one) === names(other);
}

function nameOf({ names }: Dish): string {
  return fold(names.join(' '));
}
