import { describe, expect, it } from 'vitest';
import { dishesOf, menusIn } from './menus-of.js';

async function mealsIn(document: unknown): Promise<string[]> {
  const { meals } = await menusIn([JSON.stringify(document)]);
  return meals.map((meal) => {
    const where = meal.site ? ` ${meal.site}` : '';
    return `${meal.day}${where} ${meal.name}: ${dishesOf(meal).join(', ')}`;
  });
}

const MONDAY = '2026-11-23 lunch: starter: Radis, main: Omelette, dessert: Pomme';
const TUESDAY = '2026-11-24 lunch: starter: Soupe, main: Colin, dessert: Flan';
const monday = { entree: 'Radis', plat: 'Omelette', dessert: 'Pomme' };
const tuesday = { entree: 'Soupe', plat: 'Colin', dessert: 'Flan' };
const dishes = [
  { nom: 'Radis', type: 'entrée' },
  { nom: 'Omelette', type: 'plat' },
  { nom: 'Pomme', type: 'dessert' },
];
const others = [
  { type: 'entrée', nom: 'Soupe' },
  { type: 'plat', nom: 'Colin' },
  { type: 'dessert', nom: 'Flan' },
];

describe('menus inside of one another in JSON', () => {
  it.each<[string, unknown]>([
    [
      'weeks of days of meals of dishes',
      {
        semaines: [
          {
            semaine: 48,
            annee: 2026,
            jours: [
              { jour: 'Lundi', date: '2026-11-23', repas: [{ service: 'Déjeuner', plats: dishes }] },
              { jour: 'Mardi', date: '2026-11-24', repas: [{ service: 'Déjeuner', plats: others }] },
            ],
          },
        ],
      },
    ],
    [
      'days of meals under their names',
      {
        jours: [
          { date: '2026-11-23', repas: { midi: monday } },
          { date: '24/11/2026', repas: { midi: tuesday } },
        ],
      },
    ],
    ['days under their dates', { '2026-11-23': monday, '2026-11-24': tuesday }],
    [
      'days under their dates, in one menu',
      { menu: { '2026-11-23': { midi: monday }, '2026-11-24': { midi: tuesday } } },
    ],
    ['days under their names, of a week', { semaine_du: '2026-11-23', lundi: monday, mardi: tuesday }],
    ['days under their names, of a numbered week', { semaine: '2026-W48', menus: { lundi: monday, mardi: tuesday } }],
    [
      'days under their names, of a week of a year',
      { annee: 2026, semaine: 48, jours: { Lundi: monday, Mardi: tuesday } },
    ],
    ['weeks under their names', { semaines: { 'Semaine du 23/11/2026': { lundi: monday, mardi: tuesday } } }],
    ['weeks by a day in words', { semaines: [{ semaine: 'du 23 novembre 2026', lundi: monday, mardi: tuesday }] }],
    [
      'weeks of days with a key for each course',
      [
        {
          nom: 'Semaine du 23 au 27 novembre 2026',
          semaine: 'Semaine du 23 au 27 novembre 2026',
          jours: [
            { jour: 'Lundi', ...monday },
            { jour: 'Mardi', ...tuesday },
          ],
        },
      ],
    ],
    [
      'days with a list for each course',
      [
        { date: '2026-11-23', repas: { entrees: ['Radis'], plats: ['Omelette'], desserts: [{ libelle: 'Pomme' }] } },
        { date: '2026-11-24', repas: { entrees: ['Soupe'], plats: ['Colin'], desserts: [{ libelle: 'Flan' }] } },
      ],
    ],
    [
      'names in English',
      {
        weeks: [
          {
            week: '2026-11-23',
            days: [
              { day: 'monday', lunch: { starter: 'Radis', main: 'Omelette', dessert: 'Pomme' } },
              { day: 'tuesday', lunch: { starter: 'Soupe', main: 'Colin', dessert: 'Flan' } },
            ],
          },
        ],
      },
    ],
    [
      'dishes that are called « plat »',
      [
        { date: '2026-11-23', menu: dishes.map(({ nom: plat, type }) => ({ plat, type })) },
        { date: '2026-11-24', menu: others.map(({ nom: plat, type }) => ({ plat, type })) },
      ],
    ],
    [
      'what a service wraps around',
      {
        status: 'ok',
        data: {
          menus: [
            { date: '2026-11-23', plats: dishes },
            { date: '2026-11-24', plats: others },
          ],
        },
      },
    ],
  ])('are read from %s', async (_, document) => {
    expect(await mealsIn(document)).toEqual([MONDAY, TUESDAY]);
  });

  it('tell each school apart, and the meals of a day', async () => {
    const jours = [{ date: '2026-11-23', midi: { plat: 'Omelette', gouter: 'Lait' }, gouter: { fruit: 'Poire' } }];
    expect(
      await mealsIn({
        ecoles: [
          { nom: 'Jules-Ferry', jours },
          { nom: 'Marie-Curie', jours },
        ],
      }),
    ).toEqual([
      '2026-11-23 Jules-Ferry lunch: main: Omelette, snack: Lait',
      '2026-11-23 Jules-Ferry snack: dessert: Poire',
      '2026-11-23 Marie-Curie lunch: main: Omelette, snack: Lait',
      '2026-11-23 Marie-Curie snack: dessert: Poire',
    ]);
    const week = { semaine_du: '2026-11-23', lundi: { midi: { plat: 'Colin' }, soir: { plat: 'Soupe' } } };
    expect(await mealsIn({ Maternelle: week })).toEqual([
      '2026-11-23 Maternelle lunch: main: Colin',
      '2026-11-23 Maternelle dinner: main: Soupe',
    ]);
  });

  it('have labels, allergens and remarks', async () => {
    const plats = [
      { nom: 'Omelette', categorie: 'plat', labels: ['bio', 'local'], allergenes: ['œuf', 'lait'] },
      { nom: 'Pomme', categorie: 'dessert' },
    ];
    const { meals } = await menusIn([JSON.stringify({ jours: [{ date: '2026-11-23', theme: 'Repas froid', plats }] })]);
    expect(meals[0]?.notes).toEqual(['Repas froid']);
    expect(dishesOf(meals[0])).toEqual(['main: Omelette [organic, local] (eggs, milk)', 'dessert: Pomme']);
  });

  it.each<[string, unknown]>([
    ['events', { kind: 'agenda', items: [{ date: '2026-11-23', nom: 'Bal', entree: { libelle: 'Gratuit' } }] }],
    ['hours', { lundi: { midi: { de: '9h', a: '12h' }, soir: null }, mardi: { midi: { de: '9h', a: '12h' } } }],
    ['lists of nothing', { jours: [null, { date: '2026-11-23', repas: [null, []] }], autres: [null] }],
  ])('are not %s', async (_, document) => {
    expect(await mealsIn(document)).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ['a table of days', [{ date: '2026-11-23', ...monday }], [MONDAY]],
    [
      'a table of dishes',
      [
        { date: '2026-11-23', type_plat: 'entrée', nom_plat: 'Radis' },
        { date: '2026-11-23', type_plat: 'plat', nom_plat: 'Omelette' },
      ],
      ['2026-11-23 lunch: starter: Radis, main: Omelette'],
    ],
  ])('leave %s as it is', async (_, document, told) => {
    expect(await mealsIn(document)).toEqual(told);
  });
});
