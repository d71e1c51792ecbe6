// @ts-check
import { addDays, dayIn, weekdayOf } from './calendar.js';
import { csv } from './csv.js';
import { updatedAt, ZONE } from './programme.js';

/**
 * A dish: its name, then what is known of it, by column.
 * @typedef {{ nom: string, siqo?: string[], label?: string, regime?: string[], allergenes?: string[] }} Dish
 */

const BIO = ['agriculture biologique'];
const LAIT = ['lait'];
const GLUTEN = ['céréales contenant du gluten'];
const VEGE = ['végétarien'];

/** @type {Record<string, Dish[]>} */
const COURSES = {
  entrée: [
    { nom: 'Carottes râpées au citron', siqo: BIO, label: 'local' },
    { nom: 'Velouté de potimarron', siqo: BIO, allergenes: LAIT },
    { nom: 'Betteraves aux noix', allergenes: ['fruits à coques', 'moutarde'] },
    { nom: 'Salade de mâche et croûtons', label: 'local', allergenes: [...GLUTEN, 'moutarde'] },
    { nom: 'Céleri rémoulade', allergenes: ['céleri', 'oeufs', 'moutarde'] },
    { nom: 'Taboulé de boulgour', allergenes: GLUTEN },
    { nom: 'Pamplemousse', siqo: BIO },
  ],
  'plat principal': [
    { nom: 'Rôti de porc au cidre', siqo: ['label rouge'], label: 'France' },
    { nom: 'Dahl de lentilles corail', siqo: BIO, regime: VEGE },
    { nom: 'Filet de merlu, sauce aux herbes', label: 'pêche durable', allergenes: ['poissons', ...LAIT] },
    { nom: 'Poulet fermier basquaise', siqo: ['label rouge'], label: 'local' },
    { nom: 'Galette complète aux champignons', regime: VEGE, allergenes: ['oeufs', ...LAIT, ...GLUTEN] },
    { nom: 'Bœuf bourguignon', label: 'France', allergenes: ['céleri', 'anhydride sulfureux et sulfites'] },
    { nom: 'Lasagnes aux légumes du marais', siqo: BIO, regime: VEGE, allergenes: [...GLUTEN, ...LAIT] },
    { nom: 'Brandade de poisson', allergenes: ['poissons', ...LAIT] },
    { nom: 'Omelette au fromage', siqo: BIO, regime: VEGE, allergenes: ['oeufs', ...LAIT] },
  ],
  garniture: [
    { nom: 'Purée de pommes de terre', allergenes: LAIT },
    { nom: 'Riz de Camargue', siqo: ['indication géographique protégée'] },
    { nom: 'Poireaux à la crème', label: 'local', allergenes: LAIT },
    { nom: 'Semoule', siqo: BIO, allergenes: GLUTEN },
    { nom: 'Haricots verts persillés', siqo: BIO },
  ],
  'produit laitier': [
    { nom: 'Emmental', allergenes: LAIT },
    { nom: 'Yaourt de la ferme du Bourg', siqo: BIO, label: 'local', allergenes: LAIT },
    { nom: 'Pont-l’Évêque', siqo: ["appellation d'origine protégée"], allergenes: LAIT },
  ],
  dessert: [
    { nom: 'Pomme', siqo: BIO, label: 'local' },
    { nom: 'Far breton', label: 'fait maison', allergenes: [...GLUTEN, 'oeufs', ...LAIT] },
    { nom: 'Compote poire-vanille' },
    { nom: 'Clémentines', siqo: BIO },
    { nom: 'Mousse au chocolat', label: 'équitable', allergenes: ['oeufs', ...LAIT, 'soja'] },
    { nom: 'Salade de fruits frais' },
    { nom: 'Crème caramel', label: 'fait maison', allergenes: ['oeufs', ...LAIT] },
    { nom: 'Riz au lait', allergenes: LAIT },
  ],
};

const SCHOOLS = ['École Angela-Duval', 'École Anita-Conti'];

const COLUMNS =
  'menuCollNom menuCollSiret menuEtablissementNom menuRestaurantNom menuRestaurantInsee menuRestaurantIdType menuRestaurantType menuRestaurantConvive menuDate menuRepasType menuPlatType menuPlatNom menuPlatCode menuPlatSiqo menuPlatLabel menuPlatRegime menuPlatAllergene menuPublicationDate';

/**
 * The menus of two schools after the SCDL, one row a dish: three weeks before today and five after. Nothing is served on
 * Wednesdays, nor in the second week to come, which is a holiday.
 * @param {Date | string} today a moment, or a civil day
 */
export function menusCsv(today) {
  const day = dayIn(today, ZONE);
  const published = `${updatedAt(today).slice(0, 10)}T08:00:00`;
  const monday = addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
  const days = Array.from({ length: 56 }, (_, index) => addDays(monday, index - 21)).filter((one) =>
    isSchoolDay(one, monday),
  );
  const rows = days.flatMap((date, index) =>
    SCHOOLS.flatMap((school, other) => meal(index + other * 5).map(row(school, date, published))),
  );
  return csv([COLUMNS.split(' '), ...rows]);
}

/**
 * @param {string} day
 * @param {string} monday of the current week
 */
function isSchoolDay(day, monday) {
  const holiday = day >= addDays(monday, 14) && day < addDays(monday, 21);
  return !holiday && !['wed', 'sat', 'sun'].includes(weekdayOf(day));
}

/**
 * One dish of each course; lists of different lengths take long to meet again.
 * @param {number} index
 * @returns {[string, Dish][]}
 */
function meal(index) {
  return Object.entries(COURSES).flatMap(([course, dishes]) => {
    const dish = dishes[index % dishes.length];
    return dish ? [/** @type {[string, Dish]} */ ([course, dish])] : [];
  });
}

/**
 * @param {string} school
 * @param {string} date
 * @param {string} published
 * @returns {(served: [string, Dish]) => string[]}
 */
function row(school, date, published) {
  return ([course, { nom, siqo = [], label = '', regime = [], allergenes = [] }]) => [
    'Saint-Ermel-des-Marais',
    '21350999900014',
    'Cuisine centrale du Bac',
    school,
    '35999',
    'sans',
    'élémentaire',
    'élémentaire',
    date,
    'déjeuner',
    course,
    nom,
    '',
    list(siqo),
    label,
    list(regime),
    list(allergenes),
    published,
  ];
}

/** @param {string[]} words */
function list(words) {
  return words.length ? JSON.stringify(words) : '';
}
