import { menusOf, type MenusRequest } from '../../src/feed/menus.js';
import type { Dish, Meal } from '../../src/menus/types.js';
import { readFeed } from '../../src/feed/read.js';
import { knownMenuColumns } from '../../src/recognition/menus.js';
import { answerOf, readOptions } from '../sources/answers.js';

/** The meals of feeds with these bodies. */
export async function menusIn(bodies: readonly BodyInit[], request: Partial<MenusRequest> = {}) {
  const datasets = bodies.map((body) =>
    readFeed('https://ville.example/menus', undefined, readOptions(answerOf(body), { knownColumns: knownMenuColumns })),
  );
  return menusOf(await Promise.all(datasets), { timezone: 'Europe/Paris', ...request });
}

/** `plat : Omelette ou Tofu [organic] (eggs)` */
export function told({ course, names, labels, allergens }: Dish): string {
  const words = (list: Dish['labels'] | Dish['allergens']) =>
    list.map((each) => (typeof each === 'string' ? each : `« ${each.said} »`)).join(', ');
  const label = labels.length ? ` [${words(labels)}]` : '';
  return `${course}: ${names.join(' or ')}${label}${allergens.length ? ` (${words(allergens)})` : ''}`;
}

export function dishesOf(meal: Meal | undefined): string[] {
  return meal?.dishes.map(told) ?? [];
}
