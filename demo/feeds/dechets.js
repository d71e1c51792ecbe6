// @ts-check
import { csv } from './csv.js';
import { communes } from './places.js';

/**
 * Where containers stand: commune, address, degrees from the middle of the commune, and what they take.
 * @typedef {readonly [commune: string, address: string, north: number, east: number, streams: string, buried?: boolean]} Site
 */

/** V verre, E emballages, P papier, T textile, B biodéchets. */
/** @type {Record<string, string>} */
const STREAMS = { V: 'Verre', E: 'Emballages', P: 'Papier', T: 'Textile', B: 'Biodéchets' };

/** @type {Site[]} */
const SITES = [
  ['ermel', 'Place du Bac', 0.0004, 0.0009, 'VEP', true],
  ['ermel', 'Parking de l’école', 0.0018, -0.0021, 'VEPT'],
  ['ermel', 'Rue du Halage', -0.0016, 0.0015, 'VP'],
  ['ermel', 'Route de Renac', 0.0041, -0.0026, 'VEPTB'],
  ['ermel', 'Quai des Mariniers', -0.0024, 0.0026, 'V'],
  ['ermel', 'Chemin des Saules', 0.0022, 0.0014, 'B'],
  ['ermel', 'Lieu-dit la Haie', 0.0113, 0.0092, 'VE'],
  ['ermel', 'Lieu-dit le Port-Neuf', -0.0087, 0.0141, 'V'],
  ['redon', 'Quai Surcouf', -0.0029, -0.0013, 'VEP', true],
  ['redon', 'Parking de la gare', 0.0009, 0.0052, 'VT'],
  ['redon', 'Rue de Vannes', 0.0006, -0.0074, 'T'],
  ['redon', 'Place de Bretagne', 0.0008, 0.0003, 'VEPB', true],
  ['redon', 'Rue Lucien-Poulard', 0.0051, -0.0026, 'VEP'],
  ['redon', 'Avenue Jean-Burel', 0.0066, 0.0041, 'VEPT'],
  ['nicolas', 'Quai de Bretagne', 0.0014, -0.0037, 'VEP'],
  ['nicolas', 'Rue du Commerce', -0.0011, 0.0022, 'VP'],
  ['bains', 'Place de l’Église', 0.0003, -0.0005, 'VEPT'],
  ['bains', 'Île aux Pies', 0.0279, -0.0358, 'V'],
  ['renac', 'Rue de l’Étang', -0.0031, 0.0024, 'VEP'],
  ['avessac', 'Rue du Verger', 0.0006, -0.0009, 'VEPB'],
  ['allaire', 'Rue de Redon', 0.0009, 0.0019, 'VEPT'],
  ['allaire', 'Route de Béganne', -0.0062, -0.0041, 'V'],
];

/**
 * @typedef {readonly [name: string, commune: string, address: string, north: number, east: number, hours: string, phone: string]} Centre
 * @type {Centre[]}
 */
const CENTRES = [
  [
    'Déchèterie des Vieux-Saules',
    'ermel',
    '40 route de Renac',
    0.0128,
    -0.0094,
    'Mo,We,Fr 14:00-18:00; Sa 09:00-12:00,14:00-18:00; PH off',
    '02 99 00 00 71',
  ],
  [
    'Déchèterie de Cotard',
    'redon',
    'Rue de la Barre',
    0.0163,
    -0.0122,
    'Mo-Sa 09:00-12:00,14:00-18:00; PH off',
    '02 99 00 00 72',
  ],
  [
    'Déchèterie d’Allaire',
    'allaire',
    'Route de Saint-Jacut',
    0.0091,
    -0.0083,
    'Mo,Th,Fr 09:00-12:00,14:00-17:30; Sa 09:00-12:00; PH off',
    '02 99 00 00 73',
  ],
];

const TAKEN = ['verre', 'emballages', 'papier', 'textile', 'encombrants', 'piles'];

/** The containers of the country around Redon: a row for each, as many communities publish them. */
export function containersCsv() {
  const rows = SITES.flatMap(([commune, address, north, east, streams, buried], site) =>
    [...streams].map((stream, rank) => {
      const { name = '', postcode = '', lat = 0, lon = 0 } = communes[commune] ?? {};
      return [
        `PAV-${String(site + 1).padStart(3, '0')}-${rank + 1}`,
        STREAMS[stream] ?? '',
        buried ? 'Colonne enterrée' : 'Colonne aérienne',
        address,
        postcode,
        name,
        `${(lat + north).toFixed(5)},${(lon + east).toFixed(5)}`,
      ];
    }),
  );
  return csv([['identifiant', 'flux', 'type', 'adresse', 'code_postal', 'commune', 'geo_point_2d'], ...rows]);
}

/** The recycling centres: a row for each, with a column for what it takes. */
export function decheteriesCsv() {
  const head = ['nom', 'type', 'adresse', 'code_postal', 'commune', 'latitude', 'longitude', 'horaires', 'telephone'];
  const rows = CENTRES.map(([name, commune, address, north, east, hours, phone]) => {
    const { name: town = '', postcode = '', lat = 0, lon = 0 } = communes[commune] ?? {};
    const position = [(lat + north).toFixed(5), (lon + east).toFixed(5)];
    return [name, 'Déchèterie', address, postcode, town, ...position, hours, phone, ...TAKEN.map(() => 'oui')];
  });
  return csv([[...head, ...TAKEN], ...rows]);
}
