import type { SchemaDescriptor } from '../types.js';

/** @see https://data.nantesmetropole.fr/explore/dataset/244400404_equipements-publics-nantes-metropole/ */
export const nantesEquipements: SchemaDescriptor = {
  name: 'nantes/equipements',
  title: 'Équipements publics de Nantes Métropole',
  roles: {
    identifier: 'idobj',
    title: 'nom_complet geo_name',
    // The columns that do not start with `LIB` hold numbers.
    category: 'libcategorie libtheme libtype categorie theme type',
    description: 'presentation',
    address: 'adresse',
    postcode: 'code_postal',
    commune: 'commune',
    insee: 'cod_com',
    lat: 'lat_wgs84',
    lon: 'long_wgs84',
    point: 'geometry location l',
    phone: 'telephone',
    url: 'web',
    hours: 'horaires',
    status: 'statut',
  },
  facts: [{ name: 'Type', columns: 'libtype' }],
};
