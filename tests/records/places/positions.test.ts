import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { placesOfFile } from './places-of.js';

const REDON = { lat: 47.6515, lon: -2.0841 };

/** Metres to the point of a file of one row. */
async function gap(file: string, point = REDON): Promise<number> {
  const { places, issues } = await placesOfFile(file);
  expect(issues).toEqual([]);
  const position = places[0]?.venue.position ?? { lat: NaN, lon: NaN };
  const east = (position.lon - point.lon) * Math.cos((point.lat * Math.PI) / 180);
  return Math.hypot(position.lat - point.lat, east) * 111_195;
}

function geojson(geometry: unknown): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { nom: 'Parc' }, geometry }],
  });
}

const L93 = '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m';
const CC47 = '+proj=lcc +lat_0=47 +lon_0=3 +lat_1=46.25 +lat_2=47.75 +x_0=1700000 +y_0=6200000 +ellps=GRS80 +units=m';
const CC48 = '+proj=lcc +lat_0=48 +lon_0=3 +lat_1=47.25 +lat_2=48.75 +x_0=1700000 +y_0=7200000 +ellps=GRS80 +units=m';

const LAMBERT_NC =
  '+proj=lcc +lat_0=-21.5 +lon_0=166 +lat_1=-20.66666666666667 +lat_2=-22.33333333333333 +x_0=400000 +y_0=300000 +ellps=GRS80 +units=m';

function metres(system: string, { lat, lon } = REDON): [string, string] {
  const [x, y] = proj4('WGS84', system, [lon, lat]);
  return [x.toFixed(2), y.toFixed(2)];
}

const [x93, y93] = metres(L93);
const [x48, y48] = metres(CC48);
const [xWeb, yWeb] = metres('EPSG:3857');

describe('the position of a place is read', () => {
  it.each([
    ['latitude and longitude', 'nom;latitude;longitude\nParc;47.6515;-2.0841'],
    ['with decimal commas', 'nom;lat;lon\nParc;47,6515;-2,0841'],
    ['X and Y that are degrees', 'nom;X;Y\nParc;-2.0841;47.6515'],
    ['swapped X and Y', 'nom;X;Y\nParc;47.6515;-2.0841'],
    ['lat,lon in a cell', 'nom;geo_point_2d\nParc;47.6515,-2.0841'],
    ['[lon,lat] in a cell', 'nom;coordonneesXY\nParc;[-2.0841,47.6515]'],
    ['WKT', 'nom;geometrie\nParc;POINT (-2.0841 47.6515)'],
    ['GeoJSON in a cell', 'nom;geo_shape\nParc;"{""type"": ""Point"", ""coordinates"": [-2.0841, 47.6515]}"'],
    ['the only one of several points', geojson({ type: 'MultiPoint', coordinates: [[-2.0841, 47.6515]] })],
    ['a GeoJSON feature', geojson({ type: 'Point', coordinates: [-2.0841, 47.6515] })],
    ['a feature with an altitude', geojson({ type: 'Point', coordinates: [-2.0841, 47.6515, 12] })],
    ['a pair in a column of one name', 'nom;location_latlong\nParc;"[47.6515, -2.0841]"'],
    ['Opendatasoft, an array', '[{"nom":"Parc","geo_point_2d":[47.6515,-2.0841]}]'],
    ['Opendatasoft, an object', '[{"nom":"Parc","geo_point_2d":{"lon":-2.0841,"lat":47.6515}}]'],
    ['the point beside an empty column', 'nom;latitude;longitude;geo_point_2d\nParc;;;47.6515,-2.0841'],
    ['Lambert-93', `nom;x;y\nParc;${x93};${y93}`],
    ['Lambert-93 with commas', `nom;x_l93;y_l93\nParc;${x93.replace('.', ',')};${y93.replace('.', ',')}`],
    ['Lambert-93 in one cell', `nom;coordonnees\nParc;${x93} ${y93}`],
    ['Lambert-93 in WKT', `nom;wkt\nParc;POINT(${x93} ${y93})`],
    ['Lambert-93 whose axes are swapped', `nom;x;y\nParc;${y93};${x93}`],
    ['Lambert-93 in GeoJSON', geojson({ type: 'Point', coordinates: [Number(x93), Number(y93)] })],
    ['Lambert zone CC48', `nom;x;y\nParc;${x48};${y48}`],
    ['Web Mercator', `nom;x;y\nParc;${xWeb};${yWeb}`],
  ])('from %s', async (_name, file) => {
    expect(await gap(file)).toBeLessThan(1);
  });

  it.each([
    ['Ajaccio', '2A004', { lat: 41.92, lon: 8.74 }, L93],
    ['Belle-Île', '56152', { lat: 47.33, lon: -3.19 }, CC47],
    ['Marseille', '13055', { lat: 43.3, lon: 5.37 }, L93],
    ['Lauterbourg', '67261', { lat: 48.97, lon: 8.18 }, 'EPSG:3857'],
    ['Saint-Denis', '97411', { lat: -20.88, lon: 55.45 }, '+proj=utm +zone=40 +south +ellps=GRS80 +units=m'],
    ['Cayenne', '97302', { lat: 4.92, lon: -52.31 }, '+proj=utm +zone=22 +ellps=GRS80 +units=m'],
    ['Nouméa', '98818', { lat: -22.28, lon: 166.46 }, LAMBERT_NC],
    ['Koné', '98811', { lat: -21.06, lon: 164.86 }, LAMBERT_NC],
    ['Papeete', '98735', { lat: -17.55, lon: -149.57 }, '+proj=utm +zone=6 +south +ellps=GRS80 +units=m'],
  ])('from metres of the right system: %s, by its commune', async (name, insee, point, system) => {
    const [x, y] = metres(system, point);
    expect(await gap(`nom;code_insee;x;y\n${name};${insee};${x};${y}`, point)).toBeLessThan(1);
  });

  it.each([
    ['Redon', 1e5, REDON],
    ['Redon', 1e6, REDON],
    ['Redon', 1e7, REDON],
    ['Strasbourg', 1e5, { lat: 48.58333, lon: 7.75 }],
    ['Dunkerque', 1e5, { lat: 51.03436, lon: 2.37681 }],
    ['Ajaccio', 1e6, { lat: 41.919229, lon: 8.738635 }],
    ['Pointe-à-Pitre', 1e5, { lat: 16.24125, lon: -61.53314 }],
    ['Cayenne', 1e6, { lat: 4.92243, lon: -52.31345 }],
    ['Saint-Denis', 1e7, { lat: -20.88231, lon: 55.4504 }],
  ])('from degrees without a decimal point: %s times %d', async (name, times, { lat, lon }) => {
    const [north, east] = [lat, lon].map((degrees) => String(Math.round(degrees * times)));
    expect(await gap(`nom;latitude;longitude\n${name};${north};${east}`, { lat, lon })).toBeLessThan(1);
  });

  it.each([
    ['points', '47.651.234', '-2.084.123'],
    ['points, five decimals', '4.765.123', '-208.412'],
    ['points, five decimals below one degree', '4.765.123', '75.156', { lat: 47.65123, lon: 0.75156 }],
    ['commas', '47,651,234', '-2,084,123'],
    ['commas, five decimals', '4,765,123', '-208,412'],
  ])('from degrees that a spreadsheet took for thousands: %s', async (_, north, east, point = REDON) => {
    expect(await gap(`nom;latitude;longitude\nMairie;${north};${east}`, point)).toBeLessThan(50);
  });

  it('from metres whose thousands are parted by points, once in the easting', async () => {
    const [x, y] = [x93, y93].map((text) => text.replace(/\..*/, '').replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.'));
    expect(await gap(`nom;x;y\nMairie;${x};${y}`)).toBeLessThan(2);
  });

  it('from degrees without a decimal point of which some lost the zeros at their end', async () => {
    const tidy = ['47651234;-2084123', '47651345;-2084123', '47651123;-2084234'];
    const cells = [...tidy, '4765130;-2084137', '47651234;-208410', '47.651.2;x', '476512;-208413'];
    const { places, issues } = await placesOfFile(
      `nom;latitude;longitude\n${cells.map((pair, index) => `P${index};${pair}`).join('\n')}`,
    );
    const found = places.map(({ venue: { position } }) => [position?.lat.toFixed(3), position?.lon.toFixed(3)]);
    const redon = ['47.651', '-2.084'];
    expect(found).toEqual([redon, redon, redon, redon, redon, [undefined, undefined], redon]);
    expect(issues.map(({ row }) => row)).toEqual([5]);
  });

  it('from degrees without a decimal point all over France as they are', async () => {
    const towns = [REDON, { lat: 43.3, lon: 5.37 }, { lat: 48.58, lon: 0.775 }, { lat: 50.63, lon: 3.06 }];
    const cells = towns.map(({ lat, lon }) => `${Math.round(lat * 1e6)};${Math.round(lon * 1e6)}`);
    const { places } = await placesOfFile(`nom;latitude;longitude\n${cells.map((pair) => `P;${pair}`).join('\n')}`);
    expect(places.map(({ venue }) => venue.position)).toEqual(towns);
  });

  it.each(['x_3857;y_3857', 'X_WebMercator;Y_WebMercator'])(
    'from metres of Web Mercator that Lambert-93 would put elsewhere in France, when columns tell: %s',
    async (columns) => {
      const lille = { lat: 50.6292, lon: 3.0573 };
      expect(await gap(`nom;${columns}\nMairie;${metres('EPSG:3857', lille).join(';')}`, lille)).toBeLessThan(1);
    },
  );

  it.each(['E;N', 'Est;Nord', 'Est (m);Nord (m)', 'E_L93;N_L93', 'Abscisse;Ordonnée'])(
    'from metres in columns called « %s », whichever comes first',
    async (columns) => {
      expect(await gap(`nom;${columns}\nMairie;${x93};${y93}`)).toBeLessThan(1);
      expect(await gap(`nom;${columns.split(';').toReversed().join(';')}\nMairie;${y93};${x93}`)).toBeLessThan(1);
    },
  );

  it('from a geometry within another object', async () => {
    const geometrie = { type: 'Point', coordinates: [-2.0841, 47.6515] };
    expect(await gap(JSON.stringify([{ nom: 'Parc', localisation: { ville: 'Redon', geometrie } }]))).toBeLessThan(1);
  });

  it.each(['LBX;LBY', 'X_BORNE;Y_BORNE', 'coordXsite;coordYsite'])(
    'from metres in columns that are apart in one letter: « %s »',
    async (columns) => {
      expect(await gap(`nom;${columns}\nMairie;${x93};${y93}`)).toBeLessThan(1);
    },
  );

  it('from no figures of twin columns that are no metres of the mainland', async () => {
    const { places, issues } = await placesOfFile('nom;budgetx;budgety\nMairie;350000;420000\nÉcole;310000;390000');
    expect([places[0]?.venue.position, issues]).toEqual([undefined, []]);
  });

  it.each([
    ['answers', 'x;'],
    ['counts', '3;12'],
    ['degrees that are none', '12,5;1'],
  ])('from no %s in columns called « Est » and « Nord »', async (_, cells) => {
    const { places, issues } = await placesOfFile(`nom;Est;Nord\nMairie;${cells}`);
    expect([places[0]?.venue.position, issues]).toEqual([undefined, []]);
  });

  it('from degrees in columns called « E » and « N »', async () => {
    expect(await gap('nom;E;N\nMairie;-2.0841;47.6515')).toBeLessThan(1);
  });

  it('with its axes in their order rather than where the other order of another system would have it', async () => {
    const point = { lat: -22.28, lon: 166.46 };
    const [x, y] = metres(LAMBERT_NC, point);
    expect(await gap(`nom;x;y\nMairie;${x};${y}`, point)).toBeLessThan(1);
  });

  it.each([
    ['lat,lon', 'nom;wgs84', '47.6515,-2.0841'],
    ['lon,lat', 'nom;xy', '-2.0841,47.6515'],
    ['lat,lon where an address was to be expected', 'nom;localisation', '47.6515, -2.0841'],
    ['GeoJSON', 'nom;st_asgeojson', '"{""type"": ""Point"", ""coordinates"": [-2.0841, 47.6515]}"'],
    ['the address of a map', 'nom;plan', 'https://www.google.com/maps?q=47.6515,-2.0841'],
    ['degrees in two columns', 'nom;ouest_est;sud_nord', '-2.0841;47.6515'],
    ['degrees in two columns with commas', 'nom;a;b', '47,6515;-2,0841'],
  ])('from columns of any name: %s', async (_name, columns, cells) => {
    expect(await gap(`${columns}\nParc;${cells}\nGare;${cells}`)).toBeLessThan(1);
  });

  it.each([
    ['prices', 'nom;prix;taux', '47.65;2.08'],
    ['figures of elsewhere', 'nom;a;b', '12.3456;78.9123'],
    ['a column that seldom has points', 'nom;note', 'Près du Port'],
  ])('from no column of %s', async (_name, columns, cells) => {
    const rows = `${columns}\nParc;${cells}\nGare;${cells}\nStade;47.6515,-2.0841`;
    const { places } = await placesOfFile(rows);
    expect(places[0]?.venue.position).toBeUndefined();
  });

  it.each([L93, CC47, CC48, 'EPSG:3857'])('from whole metres of %s as metres all the same', async (system) => {
    const [x, y] = metres(system).map((text) => String(Math.round(Number(text))));
    expect(await gap(`nom;x;y\nParc;${x};${y}`)).toBeLessThan(2);
  });

  it.each([
    ['30', 'Rennes', { lat: 48.11, lon: -1.68 }],
    ['31', 'Paris', { lat: 48.85, lon: 2.35 }],
    ['32', 'Strasbourg', { lat: 48.58, lon: 7.75 }],
  ])('from metres of the UTM zone %s that their columns name: %s', async (zone, name, point) => {
    const [x, y] = proj4(`+proj=utm +zone=${zone} +ellps=GRS80 +units=m`, [point.lon, point.lat]);
    expect(await gap(`nom;x_utm${zone};y_utm${zone}\n${name};${x};${y}`, point)).toBeLessThan(1);
  });

  it('is none in a zone of UTM that nothing tells', async () => {
    const { places, issues } = await placesOfFile('nom;x_utm;y_utm\nMairie;598500;5330000\n');
    expect(places[0]?.venue.position).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(['impossible-position']);
  });

  it('from metres of the system of most rows', async () => {
    const towns = [REDON, { lat: 48.11, lon: -1.68 }, { lat: 48.65, lon: -2.03 }, { lat: 43.3, lon: 5.37 }];
    const rows = towns.map((town) => metres(L93, town).join(';'));
    const { places } = await placesOfFile(`nom;x;y\n${rows.map((row, index) => `P${index};${row}`).join('\n')}`);
    const found = places.map(({ venue: { position } }) => [position?.lat.toFixed(4), position?.lon.toFixed(4)]);
    expect(found).toEqual(towns.map(({ lat, lon }) => [lat.toFixed(4), lon.toFixed(4)]));
  });
});

describe('a line or an area', () => {
  const ring = [
    [-2.09, 47.65],
    [-2.08, 47.65],
    [-2.08, 47.66],
    [-2.09, 47.65],
  ];

  it.each([
    ['GeoJSON', geojson({ type: 'Polygon', coordinates: [ring] })],
    ['WKT', 'nom;geom\nParc;"POLYGON ((-2.09 47.65, -2.08 47.65, -2.08 47.66, -2.09 47.65))"'],
    ['WKT with altitudes', 'nom;geom\nParc;"POLYGON Z((-2.09 47.65 3, -2.08 47.65 3, -2.08 47.66 3, -2.09 47.65 3))"'],
    [
      'GeoJSON with its type last',
      `nom;geo_shape\nParc;"${JSON.stringify({ coordinates: [ring], type: 'Polygon' }).replaceAll('"', '""')}"`,
    ],
  ])('is a shape, and has its middle, in %s', async (_name, file) => {
    const { places, issues } = await placesOfFile(file);
    expect(issues).toEqual([]);
    expect(places[0]?.shape).toEqual({ type: 'Polygon', coordinates: [ring] });
    expect(places[0]?.venue.position?.lat).toBeCloseTo(47.655);
    expect(places[0]?.venue.position?.lon).toBeCloseTo(-2.085);
  });

  it('is found inside the feature that Opendatasoft makes of it', async () => {
    const shape = { type: 'Feature', geometry: { type: 'Polygon', coordinates: [ring] }, properties: {} };
    const { places } = await placesOfFile(JSON.stringify([{ nom: 'Parc', geo_shape: shape }]));
    expect(places[0]).toMatchObject({ shape: { type: 'Polygon' }, venue: { position: {} } });
  });

  it('keeps the point that the feed gives beside it', async () => {
    const shape = JSON.stringify({ type: 'Polygon', coordinates: [ring] }).replaceAll('"', '""');
    const { places } = await placesOfFile(`nom;geo_point_2d;geo_shape\nParc;"47.651,-2.081";"${shape}"`);
    expect(places[0]).toMatchObject({ shape: { type: 'Polygon' }, venue: { position: { lat: 47.651, lon: -2.081 } } });
  });

  it('keeps the coordinates that the feed gives beside it', async () => {
    const shape = JSON.stringify({ type: 'Polygon', coordinates: [ring] }).replaceAll('"', '""');
    const { places } = await placesOfFile(`nom;latitude;longitude;geo_shape\nParc;47.651;-2.081;"${shape}"`);
    expect(places[0]).toMatchObject({ shape: { type: 'Polygon' }, venue: { position: { lat: 47.651, lon: -2.081 } } });
  });

  it('has its middle corner when it is a line', async () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [-2.1, 47.6],
        [-2.08, 47.65],
        [-2, 47.7],
      ],
    };
    const { places } = await placesOfFile(geojson(line));
    expect(places[0]).toMatchObject({ shape: line, venue: { position: { lat: 47.65, lon: -2.08 } } });
  });

  it('is moved corner by corner from metres', async () => {
    const corners = ring.map(([lon = 0, lat = 0]) => metres(L93, { lat, lon }).join(' '));
    const { places } = await placesOfFile(`nom;geom\nParc;"POLYGON ((${corners.join(', ')}))"`);
    const coordinates = places[0]?.shape?.coordinates as number[][][] | undefined;
    expect(coordinates?.[0]?.map((corner) => corner.map((degrees) => Number(degrees.toFixed(5))))).toEqual(ring);
  });
});

describe('a place that lies nowhere', () => {
  it.each([
    ['0 and 0', 'latitude;longitude', '0;0', 'impossible-position'],
    ['0,0 in a cell', 'geo_point_2d', '"0,0"', 'impossible-position'],
    ['beyond the poles', 'latitude;longitude', '91.5;-2.08', 'impossible-position'],
    ['metres of no known system', 'x;y', '12345678;87654321', 'impossible-position'],
    ['words', 'latitude;longitude', 'NaN;NaN', 'unreadable-value'],
    ['half a geometry', 'geom', '"POLYGON ((-2.09 47.65, -2.08"', 'unreadable-value'],
    ['a geometry beyond the world', 'geom', '"LINESTRING (-2 47, -2 97)"', 'impossible-position'],
  ])('is in the list, and told of: %s', async (_name, columns, cells, code) => {
    const { places, issues } = await placesOfFile(`nom;${columns}\nParc;${cells}`);
    expect(places.map(({ title, venue }) => [title, venue.position])).toEqual([['Parc', undefined]]);
    expect(issues.map((issue) => [issue.code, issue.row, issue.line])).toEqual([[code, 0, 2]]);
  });

  it.each([
    ['a word beside a number', '47.65;douze', 'longitude', 'douze'],
    ['a word before a number', 'douze;-2.08', 'latitude', 'douze'],
    ['a longitude beyond the world', '47.65;-208', 'longitude', '-208'],
    ['a latitude beyond the poles', '476.5;-2.08', 'latitude', '476.5'],
  ])('is told by the cell that is wrong: %s', async (_name, cells, column, value) => {
    const { issues } = await placesOfFile(`nom;latitude;longitude\nParc;${cells}`);
    expect(issues).toMatchObject([{ column, value }]);
  });

  it('is not told of when the feed says nothing', async () => {
    const { places, issues } = await placesOfFile('nom;latitude;longitude\nParc;;');
    expect([places.length, issues.length]).toEqual([1, 0]);
  });

  it.each([
    ['brackets without end', '['.repeat(300_000)],
    ['corners without end', `LINESTRING (${'1 '.repeat(300_000)}`],
    ['digits without end', `POINT (${'1'.repeat(600_000)}`],
    ['points of a megabyte', `MULTIPOINT (${'-2.08 47.65, '.repeat(40_000)}x)`],
  ])('is given up before the time limit of a test: %s', async (_name, cell) => {
    const { issues } = await placesOfFile(`nom;geom\nParc;"${cell}"`);
    expect(issues.length).toBeLessThan(2);
  });
});
