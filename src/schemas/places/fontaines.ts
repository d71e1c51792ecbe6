import type { SchemaDescriptor } from '../types.js';

/** @see https://schema.data.gouv.fr/datagouv/schema-fontaine-eau/ */
export const fontaines: SchemaDescriptor = {
  name: 'datagouv/schema-fontaine-eau',
  title: 'Fontaines à eau',
  roles: {
    identifier: 'id',
    category: 'type_fontaine',
    address: 'adresse',
    insee: 'code_commune_insee',
    lat: 'latitude',
    lon: 'longitude',
    accessibility: 'accessible_pmr',
    operator: 'gestionnaire',
    description: 'precision_geo',
  },
  defaults: { category: 'Fontaine à eau' },
  values: { category: { autre: 'Fontaine à eau' } },
  facts: [
    { name: 'Modèle', columns: 'modele' },
    { name: 'Accès', columns: 'conditions_acces' },
    { name: 'Remplissage d’une gourde', columns: 'remplissage_contenant_possible' },
    { name: 'Indisponible depuis', columns: 'indisponible' },
  ],
};
