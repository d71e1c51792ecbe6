import { describe, expect, it } from 'vitest';
import { parserOf } from '../../src/parsers/parser-of.js';
import { menusIn, told } from './menus-of.js';

async function mealsIn(lines: readonly string[]) {
  const { meals, issues } = await menusIn([lines.join('\n')]);
  return { meals: meals.map(({ day, name, dishes }) => [day, name, ...dishes.map(told)].join(' | ')), issues };
}

describe('menus with the days across the top', () => {
  it('are of the week that stands above them', async () => {
    const { meals, issues } = await mealsIn([
      'Semaine du 16 au 20 novembre 2026;;',
      ';Lundi;Mardi;Jeudi',
      'Entrée;Carottes;Salade;Taboulé',
      'Plat;Poulet;Omelette;',
      'Dessert;Pomme;Compote;Orange',
    ]);
    expect(meals).toEqual([
      '2026-11-16 | lunch | starter: Carottes | main: Poulet | dessert: Pomme',
      '2026-11-17 | lunch | starter: Salade | main: Omelette | dessert: Compote',
      '2026-11-19 | lunch | starter: Taboulé | dessert: Orange',
    ]);
    expect(issues).toEqual([]);
  });

  it('may name the days in two languages', async () => {
    const { meals } = await mealsIn([
      'Menu di a settimana - Menu de la semaine du 16 au 20 novembre 2026;;;',
      ';LUNI - LUNDI;MARTI - MARDI;Jeudi / Ghjovi',
      'Entrée;Carottes;Salade;Taboulé',
      'Plat;Poulet;Omelette;',
    ]);
    expect(meals).toEqual([
      '2026-11-16 | lunch | starter: Carottes | main: Poulet',
      '2026-11-17 | lunch | starter: Salade | main: Omelette',
      '2026-11-19 | lunch | starter: Taboulé',
    ]);
  });

  it.each([
    ['their dates', 'Composante;lundi 16/11/2026;mardi 17/11/2026;jeudi 19/11/2026'],
    ['days and their month', 'Composante;Lundi 16 novembre;Mardi 17 novembre;Jeudi 19 novembre'],
    ['dates alone', 'Menus;16/11/2026;17/11/2026;19/11/2026'],
  ])('are of %s', async (_name, head) => {
    const { meals } = await mealsIn([head, 'Hors d’œuvre;A;B;C', 'Plat principal;D;E;F', 'Fromage;G;H;I']);
    expect(meals).toEqual([
      '2026-11-16 | lunch | starter: A | main: D | dairy: G',
      '2026-11-17 | lunch | starter: B | main: E | dairy: H',
      '2026-11-19 | lunch | starter: C | main: F | dairy: I',
    ]);
  });

  it('may be several weeks below one another, without a year', async () => {
    const { meals } = await mealsIn([
      'RESTAURANT SCOLAIRE;;;',
      'Du 23 au 27 novembre;;;',
      ';LUNDI 23;MARDI 24;JEUDI 26',
      'Entrée;A;B;C',
      'Plat;D;E;F',
      ';;;',
      'Du 30 novembre au 4 décembre;;;',
      ';LUNDI 30;MARDI 1;JEUDI 3',
      'Entrée;G;H;I',
      'Plat;J;K;L',
    ]);
    expect(meals.map((meal) => meal.slice(0, 10))).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-26',
      '2026-11-30',
      '2026-12-01',
      '2026-12-03',
    ]);
    expect(meals.at(-1)).toBe('2026-12-03 | lunch | starter: I | main: L');
  });

  it('may be of two meals a day', async () => {
    const { meals } = await mealsIn([
      'Résidence;;16/11/2026;17/11/2026',
      'Midi;Entrée;A;B',
      ';Plat;C;D',
      'Soir;Potage;E;F',
      ';Dessert;G;H',
    ]);
    expect(meals).toEqual([
      '2026-11-16 | lunch | starter: A | main: C',
      '2026-11-16 | dinner | starter: E | dessert: G',
      '2026-11-17 | lunch | starter: B | main: D',
      '2026-11-17 | dinner | starter: F | dessert: H',
    ]);
  });

  it('keep a second line of a course', async () => {
    const { meals } = await mealsIn([
      'Plats;lundi 16/11/2026;mardi 17/11/2026;jeudi 19/11/2026',
      'Plat;A;B;C',
      ';D;;',
      'Dessert;E;F;G',
    ]);
    expect(meals[0]).toBe('2026-11-16 | lunch | main: A | main: D | dessert: E');
  });

  it('say which remarks below them were left out', async () => {
    const { issues } = await mealsIn([
      'Plats;lundi 16/11/2026;mardi 17/11/2026;jeudi 19/11/2026',
      'Entrée;A;B;C',
      'Plat;D;E;F',
      'Viandes d’origine française',
    ]);
    expect(issues).toMatchObject([{ code: 'below-table', line: 4, value: 'Viandes d’origine française' }]);
  });

  it.each([
    ['opening hours', 'Service;Lundi;Mardi;Jeudi\nAccueil;9h-12h;9h-12h;fermé\nÉtat civil;9h-12h;fermé;9h-12h'],
    ['a week that nobody names', 'Plats;Lundi;Mardi;Jeudi\nEntrée;A;B;C\nPlat;D;E;F'],
  ])('are not %s', async (_name, text) => {
    const bytes = new TextEncoder().encode(text);
    const parser = await parserOf(bytes);
    const { columns, rows } = await parser.parse(bytes, { timezone: 'Europe/Paris' });
    expect(columns.slice(1)).toEqual(['Lundi', 'Mardi', 'Jeudi']);
    expect(rows).toHaveLength(2);
  });
});

describe('menus with the schools across the top', () => {
  const head = 'Date;École Jules Ferry;Collège Anne-Frank;Remarque';

  it('are a meal for each school', async () => {
    const { meals, issues } = await menusIn([
      [head, '16/11/2026;Carottes, Poulet, Pomme;Salade, Pizza;Repas à thème', '17/11/2026;;Melon, Steak;'].join('\n'),
    ]);
    expect(meals.map(({ day, site, dishes }) => [day, site, ...dishes.flatMap(({ names }) => names)])).toEqual([
      ['2026-11-16', 'Collège Anne-Frank', 'Salade', 'Pizza'],
      ['2026-11-16', 'École Jules Ferry', 'Carottes', 'Poulet', 'Pomme'],
      ['2026-11-17', 'Collège Anne-Frank', 'Melon', 'Steak'],
    ]);
    expect(issues).toEqual([]);
  });

  it('are told once where their day cannot be read', async () => {
    const { issues } = await menusIn([[head, 'un jour;Carottes;Salade;', '17/11/2026;Melon;Radis;'].join('\n')]);
    expect(issues).toMatchObject([{ code: 'unreadable-date', row: 0 }]);
  });

  it('are no meals where columns are about something else', async () => {
    const { meals } = await menusIn([['Date;Titre;Lieu', '16/11/2026;Bal;Salle des fêtes'].join('\n')]);
    expect(meals).toEqual([]);
  });
});
