import { header } from '../values/text.js';
import type { RoleMap } from '../schemas/types.js';

/** Words that mean a position, wherever they stand in a name: `depart_latitude`, `xlong_wgs84`. */
const LATITUDE = /(^|_|gmap)(y_?lat|lat|latitude|coord(onnees?)?_y|gps_n(ord)?|northing)(_|$)/;
const LONGITUDE =
  /(^|_|gmap)(x_?long?|x_?lng|long?|lng|longitude|coord(onnees?)?_x|gps_e(st)?|gps_o(uest)?|easting)(_|$)/;
const POINT = /(^|_)(lat_?l(on|ng|ong)|geo_?loc(alisation)?|geo_?point|geopoint|wkt|gps|coordonnees|coord)(_|$)/;
/**
 * The letter in which the names of two columns differ, and nothing else: `x_lambert93` and `y_lambert93`, `posx` and
 * `posy`; not `XResolution` and `YResolution`.
 */
const X = /(?<=^|_)x(?=_|$|\d|[a-z](?:_|$)|lamb|l?93|l2|cc\d)|(?<=pos|coord|point)x(?=_|$)/;
const NO_POINT = /precision|type|source|qualite|date|score|systeme|proj/;

/**
 * Columns whose names look like a latitude and a longitude, or like a point, for tables without a common name for them.
 */
export function positionLookAlikes(columns: readonly string[]): Pick<RoleMap, 'lat' | 'lon' | 'point'> {
  const first = (pattern: RegExp) =>
    columns.find((column) => pattern.test(header(column)) && !NO_POINT.test(header(column)));
  const [lat, lon, point] = [first(LATITUDE), first(LONGITUDE), first(POINT)];
  if (lat !== undefined && lon !== undefined && lat !== lon) return { lat: [lat], lon: [lon] };
  for (const east of columns) {
    const name = header(east);
    const north = X.test(name) && columns.find((column) => header(column) === name.replace(X, 'y'));
    if (north) return { lat: [north], lon: [east] };
  }
  return point === undefined ? {} : { point: [point] };
}
