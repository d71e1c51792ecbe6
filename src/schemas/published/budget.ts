import { SIRET } from './shared.js';
import type { PublishedSchema } from './types.js';

/** @see https://schema.data.gouv.fr/scdl/budget/ */
export const budget: PublishedSchema = {
  name: 'scdl/budget',
  title: 'Budget des collectivités et établissements publics locaux',
  version: '0.8.3',
  status: 'published',
  fields: [
    // The list says « budget primitif », the text of the same field « budget prévisionnel ».
    {
      name: 'BGT_NATDEC',
      required: true,
      enum: [
        'budget primitif',
        'budget prévisionnel',
        'budget supplémentaire',
        'décision modificative',
        'compte administratif',
      ],
    },
    { name: 'BGT_ANNEE', type: 'year', required: true },
    { name: 'BGT_SIRET', required: true, ...SIRET },
    { name: 'BGT_NOM', required: true },
    { name: 'BGT_CONTNAT', required: true, maxLength: 9 },
    { name: 'BGT_CONTNAT_LABEL', required: true },
    { name: 'BGT_NATURE', required: true, maxLength: 9 },
    { name: 'BGT_NATURE_LABEL', required: true },
    { name: 'BGT_FONCTION', maxLength: 9 },
    { name: 'BGT_FONCTION_LABEL' },
    { name: 'BGT_OPERATION' },
    { name: 'BGT_SECTION', required: true, enum: ['investissement', 'fonctionnement'] },
    { name: 'BGT_OPBUDG', required: true, enum: ['réel', 'ordre'] },
    { name: 'BGT_CODRD', required: true, enum: ['recette', 'dépense'] },
    { name: 'BGT_MTREAL', type: 'number' },
    { name: 'BGT_MTBUDGPREC', type: 'number' },
    { name: 'BGT_MTRARPREC', type: 'number' },
    { name: 'BGT_MTPROPNOUV', type: 'number' },
    { name: 'BGT_MTPREV', type: 'number' },
    { name: 'BGT_CREDOUV', type: 'number' },
    { name: 'BGT_MTRAR3112', type: 'number' },
    { name: 'BGT_ARTSPE', enum: ['non spécialisé', 'spécialisé'] },
  ],
  rules: [{ rule: 'siret', columns: ['BGT_SIRET'] }],
};
