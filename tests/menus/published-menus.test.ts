import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dishesOf, menusIn } from './menus-of.js';

const file = new URL('../../../shared/feeds/rennes-menus-cantines.csv', import.meta.url);

describe.runIf(existsSync(file))('the school menus of Rennes', async () => {
  const { meals, issues } = existsSync(file) ? await menusIn([readFileSync(file)]) : { meals: [], issues: [] };
  const on = (day: string) => meals.filter((meal) => meal.day === day);

  it('hold every day of the file, in three sectors', () => {
    expect(new Set(meals.map(({ day }) => day)).size).toBe(2529);
    expect([meals[0]?.day, meals.at(-1)?.day]).toEqual(['2016-03-21', '2026-01-09']);
    expect([...new Set(meals.map(({ site }) => site))].sort()).toEqual(['1', '2', '3', undefined]);
    expect(issues.map(({ code }) => code)).toEqual(Array.from({ length: 10 }, () => 'missing-date'));
  });

  it('tell the meal of a day as the file has it', () => {
    expect(on('2024-11-28').map(({ site }) => site)).toEqual(['1', '2', '3']);
    expect(dishesOf(on('2024-11-28')[0])).toEqual([
      'starter: Salade fromagère',
      'main: Blanquette de volaille or Aiguillette de blé* [french, sustainable]',
      'side: Légumes du pot',
      'dessert: Glace vivier des saveurs',
      'snack: Pain Confiture Fromage blanc [organic]',
      'snack: Pain Pomme [organic]',
    ]);
  });

  it('serve nothing at Christmas, and say why', () => {
    expect(on('2024-12-25').map(({ closed, dishes }) => [closed, dishes])).toEqual([
      ['Férié', []],
      ['Férié', []],
      ['Férié', []],
    ]);
  });

  it('tell a day that the file repeats once, with the labels of both rows', () => {
    const [first, ...others] = on('2020-01-07');
    expect(dishesOf(first)).toContain('side: Ratatouille, pommes de terre [organic]');
    expect(others.map(({ site }) => site)).toEqual(['2', '3']);
  });

  it('take no closed word for a dish', () => {
    const names = meals.flatMap(({ dishes }) => dishes.flatMap((dish) => dish.names));
    expect(names.filter((name) => /^(férié|férie|fermé|centre fermé)/i.test(name))).toEqual([]);
  });
});
