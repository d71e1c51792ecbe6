import type { SchemaDescriptor } from '../types.js';

/** @see https://schema.data.gouv.fr/etalab/schema-bal/ */
export const bal: SchemaDescriptor = {
  name: 'etalab/schema-bal',
  title: 'Base adresse locale',
  roles: {
    identifier: 'id_ban_adresse uid_adresse cle_interop',
    houseNumber: 'numero suffixe',
    address: 'toponyme voie_nom lieudit_complement_nom',
    commune: 'commune_nom',
    insee: 'commune_insee',
    lat: 'lat y',
    lon: 'long x',
    updated: 'date_der_maj',
  },
  facts: [{ name: 'Position', columns: 'position' }],
};
