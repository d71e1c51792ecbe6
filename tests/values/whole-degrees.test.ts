import proj4 from 'proj4';
import { expect, it } from 'vitest';
import { isInFrance } from '../../src/values/france.js';
import { wholeDegrees } from '../../src/values/whole-degrees.js';

const MAINLAND = [41, 51.5, -5.5, 10] as const;
const ANTILLES = [14, 18.5, -63.5, -60.5] as const;
const GUYANE = [2, 6, -55, -51] as const;
const REUNION = [-22, -20, 55, 56] as const;
const LANDS = [MAINLAND, ANTILLES, GUYANE, REUNION, [-13.5, -12, 44.5, 45.5], [46.5, 47.5, -57, -56]] as const;
const STEP = 0.1;

/** Points some ten kilometres apart in the lands where a system is used. */
function* points(lands: readonly (typeof LANDS)[number][]) {
  for (const [south, north, west, east] of lands)
    for (let lat = south; lat <= north; lat += STEP)
      for (let lon = west; lon <= east; lon += STEP) if (isInFrance({ lat, lon })) yield { lat, lon };
}

function lambert(parameters: string): string {
  return `+proj=lcc +lon_0=3 ${parameters} +ellps=GRS80 +units=m`;
}

it.each([
  ['Web Mercator', 'EPSG:3857', LANDS],
  ['Lambert-93', lambert('+lat_0=46.5 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000'), [MAINLAND]],
  ['CC43', lambert('+lat_0=43 +lat_1=42.25 +lat_2=43.75 +x_0=1700000 +y_0=2200000'), [MAINLAND]],
  ['CC50', lambert('+lat_0=50 +lat_1=49.25 +lat_2=50.75 +x_0=1700000 +y_0=9200000'), [MAINLAND]],
  ['Lambert II étendu', 'IGNF:LAMBE', [MAINLAND]],
  ['UTM 20 N', '+proj=utm +zone=20 +ellps=GRS80 +units=m', [ANTILLES]],
  ['UTM 22 N', '+proj=utm +zone=22 +ellps=GRS80 +units=m', [GUYANE]],
  ['UTM 40 S', '+proj=utm +zone=40 +south +ellps=GRS80 +units=m', [REUNION]],
])('metres of %s are no degrees, whichever axis comes first', (_, system, lands) => {
  proj4.defs(
    'IGNF:LAMBE',
    '+proj=lcc +lat_1=46.8 +lat_0=46.8 +lon_0=2.337229 +k_0=0.99987742 +x_0=600000 +y_0=2200000 +a=6378249.2 +b=6356515 +units=m',
  );
  const taken = [...points(lands)].filter(({ lat, lon }) => {
    const [x, y] = proj4('WGS84', system, [lon, lat]).map(Math.round) as [number, number];
    return wholeDegrees.some(({ toDegrees }) => toDegrees(x, y) ?? toDegrees(y, x));
  });
  expect(taken).toEqual([]);
});

it.each([
  [48.58333, 7.75, 1e5],
  [48.583333, 7.75, 1e6],
  [-20.8823101, 55.4504, 1e7],
])('%d, %d times %d is where it is', (lat, lon, times) => {
  const found = wholeDegrees.flatMap(
    ({ toDegrees }) => toDegrees(Math.round(lon * times), Math.round(lat * times)) ?? [],
  );
  expect(found).toEqual([{ lat, lon }]);
});
