import { ANY_YES_NO, INSEE } from './shared.js';
import type { PublishedSchema } from './types.js';

/**
 * Withdrawn from the register on 23 December 2024; files that follow it remain.
 * @see https://github.com/NaturalSolutions/schema-arbre
 */
export const arbre: PublishedSchema = {
  name: 'NaturalSolutions/schema-arbre',
  title: 'Arbres urbains',
  version: '0.3.1',
  status: 'withdrawn',
  fields: [
    { name: 'id', type: 'integer', required: true, min: 1, unique: true },
    { name: 'longitude', type: 'number', required: true, min: -180, max: 180 },
    { name: 'latitude', type: 'number', required: true, min: -180, max: 180 },
    { name: 'date_releve', type: 'date' },
    { name: 'famille' },
    { name: 'genre' },
    { name: 'espece' },
    { name: 'cultivar_variete' },
    { name: 'nom_vernaculaire' },
    { name: 'code_insee', ...INSEE },
    // The published pattern is that of INSEE codes.
    { name: 'code_postal' },
    { name: 'adresse' },
    { name: 'matricule' },
    { name: 'date_plantation', type: 'date' },
    { name: 'stade_developpement' },
    { name: 'hauteur', type: 'number', min: 0, max: 15000 },
    { name: 'diametre', type: 'number', min: 0, max: 3000 },
    { name: 'circonference', type: 'number', min: 0, max: 3000 },
    { name: 'diametre_couronne', type: 'number', min: 0, max: 100 },
    { name: 'type_sol' },
    { name: 'description_pied_arbre' },
    { name: 'type_enracinement' },
    { name: 'port_arbre' },
    { name: 'remarquable', type: 'boolean', ...ANY_YES_NO },
    { name: 'protege', type: 'boolean', ...ANY_YES_NO },
    { name: 'contraintes_sol' },
    { name: 'contrainte_aeriennes' },
    { name: 'eclairage', type: 'boolean', ...ANY_YES_NO },
    { name: 'arrosage' },
    { name: 'allergie', type: 'integer' },
    { name: 'remarque' },
  ],
};
