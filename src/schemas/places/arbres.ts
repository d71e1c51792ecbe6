import type { SchemaDescriptor } from '../types.js';

/** @see https://github.com/NaturalSolutions/schema-arbre */
export const arbres: SchemaDescriptor = {
  name: 'NaturalSolutions/schema-arbre',
  title: 'Arbres urbains',
  roles: {
    identifier: 'id idbase matricule code',
    title: 'nom_vernaculaire libellefrancais nom_commun',
    category: 'genre genre_arbre espece famille famille_arbre',
    address: 'adresse lieu_adresse lieu',
    postcode: 'code_postal',
    insee: 'code_insee',
    lat: 'latitude y',
    lon: 'longitude x',
    point: 'geo_point_2d',
    description: 'remarque remarques',
  },
  defaults: { category: 'Arbre' },
  facts: [
    { name: 'Famille', columns: 'famille famille_arbre' },
    { name: 'Espèce', columns: 'espece espece_arbre' },
    { name: 'Variété', columns: 'cultivar_variete varieteoucultivar' },
    { name: 'Planté le', columns: 'date_plantation' },
    { name: 'Stade', columns: 'stade_developpement stadedeveloppement' },
    { name: 'Hauteur', columns: 'hauteur hauteurenm', unit: 'm' },
    { name: 'Circonférence', columns: 'circonference circonferenceencm', unit: 'cm' },
    { name: 'Remarquable', columns: 'remarquable' },
    { name: 'Protégé', columns: 'protege' },
  ],
};
