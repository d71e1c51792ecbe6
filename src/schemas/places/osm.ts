import type { SchemaDescriptor } from '../types.js';
import { osmKinds } from './osm-kinds.js';

/**
 * Places out of OpenStreetMap, as Overpass and other extractors write its tags: what they are is told by its English keys.
 * @see https://wiki.openstreetmap.org/wiki/FR:Map_features
 */
export const osm: SchemaDescriptor = {
  name: 'openstreetmap',
  title: 'Lieux d’OpenStreetMap',
  roles: {
    identifier: 'id osm_id',
    title: 'name name_fr official_name',
    category: 'amenity leisure emergency tourism office shop natural historic highway',
    houseNumber: 'addr_housenumber contact_housenumber',
    address: 'addr_street contact_street addr_place',
    postcode: 'addr_postcode contact_postcode',
    commune: 'addr_city contact_city',
    lat: 'lat latitude',
    lon: 'lon longitude',
    point: 'geometry geom',
    hours: 'opening_hours',
    phone: 'phone contact_phone',
    email: 'email contact_email',
    url: 'website contact_website',
    description: 'description description_fr',
    operator: 'operator',
    accessibility: 'wheelchair toilets_wheelchair',
  },
  values: {
    accessibility: { yes: 'mi', designated: 'mi', limited: 'mi' },
    category: osmKinds,
  },
  facts: [
    { name: 'Places', columns: 'capacity' },
    { name: 'Table à langer', columns: 'changing_table' },
    { name: 'Payant', columns: 'fee' },
    { name: 'Éclairé', columns: 'lit' },
    { name: 'Couvert', columns: 'covered' },
  ],
};
