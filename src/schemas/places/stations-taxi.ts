import type { SchemaDescriptor } from '../types.js';

/** @see https://schema.data.gouv.fr/openmaraude/schema-stationstaxi/ */
export const stationsTaxi: SchemaDescriptor = {
  name: 'openmaraude/schema-stationstaxi',
  title: 'Stations de taxi',
  roles: {
    identifier: 'id',
    title: 'nom',
    insee: 'insee',
    point: 'geopoint',
    address: 'adresse',
    phone: 'no_appel',
    description: 'info',
  },
  defaults: { category: 'Station de taxi' },
  facts: [{ name: 'Places', columns: 'emplacements' }],
};
