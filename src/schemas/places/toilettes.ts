import type { SchemaDescriptor } from '../types.js';

/** Public toilets, as Bordeaux, Paris and exports of OpenStreetMap tell them. */
export const toilettes: SchemaDescriptor = {
  name: 'toilettes',
  title: 'Toilettes publiques',
  roles: {
    identifier: 'entityid osm_id',
    title: 'nom name',
    category: 'typologie',
    address: 'adresse addr_street',
    postcode: 'arrondissement',
    commune: 'commune addr_city',
    lat: 'y_lat lat latitude',
    lon: 'x_long lon longitude',
    point: 'geometrie geo_point_2d geo_shape',
    hours: 'horaire opening_hours',
    status: 'statut',
    url: 'url_fiche_equipement',
    accessibility: 'options acces_pmr wheelchair toilets_wheelchair',
    operator: 'operator',
  },
  defaults: { category: 'Toilettes publiques' },
  values: { accessibility: { handicape: 'mi', oui: 'mi', yes: 'mi', designated: 'mi', limited: 'mi' } },
  facts: [
    { name: 'Relais bébé', columns: 'relais_bebe' },
    { name: 'Table à langer', columns: 'changing_table' },
    { name: 'Payant', columns: 'fee' },
    { name: 'Accès', columns: 'access' },
    { name: 'Quartier', columns: 'quartier' },
  ],
};
