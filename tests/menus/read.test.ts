import { describe, expect, it } from 'vitest';
import { readMeals } from '../../src/menus/read.js';
import { dishesOf, menusIn, told } from './menus-of.js';

it('a table with a row for each dish, which it calls « plat », tells the course of each', async () => {
  const { meals } = await menusIn([
    'date;type_plat;plat\n2026-11-23;entrée;Carottes\n2026-11-23;plat;Poulet\n2026-11-23;dessert;Pomme\n',
  ]);
  expect(meals).toHaveLength(1);
  expect(dishesOf(meals[0])).toEqual(['starter: Carottes', 'main: Poulet', 'dessert: Pomme']);
});

it.each<[string, string, string[]]>([
  [
    'a dish in a column « Menu », beside its course',
    'Date;Repas;Composante;Menu\n2026-11-23;Midi;Entrée;Radis\n2026-11-23;Midi;Plat;Omelette\n2026-11-23;Soir;Plat;Soupe\n',
    ['lunch: starter: Radis, main: Omelette', 'dinner: main: Soupe'],
  ],
  [
    'a dish a row, by week and moment',
    'Semaine;Jour;Moment;Plat\n2026-48;Lundi;Midi;Colin\n2026-48;Lundi;Midi;Flan\n2026-48;Lundi;Soir;Soupe\n',
    ['lunch: other: Colin, other: Flan', 'dinner: other: Soupe'],
  ],
  [
    'the whole meal in a column « Menu », beside which one it is',
    'Date;Repas;Menu\n2026-11-23;Déjeuner;Radis - Omelette\n2026-11-23;Dîner;Soupe\n',
    ['lunch: other: Radis, other: Omelette', 'dinner: other: Soupe'],
  ],
  [
    'the whole meal in a column « Déjeuner », beside the snack',
    'Jour;Déjeuner;Goûter\nlundi 23 novembre;Salade, Rôti de bœuf, Frites;Pain, chocolat\n',
    ['lunch: snack: Pain, chocolat, other: Salade, other: Rôti de bœuf, other: Frites'],
  ],
  [
    'the whole meal in a column « Repas »',
    'Date;Repas\n2026-11-23;Radis - Omelette\n',
    ['lunch: other: Radis, other: Omelette'],
  ],
])('a table tells %s', async (_name, csv, told) => {
  const { meals } = await menusIn([csv]);
  expect(meals.map((meal) => `${meal.name}: ${dishesOf(meal).join(', ')}`)).toEqual(told);
});

describe('a table with a column for each course', () => {
  it('has the pulses that are served beside the rice of an island', async () => {
    const { meals } = await menusIn([
      'Date;Entrée;Plat;Grains;Riz;Dessert\n2026-11-23;Achards;Cari;Lentilles;;Mangue\n',
    ]);
    expect(dishesOf(meals[0])).toEqual(['starter: Achards', 'main: Cari', 'side: Lentilles', 'dessert: Mangue']);
  });

  it('has the courses that cooks call otherwise, or have two of', async () => {
    const { meals } = await menusIn([
      'Date;Hors d’œuvre;Plat protidique;Plat 2;Plat végétarien;Garniture;Fromage ou laitage;Dessert;Plat allergènes;Plats servis nombre\n' +
        '2026-11-23;Radis;Sauté de dinde;Colin;Omelette;Purée;Brie;Pomme;lait;120\n' +
        '2026-11-24;;Férié;;;;;;;\n',
    ]);
    expect(dishesOf(meals[0])).toEqual([
      'starter: Radis',
      'main: Sauté de dinde',
      'main: Colin',
      'main: Omelette',
      'side: Purée',
      'dairy: Brie',
      'dessert: Pomme',
    ]);
    expect(meals[1]?.closed).toBe('Férié');
  });

  it('takes no other column for a course where it has none by its very name', async () => {
    const { meals } = await menusIn(['Date;Poisson pêché;Fruits vendus;Dessert\n2026-11-23;Bar;Pommes;Flan\n']);
    expect(dishesOf(meals[0])).toEqual(['other: Flan']);
  });

  it('finds the day of a week that another column tells, whichever of its days is written', async () => {
    const { meals, issues } = await menusIn([
      'Semaine du;Jour;Entrée;Plat;Dessert\n' +
        '23/11/2026;Lundi;Radis;Omelette;Pomme\n24/11/2026;Vendredi;Soupe;Colin;Flan\n;Jeudi;Soupe;Riz;Poire\n',
    ]);
    expect(meals.map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-27']);
    expect(issues).toMatchObject([{ code: 'unreadable-date', value: 'Jeudi', row: 2 }]);
  });

  it.each([
    ['the number of their week', 'Semaine;Jour', '48;Lundi'],
    ['the number of their week, and its year', 'Année;Semaine;Jour', '2026;S48;Lundi'],
    ['the days of their week', 'Semaine;Jour', 'du 23 au 27 novembre 2026;Lundi'],
  ])('finds days by %s', async (_what, columns, cells) => {
    const { meals } = await menusIn([`${columns};Entrée;Plat;Dessert\n${cells};Radis;Omelette;Pomme\n`]);
    expect(meals.map(({ day }) => day)).toEqual(['2026-11-23']);
  });

  it('finds the years that lie nearest to days that name neither their year nor their day of the week', async () => {
    const csv = 'Jour;Entrée;Plat;Dessert\n18 décembre;Radis;Omelette;Pomme\n5 janvier;Soupe;Colin;Flan\n';
    const { meals, issues } = await menusIn([csv]);
    expect(meals.map(({ day }) => day)).toEqual(['2026-12-18', '2027-01-05']);
    expect(issues).toEqual([]);
  });

  it('parts the dishes of a list', async () => {
    const day = { date: '2026-11-23', entrees: ['Radis', 'Soupe'], plats: ['Omelette'], desserts: [] };
    const { meals } = await menusIn([JSON.stringify([day])]);
    expect(dishesOf(meals[0])).toEqual(['starter: Radis', 'starter: Soupe', 'main: Omelette']);
  });

  it('finds the year of days that are written without it', async () => {
    const { meals, issues } = await menusIn(['Jour;Entrée;Plat;Dessert\nLundi 23 novembre;Radis;Omelette;Pomme\n']);
    expect(meals.map(({ day }) => day)).toEqual(['2026-11-23']);
    expect(issues).toEqual([]);
  });

  it('gives a meal a row, in the order of a meal, with the labels of the columns beside', async () => {
    const { meals, issues } = await menusIn([
      'Date;Secteur;Commentaire jour;Code_plat;Plat;Code_entrée;Entrée;Légumes;Laitage;Dessert\n' +
        '2026-11-23;2;Repas froid;FR / BIO;Omelette;AB;Radis;Frites;;Pomme\n',
    ]);
    expect(meals).toEqual([
      expect.objectContaining({ day: '2026-11-23', site: '2', name: 'lunch', notes: ['Repas froid'], row: 0 }),
    ]);
    expect(dishesOf(meals[0])).toEqual([
      'starter: Radis [organic]',
      'main: Omelette [french, organic]',
      'side: Frites',
      'dessert: Pomme',
    ]);
    expect(issues).toEqual([]);
  });

  it.each([
    ['Pain\nConfiture\nFromage blanc', ['Pain, confiture, Fromage blanc'.replace('Fro', 'fro')]],
    ['Pain/ beurre/ barre chocolatée', ['Pain, beurre, barre chocolatée']],
    ['1/2 pamplemousse', ['1/2 pamplemousse']],
    ['BÛCHE DE NOËL', ['Bûche de Noël']],
    ['Blanquette OU Aiguillette de blé*', ['Blanquette', 'Aiguillette de blé*']],
    ['Salade verte ou tomates', ['Salade verte ou tomates']],
    ['CRÊPE AU SUCRE', ['Crêpe au sucre']],
    ['BLT', ['BLT']],
  ])('reads a dish as one says it: %j', async (cell, names) => {
    const { meals } = await menusIn([`date,entree,plat\n2026-11-23,Radis,"${cell}"\n`]);
    expect(meals[0]?.dishes[1]?.names).toEqual(names);
  });

  it.each(['-', '/', '  ', '…'])('takes %j for no dish', async (cell) => {
    const { meals } = await menusIn([`date;entree;plat\n2026-11-23;Radis;${cell}\n`]);
    expect(dishesOf(meals[0])).toEqual(['starter: Radis']);
  });

  it.each([
    ['FÉRIÉ;FÉRIÉ;FÉRIÉ', 'Férié', []],
    ['CENTRE FERMÉ;;', 'Centre fermé', []],
    ['Pas de repas;;Pas de repas', 'Pas de repas', []],
    ['Repas de réserve;Repas de réserve;Repas de réserve', undefined, ['Repas de réserve']],
  ])('does not serve %s', async (cells, closed, notes) => {
    const { meals } = await menusIn([`date;entree;plat;dessert\n2026-11-23;${cells}\n`]);
    expect(meals).toEqual([expect.objectContaining({ dishes: [], notes })]);
    expect(meals[0]?.closed).toBe(closed);
  });

  it.each(['Pont-l’Évêque', 'Ferme de Kerdual'])('serves %s, which is a cheese', async (cheese) => {
    const { meals } = await menusIn([`date;entree;laitage\n2026-11-23;;${cheese}\n`]);
    expect(dishesOf(meals[0])).toEqual([`dairy: ${cheese}`]);
  });

  it.each([
    ['Produits bio', 'Œufs, Fruits à coques, graine de sésame', ['main: Riz [organic] (eggs, nuts, sesame)']],
    ['produit bio', 'oeuf / fruit à coque', ['main: Riz [organic] (eggs, nuts)']],
  ])('knows labels and allergens in the singular and the plural: %j, %j', async (label, allergens, told) => {
    const { meals } = await menusIn([
      `date;entree;plat;dessert;label_plat;allergenes_plat\n2026-11-23;;Riz;;${label};${allergens}\n`,
    ]);
    expect(dishesOf(meals[0])).toEqual(told);
  });

  it('tells the same meal once, with the labels of both rows, and keeps two different ones', async () => {
    const { meals } = await menusIn([
      'date;entree;code_entree;plat;dessert\n' +
        '2026-11-23;Radis;AB;Omelette;Pomme\n2026-11-23;radis;LOC;Omelette;Pomme\n2026-11-23;Melon;;Rôti;Poire\n',
    ]);
    expect(meals.map(dishesOf)).toEqual([
      ['starter: Radis [organic, local]', 'main: Omelette', 'dessert: Pomme'],
      ['starter: Melon', 'main: Rôti', 'dessert: Poire'],
    ]);
  });

  it('says which rows have no date, or none that can be read', async () => {
    const { meals, issues } = await menusIn(['date;entree;plat\n;Radis;Rôti\nbientôt;Radis;Rôti\n']);
    expect(meals).toEqual([]);
    expect(issues).toEqual([
      { code: 'missing-date', row: 0 },
      { code: 'unreadable-date', column: 'date', value: 'bientôt', row: 1 },
    ]);
  });

  it.each([
    ['23/11/2026', '2026-11-23'],
    ['lundi 23 novembre 2026', '2026-11-23'],
    ['2026-11-22T23:00:00+00:00', '2026-11-23'],
  ])('knows the day of %s', async (cell, day) => {
    const { meals } = await menusIn([`date;entree;plat\n${cell};Radis;Rôti\n`]);
    expect(meals.map((meal) => meal.day)).toEqual([day]);
  });

  it('is not slowed by a cell of a megabyte', async () => {
    const { meals } = await menusIn([
      `date;entree;code_entree;plat\n2026-11-23;${'/ '.repeat(5e5)};${'AB/'.repeat(3e5)};R\n`,
    ]);
    expect(dishesOf(meals[0])).toEqual(['main: R']);
  });
});

describe('a table with a row for each dish', () => {
  const scdl =
    'menuCollNom;menuRestaurantNom;menuRestaurantInsee;menuRestaurantConvive;menuDate;menuRepasType;menuPlatType;menuPlatNom;menuPlatCode;menuPlatSiqo;menuPlatRegime;menuPlatAllergene\n';

  it('gathers the dishes of a table and a day', async () => {
    const { meals } = await menusIn([
      `${scdl}Ville;École Jaurès;35236;élémentaire;2026-11-23;déjeuner;dessert;Yaourt;P3;"[""agriculture biologique"", ""label rouge""]";;"[""lait""]"\n` +
        'Ville;École Jaurès;35236;élémentaire;2026-11-23;déjeuner;plat principal;Curry de pois chiches;P1;;"[""végétarien""]";"[""céleri"",""kiwi""]"\n' +
        'Ville;École Jaurès;35236;élémentaire;2026-11-23;goûter;pain;Pain;P2;;;"[""céréales contenant du gluten""]"\n',
    ]);
    expect(meals.map(({ site, name }) => [site, name])).toEqual([
      ['École Jaurès', 'lunch'],
      ['École Jaurès', 'snack'],
    ]);
    expect(meals.flatMap(dishesOf)).toEqual([
      'main: Curry de pois chiches [vegetarian] (celery, « kiwi »)',
      'dessert: Yaourt [organic, label-rouge] (milk)',
      'bread: Pain (gluten)',
    ]);
  });

  it('names who eats at a table when it feeds several', async () => {
    const { meals } = await menusIn([
      `${scdl}Ville;Jaurès;;maternelle;2026-11-23;;dessert;Flan;;;;\nVille;Jaurès;;adultes;2026-11-23;;dessert;Kiwi;;;;\n`,
    ]);
    expect(meals.map(({ site }) => site)).toEqual(['Jaurès – adultes', 'Jaurès – maternelle']);
  });

  it('takes the allergens of the products from the feed that tells them', async () => {
    const { meals } = await menusIn([
      `${scdl}Ville;Jaurès;35236;;2026-11-23;déjeuner;plat principal;Gratin;P1;;;\n`,
      'platCollNom;platCode;platNom;platProduitNom;platProduitSiqo;platProduitAllergene\n' +
        'Ville;P1;Gratin;Crème;"[""agriculture biologique""]";"[""lait""]"\nVille;P1;Gratin;Farine;;"[""céréales contenant du gluten""]"\n',
    ]);
    expect(meals.flatMap(dishesOf)).toEqual(['main: Gratin (milk, gluten)']);
  });

  it('understands a label that has a column to itself', async () => {
    const { meals } = await menusIn([
      'menurestaurantnom;menudate;menuplattype;menuplatnom;menuplatlabelabio;menuplatregime\n' +
        'ECOLE MONET;2026-11-23;entrée;Radis;Oui;sans viande\nECOLE MONET;2026-11-23;dessert;Flan;Non;\n',
    ]);
    expect(meals.flatMap(dishesOf)).toEqual(['starter: Radis [no-meat, organic]', 'dessert: Flan']);
  });

  it('understands labels that have a column each, in the words of a kitchen', async () => {
    const { meals } = await menusIn([
      'date;type_plat;nom_plat;bio;local;végétarien\n' +
        '2026-11-23;entrée;Taboulé;oui;non;oui\n2026-11-23;plat;Poulet;non;oui;non\n',
    ]);
    expect(meals.flatMap(dishesOf)).toEqual(['starter: Taboulé [organic, vegetarian]', 'main: Poulet [local]']);
  });

  it('keeps the rows that the author wants', async () => {
    const rows =
      'Ville;Jaurès;35236;;2026-11-23;déjeuner;dessert;Flan;;;;\nAutre;Prévert;35238;;2026-11-23;déjeuner;dessert;Kiwi;;;;\n';
    const of = async (request: object) => (await menusIn([scdl + rows], request)).meals.flatMap(dishesOf);
    expect(await of({ where: 'menuRestaurantNom=Prévert' })).toEqual(['dessert: Kiwi']);
    expect(await of({ commune: '35236' })).toEqual(['dessert: Flan']);
  });
});

describe('a table with all in one column', () => {
  it('parts the dishes of a meal, and tells apart what is served beside', async () => {
    const { meals } = await menusIn([
      'date;repas;type_menu\n2026-11-23;"Carottes râpées bio\nPoisson pané - riz\nYaourt";Menu standard\n2026-11-23;Dahl;Menu végétarien\n',
    ]);
    expect(meals.map(({ variant, dishes }) => [variant, ...dishes.map(told)])).toEqual([
      ['Menu standard', 'other: Carottes râpées bio', 'other: Poisson pané', 'other: riz', 'other: Yaourt'],
      ['Menu végétarien', 'other: Dahl'],
    ]);
  });

  it('gathers the rows of a day when each is a dish without course', async () => {
    const { meals } = await menusIn(['date;plat\n2026-11-23;Radis\n2026-11-23;Rôti\n2026-11-24;Soupe\n']);
    expect(meals.map(dishesOf)).toEqual([['other: Radis', 'other: Rôti'], ['other: Soupe']]);
  });
});

describe('one row per dish, with a column for its course', () => {
  const dishes = ['Entrée;Radis;oui', 'Plat;Rôti;non', 'Garniture;Riz;', 'Laitage;Yaourt;oui', 'Dessert;Pomme;'];
  const served = ['starter: Radis [organic]', 'main: Rôti', 'side: Riz', 'dairy: Yaourt [organic]', 'dessert: Pomme'];

  it.each([
    ['has the dish under a usual name', 'jour;école;Type de plat;Libellé;Bio'],
    ['has a course that only its cells tell', 'jour;école;Composant;plat;Bio'],
    ['says neither in its names', 'jour;école;Catégorie;Désignation;Bio'],
    ['has codes beside', 'jour;Code du plat;Catégorie;Intitulé du plat;Bio'],
  ])('%s', async (_, head) => {
    const { meals } = await menusIn([[head, ...dishes.map((dish) => `2026-11-23;A;${dish}`)].join('\n')]);
    expect(meals.map(dishesOf)).toEqual([served]);
  });

  it('has its date and school on the first row of each day, as merged cells are saved', async () => {
    const rows = [
      '23/11/2026;A;Entrée;Radis',
      ';;Plat;Rôti',
      ';;Dessert;Pomme',
      '24/11/2026;A;Entrée;Soupe',
      ';;Plat;Riz',
    ];
    const { meals, issues } = await menusIn([['date;école;composante;plat', ...rows].join('\n')]);
    expect(meals.map((meal) => [meal.day, meal.site, ...dishesOf(meal)])).toEqual([
      ['2026-11-23', 'A', 'starter: Radis', 'main: Rôti', 'dessert: Pomme'],
      ['2026-11-24', 'A', 'starter: Soupe', 'main: Riz'],
    ]);
    expect(issues).toEqual([]);
  });

  it('lacks a date where the others repeat theirs', async () => {
    const rows = ['23/11/2026;Entrée;Radis', '23/11/2026;Plat;Rôti', ';Dessert;Pomme'];
    const { meals, issues } = await menusIn([['date;composante;plat', ...rows].join('\n')]);
    expect(meals.flatMap(dishesOf)).toEqual(['starter: Radis', 'main: Rôti']);
    expect(issues).toEqual([{ code: 'missing-date', row: 2 }]);
  });

  it('takes no remark for a dish', async () => {
    const { meals } = await menusIn(['date;repas;avis\n2026-11-23;Radis, Rôti;Entrée\n2026-11-24;Riz;Plat\n']);
    expect(meals.map(dishesOf)).toEqual([['other: Radis', 'other: Rôti'], ['other: Riz']]);
  });
});

describe('what the publisher writes beside a dish', () => {
  it('is told once, however it is spelled', async () => {
    const { meals } = await menusIn(['date;entree;plat;label_entree\n2026-11-23;Radis;Riz;ZONE A|zone à\n']);
    expect(meals.flatMap(dishesOf)).toEqual(['starter: Radis [« zone à »]', 'main: Riz']);
  });
});

describe('columns that the author names', () => {
  it('win over those that would be found', async () => {
    const { meals } = await menusIn(['quand;menu du midi;plat\n2026-11-23;Omelette;zzz\n'], {
      fields: '{"date":"quand","main":"menu du midi"}',
    });
    expect(meals.map(dishesOf)).toEqual([['other: Omelette']]);
  });
});

describe('many rows', () => {
  it('let the page answer in between', async () => {
    const rows = Array.from({ length: 100 }, () => ({ jour: '2026-11-23', plat: 'Riz' }));
    let pauses = 0;
    const pause = () => Promise.resolve(void (pauses += 1));
    await readMeals(
      { columns: ['jour', 'plat'], rows },
      { roles: { date: ['jour'] }, timezone: 'Europe/Paris' },
      pause,
    );
    expect(pauses).toBeGreaterThan(5);
  });
});

describe('a grid of allergens, one column for each', () => {
  const header = 'Date;Composante;Plat;Gluten;Œufs;Lait;Fruits à coque;Anhydride sulfureux et sulfites';

  it('tells those of each dish', async () => {
    const { meals } = await menusIn([
      `${header}\n23/11/2026;Entrée;Radis;;;;;\n23/11/2026;Plat;Quiche, salade;x;X;oui;non;0\n23/11/2026;Dessert;Gâteau;1;;traces;-;\n`,
    ]);
    expect(dishesOf(meals[0])).toEqual([
      'starter: Radis',
      'main: Quiche, salade (gluten, eggs, milk)',
      'dessert: Gâteau (gluten, « Lait (traces) »)',
    ]);
  });

  it('is read where nothing tells the courses', async () => {
    const { meals } = await menusIn(['Date;Plat;Gluten;Lait;Soja\n23/11/2026;Radis;;;\n;Quiche;x;x;\n']);
    expect(dishesOf(meals[0])).toEqual(['other: Radis', 'other: Quiche (gluten, milk)']);
  });

  it('calls allergens as the law does, and leaves none out that stands among them', async () => {
    const { meals } = await menusIn([
      'Date;Plat;Céréales contenant du gluten;Fruits de mer;Fruits à coque (noix, amandes);Lait et produits laitiers\n23/11/2026;Quiche;x;x;x;x\n',
    ]);
    expect(dishesOf(meals[0])).toEqual(['other: Quiche (gluten, « Fruits de mer », nuts, milk)']);
  });

  it('is none where two columns happen to be called so', async () => {
    const { meals } = await menusIn(['Date;Plat;Sans gluten;Gluten;Lait\n23/11/2026;Radis;oui;x;x\n']);
    expect(dishesOf(meals[0])).toEqual(['other: Radis']);
  });
});
