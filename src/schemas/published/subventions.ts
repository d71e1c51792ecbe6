import { OUI_NON, SIRET } from './shared.js';
import type { PublishedSchema } from './types.js';

/** @see https://schema.data.gouv.fr/scdl/subventions/ */
export const subventions: PublishedSchema = {
  name: 'scdl/subventions',
  title: 'Subventions',
  version: '2.1.1',
  status: 'published',
  page: 'https://schema.data.gouv.fr/scdl/subventions/',
  fields: [
    { name: 'nomAttribuant', required: true },
    { name: 'idAttribuant', required: true, ...SIRET },
    { name: 'dateConvention', type: 'date', required: true },
    { name: 'referenceDecision' },
    { name: 'nomBeneficiaire', required: true },
    { name: 'idBeneficiaire' },
    { name: 'rnaBeneficiaire', pattern: '^W\\d{9}$', example: 'W380475558' },
    { name: 'objet', required: true, maxLength: 256 },
    { name: 'montant', type: 'number', required: true },
    {
      name: 'nature',
      required: true,
      enum: [
        'aide en numéraire',
        'aide en nature',
        'aide en numéraire;aide en nature',
        'aide en nature;aide en numéraire',
      ],
    },
    { name: 'conditionsVersement', required: true, maxLength: 256 },
    {
      name: 'datesPeriodeVersement',
      required: true,
      pattern: '^[0-9]{4}\\-[0-9]{2}\\-[0-9]{2}(/[0-9]{4}\\-[0-9]{2}\\-[0-9]{2})?$',
      example: '2017-03-14/2018-03-14',
    },
    { name: 'idRAE', maxLength: 5 },
    { name: 'notificationUE', type: 'boolean', required: true, ...OUI_NON },
    { name: 'pourcentageSubvention', type: 'number', required: true, min: 0.01, max: 1 },
    { name: 'dispositifAide' },
  ],
  // The schema asks nothing of the order of the two days; it is a fault all the same.
  rules: [
    { rule: 'siret', columns: ['idAttribuant', 'idBeneficiaire'] },
    { rule: 'one-of', columns: ['idBeneficiaire', 'rnaBeneficiaire'] },
    { rule: 'period', columns: ['datesPeriodeVersement'] },
  ],
};
