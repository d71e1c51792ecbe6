const COMMUNES = 1200;
const DAY = 86_400_000;

const FIELDS = {
  uid: 'text',
  title_fr: 'text',
  description_fr: 'text',
  longdescription_fr: 'text',
  keywords_fr: 'text',
  firstdate_begin: 'datetime',
  lastdate_end: 'datetime',
  location_coordinates: 'geo_point_2d',
  location_name: 'text',
  location_insee: 'text',
  location_city: 'text',
};

/**
 * The events of a region, all yet to come, spread evenly over its communes.
 *
 * @param {number} count
 * @param {number} now epoch milliseconds
 */
export function regionalEvents(count, now) {
  return Array.from({ length: count }, (_, index) => event(index, now));
}

function event(index, now) {
  const commune = index % COMMUNES;
  const begin = now + DAY * (1 + (index % 300));
  return {
    uid: String(10_000_000 + index),
    title_fr: `Concert des voisins, n° ${index + 1}`,
    description_fr: 'Un rendez-vous ouvert à tous. Buvette et petite restauration sur place.',
    longdescription_fr: `<p>${'Les musiciens du pays jouent ensemble jusqu’à la nuit. '.repeat(8)}</p>`,
    keywords_fr: ['concert', 'musique'],
    firstdate_begin: new Date(begin).toISOString(),
    lastdate_end: new Date(begin + DAY / 12).toISOString(),
    location_coordinates: { lon: -2.08 + commune / 1000, lat: 47.65 },
    location_name: 'Salle des fêtes',
    location_insee: String(35_001 + commune),
    location_city: `Commune ${commune + 1}`,
  };
}

/**
 * The Explore API v2.1 of an Opendatasoft portal with one dataset, in memory. Of a condition it honours the INSEE codes;
 * what else a page may ask of this base, all of it fulfils.
 *
 * @param {readonly ReturnType<typeof event>[]} events
 * @param {(bytes: number) => void} onSent
 * @returns {typeof fetch}
 */
export function portalOf(events, onSent) {
  return async (input) => {
    const { pathname, searchParams } = new URL(String(input));
    const body = JSON.stringify(
      pathname.endsWith('/exports/json') ? rowsFor(events, searchParams) : descriptionOf(events),
    );
    onSent(Buffer.byteLength(body));
    return new Response(body);
  };
}

function rowsFor(events, query) {
  const codes = /location_insee in \(([^)]*)\)/.exec(query.get('where') ?? '')?.[1];
  const kept = codes ? events.filter((event) => codes.includes(`"${event.location_insee}"`)) : events;
  return kept.slice(0, Number(query.get('limit')));
}

function descriptionOf({ length }) {
  const fields = Object.entries(FIELDS).map(([name, type]) => ({ name, type }));
  return { dataset_id: 'agenda', metas: { default: { title: 'Agenda régional', records_count: length } }, fields };
}
