import type { SchemaDescriptor } from '../types.js';

/**
 * A row per charging point: those of a station are one place.
 * @see https://schema.data.gouv.fr/etalab/schema-irve-statique/
 */
export const irve: SchemaDescriptor = {
  name: 'etalab/schema-irve-statique',
  title: 'Bornes de recharge (IRVE)',
  roles: {
    identifier: 'id_station_itinerance id_station_local id_station',
    title: 'nom_station nom_enseigne n_station n_enseigne',
    address: 'adresse_station ad_station',
    insee: 'code_insee_commune code_insee',
    point: 'coordonneesxy',
    lat: 'consolidated_latitude latitude_wsg84 ylatitude',
    lon: 'consolidated_longitude longitude_wsg84 xlongitude',
    commune: 'consolidated_commune',
    postcode: 'consolidated_code_postal',
    hours: 'horaires accessibilite',
    phone: 'telephone_operateur',
    email: 'contact_operateur',
    operator: 'nom_operateur nom_enseigne n_operateur',
    price: 'tarification',
    free: 'gratuit',
    accessibility: 'accessibilite_pmr',
    description: 'observations',
    updated: 'date_maj',
  },
  defaults: { category: 'Borne de recharge' },
  values: {
    accessibility: {
      'reserve pmr': 'mi',
      'accessible mais non reserve pmr': 'mi',
      'non accessible': '',
      'accessibilite inconnue': '',
    },
  },
  facts: [
    { name: 'Points de charge', columns: 'nbre_pdc' },
    { name: 'Puissance', columns: 'puissance_nominale puiss_max', unit: 'kW' },
    {
      name: 'Prises',
      columns: 'prise_type_ef prise_type_2 prise_type_combo_ccs prise_type_chademo prise_type_autre',
      flags: {
        prise_type_ef: 'E/F',
        prise_type_2: 'Type 2',
        prise_type_combo_ccs: 'Combo CCS',
        prise_type_chademo: 'CHAdeMO',
        prise_type_autre: 'autre',
      },
    },
    {
      name: 'Paiement',
      columns: 'paiement_acte paiement_cb paiement_autre',
      flags: { paiement_acte: 'à l’acte', paiement_cb: 'carte bancaire', paiement_autre: 'autre' },
    },
    { name: 'Accès', columns: 'condition_acces' },
    { name: 'Réservation', columns: 'reservation' },
    { name: 'Deux-roues seulement', columns: 'station_deux_roues' },
    { name: 'Gabarit', columns: 'restriction_gabarit' },
    { name: 'Emplacement', columns: 'implantation_station' },
  ],
};
