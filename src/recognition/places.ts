import { clean, header } from '../values/text.js';
import { columnFinder } from './column-finder.js';
import type { RawTable, Recognised } from './schema.js';
import { columnsByRole, type MapOptions, namesOf } from './roles.js';
import type { RoleMap } from '../schemas/types.js';
import { mapRoles } from './map-roles.js';
import { equipements } from '../schemas/places/equipements.js';
import { genericPlace } from '../schemas/places/generic-place.js';

/** Columns that only the schema of public buildings has, which is what most towns publish first. */
const BUILDINGS = ['equip_uid', 'equip_nom', 'equip_lat'];

/** Distinctive column names of published schemas, whose other columns may have common names. */
const TELLTALES = [
  ...BUILDINGS,
  'equip_libelle equip_type adr_nomvoie adr_codepostal coll_nom',
  'nom_station id_station_itinerance nbre_pdc id_local com_lieu nbre_pl',
  'c_nom c_lat_coor1 type_fontaine cle_interop voie_nom flux type_dechet id_colonne nom_complet nom_usuel_de_l_installation type_objet typesite',
].flatMap((names) => names.split(' '));

const COMMON: ReadonlySet<string> = new Set(namesOf(genericPlace));

/** Column names of tables of places, as `header` writes them, by which a header row is told from the lines above it. */
export const knownPlaceColumns: ReadonlySet<string> = new Set([...COMMON, ...TELLTALES]);

/** Codes and identifiers (`fast_food`), which need labels, and numbers, which may be those of the rows. */
const UNTITLED = /^\p{Ll}|^\p{Lu}*-?\d+$/u;
/** A postcode that lost its zero, or a foreign one. */
const SHORT = /^\d{4}$/;
const SAMPLE = 50;

/**
 * The schema of a table of places, among all that are known, and the columns that play its roles.
 *
 * A CSV table whose columns all have common names, or that certainly lists public buildings, is recognised at once. The
 * published schemas are only loaded for others, for codes among names and kinds, and when the author or the format
 * names a schema or columns.
 */
export async function recognisePlaces(
  table: RawTable,
  forced?: string,
  options: Omit<MapOptions, 'fallback'> = {},
): Promise<Recognised> {
  const found = table.format === 'csv' && !forced && !options.fields && recogniseAtOnce(table, options.lang);
  if (found) return found;
  const { recognisePublishedPlace } = await import('./places/published.js');
  return recognisePublishedPlace(table, forced, options);
}

function recogniseAtOnce({ columns, rows = [] }: RawTable, lang: string | undefined): Recognised | undefined {
  if (columns.every(isCommon)) {
    const roles: RoleMap = Object.fromEntries(columnsByRole(genericPlace, columnFinder(columns, lang)));
    const told = [roles.title, roles.category, roles.houseNumber].flatMap(([column = ''] = []) =>
      rows.slice(0, SAMPLE).map((row) => row[column]),
    );
    const [postcode = ''] = roles.postcode ?? [];
    const isShort = rows.some((row) => SHORT.test(clean(row[postcode])));
    const isPlain = (roles.point ?? roles.lat) && !isShort && !told.some((cell) => UNTITLED.test(clean(cell)));
    return isPlain ? { schema: genericPlace, roles, problems: [] } : undefined;
  }
  const names = new Set(columns.map(header));
  if (!BUILDINGS.every((name) => names.has(name))) return undefined;
  return { schema: equipements, ...mapRoles(equipements, columns, { ...(lang && { lang }), fallback: genericPlace }) };
}

function isCommon(column: string): boolean {
  return COMMON.has(header(column));
}
