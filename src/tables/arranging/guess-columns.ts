import type { Row } from '../../dataset.js';
import { readList } from '../../values/list.js';
import { header } from '../../values/text.js';
import { cellText } from '../cells/text.js';
import { guessType } from './guess-type.js';
import { labelOf } from './label.js';
import { type Sample, sampleOf } from './sample.js';
import type { Column, ColumnType, FacetKind } from '../types.js';
import { isEmptyColumn } from './empty-column.js';

/** Most columns shown at first: more fit on no screen, and the others can still be turned on. */
const SHOWN = 8;
/**
 * Columns of figures, one for each month or candidate, are all shown up to this number, and from this share of the
 * columns.
 */
const FIGURES_SHOWN = 16;
const FIGURES = 2 / 3;
const LONG_SHOWN = 2;
/** So many columns that say more make a table without those that say less. */
const ENOUGH = 4;
/** A column that fewer rows fill is mostly blank. */
const BLANK = 1 / 4;
const FACETS = 5;
/** So few values are worth choosing among. */
const FEW = 30;

/** A year, or a school year, as the name of a column. */
const YEAR = /^(?:19|20)\d\d\b/;
/** Columns that databases and maps need, and nobody reads. */
const TECHNICAL = [
  /^(?:.*_)?_*(?:id\d?|ids|uid|uuid|guid|gid|fid|idobj|objectid|entityid|recordid|identifiant|cle|slug|hash|srid|thumbnail)(?:_.*)?$/,
  /^(?:.*_)?(?:x|y|z|lat|lon|lng|long|latitude|longitude|xlong|ylat|wkt)(?:_.*)?$/,
  /^(?:shape_?)?(?:area|leng?|length|perimeter)(?:_?\d)?$/,
  /^(?:.*_)?(?:geom|geometry|geometrie|shape|geo_?shape|geo_?point(?:_2d)?|coordonnees.*|coord.*|cle_interop)$/,
];
const UNNAMED = /^(?:col(?:onne|umn)_?\d+|unnamed_\d+|index|field_?1|x)$/;
/** `code_zone`, `CDRUE`, but no postcode, and no « Code du b.vote ». */
const CODED = /(?:^|_)cod(?:e|es)?(?:_(?!postal|.*vote|bv)|$)|^(?:cod(?![ei])|cd)[a-z]{2,}/;
/** `IDMuseofile` numbers what it names. */
const NUMBERED = /^(?:ID(?=[A-Z][a-z])|id(?=[A-Z]))/;
/** Objects, positions and geometries, which programs write for programs. */
const MACHINE =
  /^(?:\[?\{|\[\s*[[{]|\[?\s*-?\d+\.\d+\s*,\s*-?\d+\.\d+\s*\]?$|(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\s*\()/i;
const TITLE =
  /^(?:nom|titre|title|name|libelle|intitule|objet|prenom|denomination|raison_sociale|designation|prestation|beneficiaire|attributaire|titulaire|candidat)s?(?:_fr)?$/;
/** What some code stands for, which is the name of a row where nothing else is. */
const LABEL = /^(?:libelle|lib|nom|prenom)_|^libgeo$/;
/** « Nom de l’association » is a name. */
const OF = /_(?:de|du|d|des)_.*$/;
const COUNTABLE = /nombre|(^|_)nb|effectif|quantite|occurrences|count|naissances|habitants|population|places|voix/;
/** What stands in the place of « code » in the name of the column that tells its meaning. */
const WORDS = ['libelle', 'lib', 'nom'];
const OTHER_LANGUAGE = /^(.+[_.])(?:ar|de|en|es|it|nl|pt|br|eu|oc|ca)$/i;

/** Types that are put last. */
const LAST: ReadonlySet<ColumnType> = new Set(['siret', 'siren', 'rna', 'insee']);

export interface Guessed {
  readonly column: Column;
  /** Worth showing, if there is room. */
  readonly telling: boolean;
  /** A code of a few kinds, or mostly blank: worth showing where there is room for all. */
  readonly minor: boolean;
  /** The same in every row: worth showing beside few others. */
  readonly constant: boolean;
}

/** A column of which nothing is known but its name and its cells. */
export function guessColumn(rows: readonly Row[], name: string): Guessed {
  const sample = sampleOf(rows, name);
  const type = guessType(name, sample);
  const facet = facetFor(type, sample);
  const summable = type === 'amount' || (type === 'number' && COUNTABLE.test(header(name)));
  const column = { name, label: labelOf(name), type, shown: false, summable, also: [], ...(facet && { facet }) };
  const constant = sample.distinct.size === 1 && sample.size > 2 && isConstant(rows, name);
  return { column, telling: isTelling(rows, name, sample), minor: isMinor(name, sample), constant };
}

/**
 * Chooses the columns to show at first: what looks like a title, then the others in the order of the feed, identifiers
 * last; all of them if none stands out. At most eight, or sixteen in a table of figures; at most two of long text, and
 * at most five with a filter.
 */
export function chooseShown(guessed: readonly Guessed[]): Column[] {
  const columns = guessed.map(({ column }) => column);
  const names = namesOf(columns);
  const telling = guessed.filter(
    (one) => one.telling && !isTranslation(one.column, names) && !isCode(one.column, names),
  );
  const candidates = withoutMinor(telling.length ? withoutConstant(telling) : guessed).map(({ column }) => column);
  const places = [...candidates].sort((one, other) => placeOf(one) - placeOf(other));
  let long = 0;
  const readable = places.filter(({ type }) => type !== 'long' || long++ < LONG_SHOWN);
  const shown = new Set(withEnds(readable, roomFor(candidates)));
  const rest = columns.filter((column) => !shown.has(column));
  return [...withFewFacets([...shown]), ...rest.map(withoutFacet)];
}

/** Without what is the same in every row, which stands last in a table of few columns. */
function withoutConstant(guessed: readonly Guessed[]): readonly Guessed[] {
  const various = guessed.filter(({ constant }) => !constant);
  if (guessed.length > ENOUGH && various.length) return various;
  return [...various, ...guessed.filter(({ constant }) => constant)];
}

/** Without what says less, where there is no room for all. */
function withoutMinor(guessed: readonly Guessed[]): readonly Guessed[] {
  const major = guessed.filter(({ minor }) => !minor);
  return guessed.length > SHOWN && major.length >= ENOUGH ? major : guessed;
}

/** The first, with one to add up and one of documents if there are any: what a table is about may stand at its end. */
function withEnds(columns: readonly Column[], room: number): Column[] {
  const first = withLatest(columns, room);
  const ends = [isSum, isDocument].flatMap((is) => first.find(is) ?? columns.find(is) ?? []);
  const kept = new Set([...new Set([...ends, ...first])].slice(0, room));
  return columns.filter((column) => kept.has(column));
}

const isSum = ({ summable }: Column) => summable;
const isDocument = ({ type }: Column) => type === 'document';

/** The first; of years side by side, the latest. */
function withLatest(columns: readonly Column[], room: number): Column[] {
  const years = columns.filter(({ name }) => YEAR.test(name)).sort((one, other) => (one.name < other.name ? -1 : 1));
  const early = new Set(years.slice(0, Math.max(0, Math.min(columns.length - room, years.length - 1))));
  return columns.filter((column) => !early.has(column)).slice(0, room);
}

function roomFor(columns: readonly Column[]): number {
  const figures = columns.filter(({ type }) => type === 'number' || type === 'amount').length;
  return figures >= columns.length * FIGURES ? FIGURES_SHOWN : SHOWN;
}

/** The column without a filter: choices in a hidden column would not be understood. */
export function withoutFacet({ name, label, type, shown, summable, also }: Column): Column {
  return { name, label, type, shown, summable, also };
}

function placeOf({ name, type }: Column): number {
  const key = header(name);
  if (type !== 'list' && TITLE.test(key.replace(OF, ''))) return 0;
  return LAST.has(type) ? 3 : LABEL.test(key) ? 1 : 2;
}

/** One of the years, and few in all. */
function withFewFacets(columns: readonly Column[]): Column[] {
  const years = columns.find(({ facet }) => facet === 'years');
  let count = 0;
  return columns.map((column) => {
    const kept = column.facet && (column.facet !== 'years' || column === years) && count++ < FACETS;
    return { ...(kept ? column : withoutFacet(column)), shown: true };
  });
}

/** Names of all columns: each asks for others, and there may be thousands. */
interface Names {
  readonly lowerCase: ReadonlySet<string>;
  /** The number of columns for each value, compared as `header` does. */
  readonly counts: ReadonlyMap<string, number>;
}

function namesOf(columns: readonly Column[]): Names {
  const counts = new Map<string, number>();
  for (const key of columns.map(({ name }) => header(name))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { lowerCase: new Set(columns.map(({ name }) => name.toLowerCase())), counts };
}

function isTranslation({ name }: Column, { lowerCase }: Names): boolean {
  const stem = OTHER_LANGUAGE.exec(name)?.[1];
  return stem !== undefined && lowerCase.has(`${stem}fr`.toLowerCase());
}

/**
 * A code whose meaning another column tells in words: `TYPE` beside `LIBTYPE`, `code_plat` beside `plat`, « Code de la
 * fonction » beside « Libellé de la fonction ».
 */
function isCode({ name }: Column, { counts }: Names): boolean {
  const key = header(name);
  const told = WORDS.map((word) => key.replace(/(^|_)code(?=_|$)/, `$1${word}`));
  const words = [`lib${key}`, `lib_${key}`, `libelle_${key}`, `${key}_libelle`, key.replace(/^code_/, ''), ...told];
  return words.some((word) => word !== key && counts.has(word));
}

function isTelling(rows: readonly Row[], name: string, { distinct, texts }: Sample): boolean {
  if (NUMBERED.test(name) || TECHNICAL.some((pattern) => pattern.test(header(name)))) return false;
  if (!distinct.size) return !isEmptyColumn(rows, name);
  if (UNNAMED.test(header(name)) && areRowNumbers(texts)) return false;
  return !texts.every((text) => MACHINE.test(text));
}

function isMinor(name: string, { distinct, texts, size }: Sample): boolean {
  return texts.length < size * BLANK || (CODED.test(header(name)) && distinct.size <= texts.length / 2);
}

/** Whether a column says the same in every row. */
function isConstant(rows: readonly Row[], column: string): boolean {
  const cell = rows[0]?.[column];
  const text = cellText(cell);
  return rows.every((row) => row[column] === cell || cellText(row[column]) === text);
}

/** Programs of statistics number their rows in a column without name. */
function areRowNumbers(texts: readonly string[]): boolean {
  return Number(texts[0]) <= 1 && texts.every((text, index) => !index || Number(text) > Number(texts[index - 1]));
}

function facetFor(type: ColumnType, { cells, distinct, texts, size }: Sample): FacetKind | undefined {
  if (type === 'date') return 'years';
  if (type === 'amount') return 'range';
  const values = type === 'list' ? new Set(cells.flatMap((cell) => readList(cell))) : new Set(distinct.keys());
  if (values.size < 2 || values.size > FEW || texts.length < size / 10) return undefined;
  if (type === 'year' || type === 'boolean') return 'values';
  const repeats = texts.length >= 3 * values.size;
  return repeats && ['text', 'insee', 'list'].includes(type) && isShort(values) ? 'values' : undefined;
}

function isShort(values: ReadonlySet<string>): boolean {
  return [...values].every((text) => text.length <= 60);
}
