// @ts-check
import { addDays, dayIn, isoAt } from './calendar.js';
import { csv } from './csv.js';
import { communes } from './places.js';
import { SITE, ZONE } from './programme.js';

const WHAT = [
  'Concert',
  'Marché',
  'Randonnée',
  'Exposition',
  'Atelier',
  'Théâtre',
  'Fest-noz',
  'Conférence',
  'Tournoi',
];
const WHOSE = ['des voisins', 'de l’école', 'du comité des fêtes', 'des deux rives', 'de l’amicale', 'du moulin'];
const ROOMS = ['Salle des fêtes', 'Médiathèque', 'Place de l’Église', 'Halles', 'Gymnase', 'Étang communal'];
const COLUMNS = 'identifiant;AGD_TITRE;AGD_DESC;AGD_TYPE;AGD_URL;lieu;commune;AGD_CODE-INSEE;AGD_COORDO;AGD_ORG';
const DATES = 'AGD_START;AGD_END;AGD_GRATUIT;AGD_STATUS;AGD_ACCESSIBLE';

/**
 * A feed as large as a whole region's, for trials of speed: the same rows for the same day and seed.
 * Sessions spread over 300 days from today.
 * @param {Date | string} today a moment, or a civil day
 * @param {{ count?: number, seed?: number, zone?: string }} [options]
 */
export function largeCsv(today, { count = 5000, seed = 35236, zone = ZONE } = {}) {
  const day = dayIn(today, zone);
  const draw = drawer(seed);
  const rows = Array.from({ length: count }, (_, index) => row(index, day, draw, zone));
  return csv([`${COLUMNS};${DATES}`.split(';'), ...rows]);
}

/**
 * @param {number} index
 * @param {string} today
 * @param {<T>(from: readonly T[]) => T} draw
 * @param {string} zone
 */
function row(index, today, draw, zone) {
  const what = draw(WHAT);
  const title = `${what} ${draw(WHOSE)}, n° ${index + 1}`;
  const commune = draw(Object.values(communes));
  const day = addDays(today, Math.floor((index * 300) / 5000) % 300);
  const hour = draw([9, 10, 14, 15, 18, 20]);
  return [
    `large-${index + 1}`,
    title,
    `${title} : un rendez-vous ouvert à tous, à ${commune.name}. Buvette et petite restauration sur place.`,
    what,
    `${SITE}/agenda/large-${index + 1}`,
    draw(ROOMS),
    commune.name,
    commune.insee,
    `${commune.lat},${commune.lon}`,
    `Association ${draw(WHOSE)}`,
    isoAt(day, `${String(hour).padStart(2, '0')}:00`, zone),
    isoAt(day, `${hour + 2}:00`, zone),
    draw(['oui', 'oui', 'non']),
    draw(['programmé', 'programmé', 'programmé', 'programmé', 'annulé']),
    draw(['mi:oui', 'mi:non']),
  ];
}

/**
 * Draws that are always the same for a seed (mulberry32).
 * @param {number} seed
 * @returns {<T>(from: readonly T[]) => T}
 */
function drawer(seed) {
  let state = seed;
  return (from) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return /** @type {any} */ (from[((mixed ^ (mixed >>> 14)) >>> 0) % from.length]);
  };
}
