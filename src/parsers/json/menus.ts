import { readPlainDate } from '../../values/plain-date.js';
import { clean, header } from '../../values/text.js';
import { isObject, type Json } from '../flatten.js';
import { inFrench, isSnack, type Meaning, meaningOf, weekIn } from './menu-words.js';

/** What a dish takes from all that it is in. */
interface Table {
  readonly day: string;
  readonly week: string;
  readonly year: string;
  readonly site: string;
  readonly meal: string;
  readonly course: string;
  readonly note: string;
}

type Told = keyof Table;

const EMPTY: Table = { day: '', week: '', year: '', site: '', meal: '', course: '', note: '' };
/** Under which names, as `header` writes them, a value says something of all that is beside it. */
const TOLD: Readonly<Record<Told, readonly string[]>> = {
  day: ['date', 'jour', 'day', 'date_menu', 'date_repas'],
  week: ['semaine_du', 'semaine', 'week', 'week_start', 'debut_semaine', 'date_debut', 'debut', 'du', 'start'],
  year: ['annee', 'year'],
  site: ['restaurant', 'restaurant_scolaire', 'cantine', 'ecole', 'etablissement', 'secteur', 'site', 'school'],
  meal: ['service', 'repas', 'meal', 'moment', 'type_repas'],
  course: ['type', 'type_plat', 'categorie', 'category', 'course', 'composante'],
  note: ['commentaire', 'remarque', 'note', 'theme', 'animation'],
};
const NAMES = ['nom', 'name', 'libelle', 'intitule', 'titre', 'title', 'designation', 'nom_plat'];
const LABELS = ['labels', 'label', 'regimes', 'regime', 'qualite'];
const ALLERGENS = ['allergenes', 'allergene', 'allergens'];
/** Weeks of a school of days of meals of courses of dishes, and what services wrap around. */
const DEPTH = 10;
/** Fewer dishes may be anything. */
const SEVERAL = 2;
const SERVED = /^(?:repas|meals?|menus?|cantines?)$/;

/**
 * Menus whose dishes are inside of courses, meals, days and weeks, be they listed or under their names, as a table of one
 * dish a row; undefined for any other document, flat tables of menus included.
 */
export function menuRecords(answer: unknown): readonly Json[] | undefined {
  if (!isOfMenus([...namesIn(answer, DEPTH)])) return undefined;
  const dishes = [...dishesIn(answer, EMPTY, DEPTH)];
  const dated = dishes.filter(({ Date: date, 'Semaine du': week }) => week ?? readPlainDate(date));
  return dated.length >= SEVERAL ? dishes : undefined;
}

/** The name of a value, what it means, and whether the value holds others. */
type Named = readonly [name: string, meaning: Meaning, holds: boolean];

/** Of lists, the first few tell what all are like. */
function* namesIn(value: unknown, depth: number): Generator<Named> {
  if (!depth || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const inner of value.slice(0, SEVERAL)) yield* namesIn(inner, depth - 1);
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    yield [header(name), meaningOf(name), typeof inner === 'object' && inner !== null];
    yield* namesIn(inner, depth - 1);
  }
}

/** Meals are inside of their day, or dishes inside of their course (a column of each is a plain table), and are eaten. */
function isOfMenus(names: readonly Named[]): boolean {
  const isNested = names.some(
    ([name, meaning, holds]) => holds && (/^(?:course|dishes|meal|day)$/.test(meaning) || name === 'menu'),
  );
  const eaten = names.filter(([, meaning]) => /^(?:course|meal)$/.test(meaning)).map(([name]) => name);
  const isServed = names.some(([name, meaning]) => meaning === 'dishes' || SERVED.test(name));
  return isNested && (isServed || new Set(eaten).size >= SEVERAL);
}

function* dishesIn(value: unknown, table: Table, depth: number): Generator<Json> {
  if (!depth) return;
  if (Array.isArray(value)) for (const inner of value) yield* dishesIn(inner, table, depth - 1);
  else if (!isObject(value)) yield* served(clean(value), table);
  else {
    const [dish, own] = [dishIn(value), tableOf(value, table)];
    yield* dish ? served(dish, own, value) : dishesUnder(value, own, depth - 1);
  }
}

function* served(name: string, table: Table, dish: Json = {}): Generator<Json> {
  if (!name || !table.day) return;
  const said = {
    Date: table.day,
    'Semaine du': table.week,
    Restaurant: table.site,
    Service: table.meal,
    Commentaire: table.note,
    'Type de plat': table.course,
    'Nom du plat': name,
    Label: textAt(dish, LABELS),
    Allergène: textAt(dish, ALLERGENS),
  };
  yield Object.fromEntries(Object.entries(said).filter(([, text]) => text));
}

/** What the name of a value says of all the dishes in it. */
const UNDER: Readonly<Record<Meaning, (table: Table, name: string) => Table>> = {
  course: (table, name) => ({ ...table, course: inFrench(name) }),
  meal: (table, name) => ({ ...table, meal: inFrench(name) }),
  day: (table, day) => ({ ...table, day }),
  week: (table, name) => ({ ...table, week: weekIn(name, table.year) }),
  other: (table, site) => ({ ...table, site }),
  dishes: (table) => table,
  more: (table) => table,
};

/** What holds a meal, a day or more, each under its name. */
function* dishesUnder(holder: Json, table: Table, depth: number): Generator<Json> {
  const names = Object.keys(holder);
  // Beside starters and desserts, « plats » are a course; alone, they are all that is eaten.
  const course = names.some((name) => meaningOf(name) === 'course') ? 'plat' : table.course;
  for (const name of names) {
    const value = holder[name];
    const meaning = isSnack(name) && isObject(value) ? 'meal' : meaningOf(name);
    if (!mayHold(value, meaning)) continue;
    yield* dishesIn(value, UNDER[meaning](meaning === 'dishes' ? { ...table, course } : table, name), depth);
  }
}

/** A course may be the name of a dish; a day is not. */
function mayHold(value: unknown, meaning: Meaning): boolean {
  if (/^(?:course|meal|dishes)$/.test(meaning)) return true;
  return typeof value === 'object' && value !== null && (meaning !== 'other' || isMenu(value));
}

/** Whether what has a name that says nothing holds menus all the same: those of a school, under its name. */
function isMenu(value: object): boolean {
  return [value]
    .flat()
    .some((inner) => isObject(inner) && Object.keys(inner).some((name) => meaningOf(name) !== 'other'));
}

/** The name of a dish, which holds no others; `''` for all else. */
function dishIn(value: Json): string {
  const inside = Object.values(value).flat();
  const holds = Object.keys(value).some((name) => /^(?:day|course|meal|dishes)$/.test(meaningOf(name)));
  if (inside.some(isObject)) return '';
  // Beside its course, « plat » is any dish.
  return holds ? textAt(value, TOLD.course) && textAt(value, ['plat', 'dish']) : textAt(value, NAMES);
}

function tableOf(holder: Json, table: Table): Table {
  const said = Object.entries(TOLD).map(([told, names]) => [told, textAt(holder, names)] as const);
  const own = Object.fromEntries(said.filter(([, text]) => text)) as Partial<Table>;
  const { course = '', meal = meaningOf(course) === 'meal' ? course : '', week = '' } = own;
  const year = own.year ?? table.year;
  return {
    ...table,
    ...own,
    ...(meal && { meal: inFrench(meal) }),
    course: meaningOf(course) === 'course' ? inFrench(course) : table.course,
    // A number without a year is that of no week.
    week: week ? weekIn(week, year) : table.week,
    site: own.site ?? siteOf(holder) ?? table.site,
  };
}

/** What has a name, and days or meals inside, is somewhere to eat. */
function siteOf(holder: Json): string | undefined {
  const name = textAt(holder, NAMES.slice(0, 2));
  const holds = Object.entries(holder).some(
    ([inner, value]) => typeof value === 'object' && meaningOf(inner) === 'more',
  );
  return name && holds && meaningOf(name) === 'other' ? name : undefined;
}

/** The first of the values under these names that is text, or a list of texts; `''` without any. */
function textAt(holder: Json, names: readonly string[]): string {
  const entries = Object.entries(holder).map(([name, value]) => [header(name), value] as const);
  for (const name of names) {
    const text = clean(entries.find(([own, value]) => own === name && !isObject(value))?.[1]);
    if (text) return text;
  }
  return '';
}
