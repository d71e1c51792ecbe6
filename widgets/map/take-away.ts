import { csvOf } from '../../src/exports/csv.js';
import { geoJsonText } from '../../src/exports/geojson.js';
import type { PlacesLocale } from '../../src/locales/places/types.js';
import type { Place } from '../../src/records/types.js';
import { download } from '../shared/download.js';

const COLUMNS =
  'nom;type;dechets;adresse;code_postal;commune;insee;latitude;longitude;horaires;telephone;courriel;site';

/** The language of the widget, and the zone of its days. */
export interface Setting {
  readonly words: PlacesLocale;
  readonly timezone: string;
}

/** As a table; columns bear the names that French open data gives them. */
function csv(places: readonly Place[], name: string, { words: { streams } }: Setting): void {
  const rows = places.map(({ title, categories, venue, ...place }) => [
    ...[title, categories.join(', '), place.streams.map((stream) => streams[stream]).join(', ')],
    ...[venue.address, venue.postcode, venue.commune, venue.insee, venue.position?.lat, venue.position?.lon],
    ...[place.hours, place.phone, place.email, place.url],
  ]);
  download(csvOf(COLUMNS.split(';'), rows), 'text/csv', name, 'csv');
}

function geoJson(places: readonly Place[], name: string, { timezone }: Setting): void {
  download(geoJsonText(places, timezone), 'application/geo+json', name, 'geojson');
}

/** Hand the visitor a file of these places, named after what they are. */
export const downloads = { CSV: csv, GeoJSON: geoJson };
export type FileFormat = keyof typeof downloads;
