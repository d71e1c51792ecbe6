import { INSEE, SIREN } from './shared.js';
import type { PublishedSchema } from './types.js';

/** @see https://schema.data.gouv.fr/datagouv/schema-fontaine-eau/ */
export const fontaineEau: PublishedSchema = {
  name: 'datagouv/schema-fontaine-eau',
  title: 'Schéma des fontaines à eau',
  version: '0.1.0',
  status: 'published',
  fields: [
    { name: 'id', required: true, unique: true },
    { name: 'type_fontaine', required: true, enum: ['borne fontaine', 'robinet', 'fontaine type Wallace', 'autre'] },
    { name: 'modele' },
    { name: 'gestionnaire' },
    { name: 'siren_gestionnaire', ...SIREN },
    // The published bounds are written as text.
    { name: 'latitude', type: 'number', required: true, min: -90, max: 90 },
    { name: 'longitude', type: 'number', required: true, min: -180, max: 180 },
    { name: 'adresse' },
    { name: 'code_commune_insee', required: true, ...INSEE },
    { name: 'precision_geo' },
    {
      name: 'conditions_acces',
      required: true,
      enum: ['établissement soumis à horaires', "établissement nécessitant l'achat d'un billet", 'autre', 'aucune'],
    },
    { name: 'date_installation', type: 'date' },
    { name: 'indisponible', type: 'date' },
    { name: 'accessible_pmr', type: 'boolean', required: true },
    { name: 'remplissage_contenant_possible', type: 'boolean', required: true },
  ],
};
