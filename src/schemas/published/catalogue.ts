import { SIRET } from './shared.js';
import type { PublishedSchema } from './types.js';

/** @see https://schema.data.gouv.fr/scdl/catalogue/ */
export const catalogue: PublishedSchema = {
  name: 'scdl/catalogue',
  title: 'Catalogue simplifié',
  version: '0.1.3',
  status: 'published',
  fields: [
    { name: 'COLL_NOM', required: true },
    { name: 'COLL_SIRET', required: true, ...SIRET },
    { name: 'ID', required: true },
    { name: 'TITRE', required: true },
    { name: 'DESCRIPTION', required: true },
    { name: 'THEME', required: true },
    { name: 'PRODUCTEUR_NOM', required: true },
    { name: 'PRODUCTEUR_SIRET', required: true, ...SIRET },
    {
      name: 'COUV_SPAT_MAILLE',
      required: true,
      enum: ['Infracommunale', 'Communale', 'Intercommunale', 'Cantonale', 'Départementale', 'Régionale', 'Autre'],
    },
    { name: 'COUV_SPAT_NOM', required: true },
    { name: 'COUV_TEMP_DEBUT', type: 'date', required: true },
    { name: 'COUV_TEMP_FIN', type: 'date', required: true },
    { name: 'DATE_PUBL', type: 'date', required: true },
    {
      name: 'FREQ_MAJ',
      required: true,
      enum: [
        'Inconnue',
        'Ponctuelle',
        'Irrégulière',
        'Continuelle',
        'Toutes les heures',
        'Quotidienne ou plusieurs fois par jour',
        'Hebdomadaire ou plusieurs fois par semaine',
        'Mensuelle ou plusieurs fois par mois',
        'Bimestrielle',
        'Trimestrielle',
        'Semestrielle',
        'Annuelle',
        'Biennale',
        'Triennale',
        'Quinquennale',
      ],
    },
    { name: 'DATE_MAJ', type: 'date', required: true },
    { name: 'MOTS_CLES', required: true },
    {
      name: 'LICENCE',
      required: true,
      enum: ['Licence Ouverte-LO', 'Open Database License-ODBL', 'Creative Commons-CC', 'Spécifique ou autre'],
    },
    { name: 'NOMBRE_RESSOURCES', type: 'integer', required: true, min: 1 },
    { name: 'FORMAT_RESSOURCES', required: true },
    { name: 'URL', type: 'url', required: true },
  ],
  rules: [
    { rule: 'siret', columns: ['COLL_SIRET', 'PRODUCTEUR_SIRET'] },
    { rule: 'date-not-before', columns: ['COUV_TEMP_FIN', 'COUV_TEMP_DEBUT'] },
  ],
};
