import { osmKinds } from '../../../schemas/places/osm-kinds.js';
import { clean, fold } from '../../../values/text.js';
import type { Recognised, Table } from '../../schema.js';
import { holdsOften, textsOf } from './texts.js';

/** English words of OpenStreetMap that are French words too. */
const FALSE_FRIENDS = new Set(['college', 'information', 'attraction', 'pub', 'marina', 'car']);
/** `toilette_publique`, `poleEmploi`, « piscine »: identifiers of programs, and words without their capital. */
const UNTITLED = /^\p{Ll}[\p{L}\d]*(?:[_ ][\p{L}\d]+)*$/u;
/** Rows in which all kinds are looked for. */
const ROWS = 10_000;

/** Adds labels for kinds that are words of OpenStreetMap, or written as programs write them, to the schema. */
export function withKinds(found: Recognised, table: Table): Recognised {
  const columns = found.roles.category ?? [];
  const isForeign = holdsOften(
    columns.flatMap((column) => textsOf(column, table)),
    isEnglish,
  );
  const cells = new Set(columns.flatMap((column) => table.rows.slice(0, ROWS).map((row) => row[column])));
  const titled = titledKinds([...cells].map(clean));
  if (!isForeign && !titled.length) return found;
  const category = { ...Object.fromEntries(titled), ...(isForeign && osmKinds), ...found.schema.values?.category };
  return { ...found, schema: { ...found.schema, values: { ...found.schema.values, category } } };
}

/** Untitled kinds, folded, and their labels: as other rows write them, else as words with a capital. */
function titledKinds(kinds: readonly string[]): (readonly [string, string])[] {
  const titled = new Map(kinds.filter((kind) => !UNTITLED.test(kind)).map((kind) => [fold(kind), kind]));
  return kinds
    .filter((kind) => UNTITLED.test(kind))
    .map((kind) => [fold(kind), titled.get(fold(kind)) ?? inWords(kind)] as const);
}

function isEnglish(text: string): boolean {
  const key = fold(text);
  const kind = Object.hasOwn(osmKinds, key) ? osmKinds[key] : undefined;
  return kind !== undefined && fold(kind) !== key && !FALSE_FRIENDS.has(key);
}

/** « Toilette publique » for `toilette_publique`, « Pole emploi » for `poleEmploi`. */
function inWords(kind: string): string {
  const words = kind
    .replaceAll('_', ' ')
    .replace(/(?<=\p{Ll})\p{Lu}(?=\p{Ll})/gu, (letter) => ` ${letter.toLowerCase()}`);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
