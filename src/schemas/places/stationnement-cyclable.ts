import type { SchemaDescriptor } from '../types.js';

/** @see https://schema.data.gouv.fr/etalab/schema-stationnement-cyclable/ */
export const stationnementCyclable: SchemaDescriptor = {
  name: 'etalab/schema-stationnement-cyclable',
  title: 'Stationnement cyclable',
  roles: {
    identifier: 'id_local id_osm',
    insee: 'code_com',
    point: 'coordonneesxy',
    free: 'gratuit',
    url: 'url_info',
    operator: 'gestionnaire proprietaire',
    description: 'commentaires',
    updated: 'date_maj',
  },
  defaults: { category: 'Stationnement vélo' },
  facts: [
    { name: 'Places', columns: 'capacite' },
    { name: 'Places pour vélos cargos', columns: 'capacite_cargo' },
    { name: 'Mobilier', columns: 'mobilier' },
    { name: 'Accroche', columns: 'type_accroche' },
    { name: 'Accès', columns: 'acces' },
    { name: 'Protection', columns: 'protection' },
    { name: 'Couvert', columns: 'couverture', answer: true },
    { name: 'Surveillé', columns: 'surveillance', answer: true },
    { name: 'Éclairé', columns: 'lumiere', answer: true },
  ],
};
