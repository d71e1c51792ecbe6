import type { Row } from '../dataset.js';
import { header } from '../values/text.js';
import { guessType } from './guess-type.js';
import { labelOf } from './label.js';
import { isConstant, isEmpty, type Sample, sampleOf } from './sample.js';
import type { Column, ColumnType, FacetKind } from './types.js';

/** More columns than that do not fit on any screen; the others can still be asked for. */
const SHOWN = 8;
/** So few values are worth choosing among. */
const FEW = 30;
const FACETS = 5;

const TECHNICAL =
  /^(?:.*_)?(?:id|ids|uid|uuid|guid|gid|fid|objectid|recordid|identifiant|cle_interop|checksum|hash|srid|rowid)(?:_.*)?$|^(?:x|y|z|lat|lon|lng|long|latitude|longitude|xlong|ylat|x_long|y_lat|wkt|geom|geometry|shape|geo_?shape|geo_?point(?:_2d)?|.*_?coordonnees(?:_?xy)?|coord.*|.*_(?:lat|lon|lng|long))$/;
const COUNTABLE = /nombre|(^|_)nb|effectif|quantite|occurrences|count|naissances|habitants|population|places/;

/** Types that read well in a narrow column, and those that are put last. */
const LAST: ReadonlySet<ColumnType> = new Set(['siret', 'siren', 'rna', 'insee']);

export interface Guessed {
  readonly column: Column;
  /** Worth showing, if there is room. */
  readonly telling: boolean;
}

/** A column of which nothing is known but what it holds. */
export function guessColumn(rows: readonly Row[], name: string): Guessed {
  const sample = sampleOf(rows, name);
  const type = guessType(name, sample);
  const facet = facetFor(type, sample);
  const summable = type === 'amount' || (type === 'number' && COUNTABLE.test(header(name)));
  const column = { name, label: labelOf(name), type, shown: false, summable, also: [], ...(facet && { facet }) };
  return { column, telling: isTelling(rows, name, sample) };
}

/** Those worth showing first, identifiers last; all when none is. At most eight are shown, and five can be chosen among. */
export function chooseShown(guessed: readonly Guessed[]): Column[] {
  const telling = guessed.filter((one) => one.telling);
  const candidates = (telling.length ? telling : guessed).map(({ column }) => column);
  const places = [
    ...candidates.filter(({ type }) => !LAST.has(type)),
    ...candidates.filter(({ type }) => LAST.has(type)),
  ];
  const shown = new Set(places.slice(0, SHOWN));
  const rest = guessed.map(({ column }) => column).filter((column) => !shown.has(column));
  let facets = 0;
  return [...[...shown].map((column) => ({ ...column, shown: true })), ...rest].map((column) => {
    const { facet, ...bare } = column;
    if (!facet) return column;
    return column.shown && facets++ < FACETS ? column : bare;
  });
}

function isTelling(rows: readonly Row[], name: string, { distinct, size }: Sample): boolean {
  if (TECHNICAL.test(header(name))) return false;
  if (!distinct.size) return !isEmpty(rows, name);
  return distinct.size > 1 || size < 3 || !isConstant(rows, name);
}

function facetFor(type: ColumnType, { distinct, texts, size }: Sample): FacetKind | undefined {
  if (type === 'date') return 'years';
  if (type === 'amount') return 'range';
  const few =
    distinct.size > 1 && distinct.size <= FEW && texts.length >= 3 * distinct.size && texts.length >= size / 10;
  if (type === 'year' || type === 'boolean' || type === 'list') return distinct.size > 1 ? 'values' : undefined;
  return few && (type === 'text' || type === 'insee') && isShort(distinct) ? 'values' : undefined;
}

function isShort(distinct: ReadonlyMap<string, number>): boolean {
  return [...distinct.keys()].every((text) => text.length <= 60);
}
