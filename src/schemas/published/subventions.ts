import { OUI_NON, SIRET } from './shared.js';
import type { PublishedSchema } from './types.js';

/** @see https://schema.data.gouv.fr/scdl/subventions/ */
export const subventions: PublishedSchema = {
  name: 'scdl/subventions',
  title: 'Subventions',
  version: '2.1.1',
  status: 'published',
  fields: [
    { name: 'nomAttribuant', aka: ["Nom de l'attribuant", 'Autorité administrative', 'COLL_NOM'], required: true },
    {
      name: 'idAttribuant',
      aka: [
        "Identification de l'attribuant",
        'Identification de l’attribuant (SIRET)',
        'SIRET attribuant',
        'COLL_SIRET',
      ],
      required: true,
      ...SIRET,
    },
    {
      name: 'dateConvention',
      aka: ['Date de la convention de subvention', 'Date de la convention', 'Date de convention', 'ACTE_DATE'],
      type: 'date',
      required: true,
    },
    { name: 'referenceDecision', aka: ['Référence de la décision', 'Référence délibération', 'ACTE_REF'] },
    { name: 'nomBeneficiaire', aka: ['Nom du bénéficiaire', 'Bénéficiaire', 'ATTRIB_NOM'], required: true },
    {
      name: 'idBeneficiaire',
      aka: [
        'Identification du bénéficiaire',
        'Identification SIRET du bénéficiaire',
        'Identification du bénéficiaire (SIRET)',
        'Id du bénéficiaire',
        'Numéro Siret',
        'N° SIRET',
        'ATTRIB_SIRET',
      ],
    },
    {
      name: 'rnaBeneficiaire',
      aka: ['Identification RNA du bénéficiaire', 'Numéro RNA'],
      pattern: '^W\\d{9}$',
      example: 'W380475558',
    },
    {
      name: 'objet',
      aka: ['Objet de la subvention', 'Objet de la convention', 'Objet du dossier', 'SUB_OBJET', 'SUB_OBJ'],
      required: true,
      maxLength: 256,
    },
    {
      name: 'montant',
      aka: ['Montant total de la subvention', 'Montant voté', 'Montant de la subvention', 'SUB_MONTANT'],
      type: 'number',
      required: true,
    },
    {
      name: 'nature',
      aka: ['Nature de la subvention', 'Nature de l’aide', 'SUB_NATURE'],
      required: true,
      enum: [
        'aide en numéraire',
        'aide en nature',
        'aide en numéraire;aide en nature',
        'aide en nature;aide en numéraire',
      ],
    },
    {
      name: 'conditionsVersement',
      aka: ['Conditions de versement', 'Conditions de versement de la subvention', 'SUB_VERSEMENT'],
      required: true,
      maxLength: 256,
    },
    {
      name: 'datesPeriodeVersement',
      aka: [
        'Date(s) ou période(s) de versement',
        'Date ou période de versement',
        'Période de versement',
        'Date de versement',
      ],
      required: true,
      pattern: '^[0-9]{4}\\-[0-9]{2}\\-[0-9]{2}(/[0-9]{4}\\-[0-9]{2}\\-[0-9]{2})?$',
      example: '2017-03-14/2018-03-14',
    },
    {
      name: 'idRAE',
      aka: [
        'Numéro unique de référencement au RAE',
        'Identifiant RAE de l’aide au titre de laquelle la subvention est attribuée',
      ],
      maxLength: 5,
    },
    {
      name: 'notificationUE',
      aka: ['Aide d’État notifiée à la Commission européenne', 'Notification UE', 'NOTIF_EU'],
      type: 'boolean',
      required: true,
      ...OUI_NON,
    },
    {
      name: 'pourcentageSubvention',
      aka: [
        'Pourcentage du montant de la subvention attribuée au bénéficiaire',
        'Pourcentage du montant total de la subvention attribuée au bénéficiaire',
        'Pourcentage subvention',
      ],
      type: 'number',
      required: true,
      min: 0.01,
      max: 1,
    },
    { name: 'dispositifAide', aka: ['SUB_DISPOSITIF'] },
  ],
  // The schema asks nothing of the order of the two days; it is a fault all the same.
  rules: [
    { rule: 'siret', columns: ['idAttribuant', 'idBeneficiaire'] },
    { rule: 'one-of', columns: ['idBeneficiaire', 'rnaBeneficiaire'] },
    { rule: 'period', columns: ['datesPeriodeVersement'] },
  ],
};
