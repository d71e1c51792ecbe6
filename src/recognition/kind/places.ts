import { genericPlace } from '../../schemas/places/generic-place.js';
import type { Role } from '../../schemas/types.js';
import { withLookAlikes } from '../places/look-alikes.js';
import { positionLookAlikes } from '../position-columns.js';
import { recogniseSchema } from '../schema.js';
import { textOf, type Evidence } from './evidence.js';

/** Names that published schemas have for positions, beside the common ones. */
export const POSITIONS = {
  point: 'equip_coordonnees point_geo_pav l',
  lat: 'equip_lat equip_y c_lat_coor1 consolidated_latitude latitude_wsg84 ylatitude',
  lon: 'equip_long equip_x c_long_coor1 consolidated_longitude longitude_wsg84 xlongitude',
} as const;

/** Whether rows have positions, or names with addresses, as a list of places without coordinates has them. */
export function isPlaces(evidence: Evidence): boolean {
  const { roles } = withLookAlikes(recogniseSchema(evidence.columns, [genericPlace]), evidence.columns);
  const columnsOf = (role: Role) => evidence.roles[role] ?? roles[role];
  const isAddressed = columnsOf('address') && columnsOf('title');
  const isInCommune = columnsOf('commune') ?? columnsOf('postcode') ?? columnsOf('insee');
  return evidence.format === 'geojson' || isLocated(evidence) || Boolean(isAddressed && isInCommune);
}

/** Whether a third of the rows have a position, in degrees or metres. */
export function isLocated({ rows, find, columns }: Evidence): boolean {
  const alike = positionLookAlikes(columns);
  const isFilled = (role: keyof typeof POSITIONS) => {
    const names = [genericPlace.roles[role], POSITIONS[role]].flatMap((known) => known?.split(' ') ?? []);
    return [...names.flatMap(find), ...(alike[role] ?? [])].some(
      (column) => rows.filter(({ [column]: cell }) => /\d/.test(textOf(cell))).length > rows.length / 3,
    );
  };
  return isFilled('point') || (isFilled('lat') && isFilled('lon'));
}
