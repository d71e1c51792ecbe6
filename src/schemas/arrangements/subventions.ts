import type { Arrangement } from './types.js';

export const subventions: Arrangement = {
  schema: 'scdl/subventions',
  title: 'Subventions',
  rows: { none: 'Aucune subvention', one: 'subvention', many: 'subventions' },
  columns: [
    { names: 'nombeneficiaire nom_du_beneficiaire beneficiaire', label: 'Bénéficiaire', facet: 'values' },
    { names: 'objet object objet_du_dossier objet_de_la_subvention', label: 'Objet', type: 'long' },
    {
      names: 'montant montant_vote montant_total_de_la_subvention',
      label: 'Montant',
      type: 'amount',
      facet: 'range',
      summable: true,
    },
    { names: 'dateconvention date_de_convention', label: 'Convention', type: 'date', facet: 'years' },
    { names: 'nature', label: 'Nature', type: 'list', facet: 'values' },
    { names: 'idbeneficiaire numero_siret n_siret', label: 'SIRET du bénéficiaire', type: 'siret', hidden: true },
    { names: 'rnabeneficiaire', label: 'RNA du bénéficiaire', type: 'rna', hidden: true },
    { names: 'conditionsversement', label: 'Conditions de versement', type: 'long', hidden: true },
    {
      names: 'datesperiodeversement periode_de_versement',
      label: 'Période de versement',
      hidden: true,
    },
    { names: 'dispositifaide', label: 'Dispositif', facet: 'values', hidden: true },
    { names: 'pourcentagesubvention', label: 'Part du financement', type: 'number', hidden: true },
    { names: 'notificationue', label: 'Notifiée à l’Union européenne', type: 'boolean', hidden: true },
    { names: 'referencedecision', label: 'Décision', hidden: true },
    { names: 'nomattribuant nom_de_l_attribuant', label: 'Attribuée par', facet: 'values', hidden: true },
    { names: 'idattribuant', label: 'SIRET de l’attribuant', type: 'siret', hidden: true },
    { names: 'idrae', label: 'Identifiant RAE', hidden: true },
  ],
  sort: '-dateconvention -montant',
  total: 'montant',
  group: 'nombeneficiaire',
  year: 'dateconvention',
};
