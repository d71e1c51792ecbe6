import { readBoolean } from '../../values/boolean.js';
import { clean, fold, header } from '../../values/text.js';
import type { Recognised, Table } from '../schema.js';
import type { FactDescriptor } from '../../schemas/types.js';
import { genericPlace } from '../../schemas/places/generic-place.js';
import { osmKinds } from '../../schemas/places/osm-kinds.js';

/** Rows by which to judge what a column holds. */
const SAMPLE = 150;
/** Nobody reads more of them. */
const COLUMNS = 200;

/** What a table that follows no known schema means by its columns, as far as its rows tell and their names do not. */
export function toldByRows(found: Recognised, table: Table): Recognised {
  if (found.schema.name !== genericPlace.name) return found;
  return withAnswers(withKinds(withTitle(withoutOthers(found, table), table), table), table);
}

function textsOf(column: string, { rows }: Table): string[] {
  return rows.slice(0, SAMPLE).flatMap((row) => clean(row[column]) || []);
}

function freeColumns({ roles }: Recognised, { columns }: Table): readonly string[] {
  const used = new Set(Object.values(roles).flat());
  return columns.slice(0, COLUMNS).filter((column) => !used.has(column));
}

/** Longer words on what a place is tell more than its kind. */
const KIND = 60;

/** Without descriptions that are figures (« précision » may be that of a position), and kinds that are codes or stories. */
function withoutOthers(found: Recognised, table: Table): Recognised {
  const { description = [], category = [], ...roles } = found.roles;
  const isStory = (column: string) => most(textsOf(column, table), (text) => text.length > KIND);
  const stories = category.filter(isStory);
  const told = [...description.filter((column) => textsOf(column, table).some(isWorded)), ...stories];
  const kinds = category.filter((column) => !stories.includes(column) && textsOf(column, table).some(isWorded));
  const kept = { ...(told.length && { description: told }), ...(kinds.length && { category: kinds }) };
  return { ...found, roles: { ...roles, ...kept } };
}

function isWorded(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/** Whether it holds of at least a third. */
function most(texts: readonly string[], holds: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(holds).length * 3 >= texts.length;
}

/** What holds names, but not those of the places. */
const OTHERS =
  /respons|contact|auteur|gestion|propri|operat|exploit|amenag|commune|ville|source|code|(^|_)id|id(_|$)|url|lien|photo|image|picto|icon|coul|color|date|coord|geom|horaire|statut|etat|tel|mail/;
/** Longer text is a story. */
const NAME = 80;
const NAMED = 0.5;
const APART = 0.6;

/** Places that neither a name nor what and where they are tells apart go by the first column whose texts do. */
function withTitle(found: Recognised, table: Table): Recognised {
  const { title: [title] = [], ...roles } = found.roles;
  const isCode = title !== undefined && holdsCodes(title, table);
  const isTold = title === undefined ? roles.address && roles.category : !isCode;
  if (isTold) return found;
  const named = freeColumns(found, table).find((column) => !OTHERS.test(header(column)) && holdsNames(column, table));
  if (named !== undefined) return { ...found, roles: { ...roles, title: [named] } };
  // What it is and where tells more than « PAV-0012 ».
  return isCode && roles.address ? { ...found, roles: { ...roles, identifier: roles.identifier ?? [title] } } : found;
}

function holdsCodes(column: string, table: Table): boolean {
  const texts = textsOf(column, table);
  return texts.length > 0 && texts.every((text) => /^\p{Lu}{0,8}[-_ .]?\d[\d_.-]*$/u.test(text));
}

function holdsNames(column: string, table: Table): boolean {
  const texts = textsOf(column, table);
  const names = texts.filter((text) => text.length <= NAME && /\p{L}{3}/u.test(text) && !/[:/@\\{<]|\d{4}/.test(text));
  const seen = Math.min(table.rows.length, SAMPLE);
  return (
    names.length > texts.length * APART && new Set(names).size > Math.max(1, names.length * APART, seen * NAMED * APART)
  );
}

/** English words of OpenStreetMap that French has too. */
const FALSE_FRIENDS = new Set(['college', 'information', 'attraction', 'pub', 'marina']);
/** `toilette_publique`, `poleEmploi`, « piscine »: what programs write, and what lacks its capital. */
const UNTITLED = /^\p{Ll}[\p{L}\d]*(?:[_ ][\p{L}\d]+)*$/u;
/** Rows by which to know all kinds. */
const ROWS = 10_000;

/** Kinds in the words of OpenStreetMap, or written as programs name things. */
function withKinds(found: Recognised, table: Table): Recognised {
  const columns = found.roles.category ?? [];
  const foreign = most(
    columns.flatMap((column) => textsOf(column, table)),
    isForeign,
  );
  const cells = new Set(columns.flatMap((column) => table.rows.slice(0, ROWS).map((row) => row[column])));
  const titled = titledKinds([...cells].map(clean));
  if (!foreign && !titled.length) return found;
  const category = { ...Object.fromEntries(titled), ...(foreign && osmKinds) };
  return { ...found, schema: { ...found.schema, values: { ...found.schema.values, category } } };
}

/** Each as others of the column write it, else with its capital. */
function titledKinds(kinds: readonly string[]): (readonly [string, string])[] {
  const others = new Map(kinds.filter((kind) => !UNTITLED.test(kind)).map((kind) => [fold(kind), kind]));
  return kinds
    .filter((kind) => UNTITLED.test(kind))
    .map((kind) => [fold(kind), others.get(fold(kind)) ?? inWords(kind)] as const);
}

function isForeign(text: string): boolean {
  const key = fold(text);
  const kind = Object.hasOwn(osmKinds, key) ? osmKinds[key] : undefined;
  return kind !== undefined && fold(kind) !== key && !FALSE_FRIENDS.has(key);
}

function inWords(kind: string): string {
  const words = kind
    .replaceAll('_', ' ')
    .replace(/(?<=\p{Ll})\p{Lu}(?=\p{Ll})/gu, (letter) => ` ${letter.toLowerCase()}`);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** What is of use to those who keep the file. */
const INTERNAL = /visib|publi|valid|actif|affich|archiv|export|doublon|verif|contr|controle|diffus|suppr|propos|test/;
/** A header that somebody wrote for people to read: `Jeux pour enfants`, not `jeux_enf`. */
const WRITTEN = /^(?=.*\p{Ll})\p{Lu}[\p{L}\s’'().,/-]+$/u;
/** One answer alone may be about anything. */
const SEVERAL = 2;

/** What is there, when columns of yes and no have names that can be told as they are. */
function withAnswers(found: Recognised, table: Table): Recognised {
  const columns = freeColumns(found, table).filter(
    (column) => WRITTEN.test(column) && !INTERNAL.test(header(column)) && holdsAnswers(column, table),
  );
  if (columns.length < SEVERAL) return found;
  const flags = Object.fromEntries(columns.map((column) => [header(column), column]));
  const there: FactDescriptor = { name: 'Sur place', columns: Object.keys(flags).join(' '), flags };
  return { ...found, schema: { ...found.schema, facts: [...(found.schema.facts ?? []), there] } };
}

function holdsAnswers(column: string, table: Table): boolean {
  const texts = textsOf(column, table);
  return texts.length > 0 && texts.every((text) => !/^\d/.test(text) && readBoolean(text) !== undefined);
}
