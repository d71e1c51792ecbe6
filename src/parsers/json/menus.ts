import { readPlainDate } from '../../values/plain-date.js';
import { clean, header } from '../../values/text.js';
import { isObject, type Json } from '../flatten.js';
import { inFrench, isSnack, type Meaning, meaningOf, weekIn } from './menu-words.js';

/** What a dish inherits from the meal, day and week around it. */
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
/** Keys, as `header` writes them, whose values apply to everything beside them. */
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
/** How deep dishes may be nested: schools, weeks, days, meals, courses, and envelopes of services. */
const DEPTH = 10;
/** The fewest dishes of a menu. */
const SEVERAL = 2;
/** Keys of what holds a menu for each day, beside the week of these days. */
const HOLDERS = /^(?:menu|jours|days)$/;
const SERVED = /^(?:repas|meals?|menus?|cantines?)$/;

/**
 * Menus with dishes nested in courses, meals, days and weeks, in lists or under keys, as records of one dish each;
 * undefined for any other document, including flat tables of menus.
 */
export function menuRecords(answer: unknown): readonly Json[] | undefined {
  if (!isOfMenus([...namesIn(answer, DEPTH)])) return undefined;
  const dishes = [...dishesIn(answer, EMPTY, DEPTH)];
  const dated = dishes.filter(({ Date: date, 'Semaine du': week }) => week ?? readPlainDate(date));
  return dated.length >= SEVERAL ? dishes : undefined;
}

/** A key, its meaning, and whether its value holds others. */
type Named = readonly [name: string, meaning: Meaning, holds: boolean];

/** The keys of a value; of lists, only the first few items are examined. */
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

/**
 * Whether these keys are those of nested menus: meals in days or dishes in courses, and something to eat. (With a
 * column for each, it would be a plain table.)
 */
function isOfMenus(names: readonly Named[]): boolean {
  const isNested = names.some(
    ([name, meaning, holds]) => holds && (/^(?:course|dishes|meal|day)$/.test(meaning) || HOLDERS.test(name)),
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

/** How each meaning of a key changes what the dishes below inherit. */
const UNDER: Readonly<Record<Meaning, (table: Table, name: string) => Table>> = {
  course: (table, name) => ({ ...table, course: inFrench(name) }),
  meal: (table, name) => ({ ...table, meal: inFrench(name) }),
  day: (table, day) => ({ ...table, day }),
  week: (table, name) => ({ ...table, week: weekIn(name, table.year) }),
  other: (table, site) => ({ ...table, site }),
  dishes: (table) => table,
  more: (table) => table,
};

/** The dishes below an object. */
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

/** Whether a value may hold dishes. A course may also be a dish; a day may not. */
function mayHold(value: unknown, meaning: Meaning): boolean {
  if (/^(?:course|meal|dishes)$/.test(meaning)) return true;
  return typeof value === 'object' && value !== null && (meaning !== 'other' || isMenu(value));
}

/** Whether a value under a meaningless key holds menus, such as those of a school under its name. */
function isMenu(value: object): boolean {
  return [value]
    .flat()
    .some((inner) => isObject(inner) && Object.keys(inner).some((name) => meaningOf(name) !== 'other'));
}

/** The name of a dish, which holds no others; `''` for any other object. */
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
    // A week number needs its year.
    week: week ? weekIn(week, year) : table.week,
    site: own.site ?? siteOf(holder) ?? table.site,
  };
}

/** The name of a restaurant: an object with a name, and days or meals inside. */
function siteOf(holder: Json): string | undefined {
  const name = textAt(holder, NAMES.slice(0, 2));
  const holds = Object.entries(holder).some(
    ([inner, value]) => typeof value === 'object' && meaningOf(inner) === 'more',
  );
  return name && holds && meaningOf(name) === 'other' ? name : undefined;
}

/** The first value under these keys that is a text or a list of texts; `''` without any. */
function textAt(holder: Json, names: readonly string[]): string {
  const entries = Object.entries(holder).map(([name, value]) => [header(name), value] as const);
  for (const name of names) {
    const text = clean(entries.find(([own, value]) => own === name && !isObject(value))?.[1]);
    if (text) return text;
  }
  return '';
}
