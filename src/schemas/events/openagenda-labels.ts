import { openagenda } from './openagenda.js';
import type { SchemaDescriptor } from '../types.js';

/**
 * The national mirror of OpenAgenda as its portal exports it to spreadsheets: columns have their French labels.
 * @see https://public.opendatasoft.com/explore/dataset/evenements-publics-openagenda/export/
 */
export const openagendaLabels: SchemaDescriptor = {
  ...openagenda,
  name: 'opendatasoft/openagenda-libelles',
  title: 'OpenAgenda, export d’un portail',
  roles: {
    identifier: 'identifiant',
    title: 'titre titre_fr',
    summary: 'description description_fr',
    description: 'description_longue description_longue_fr',
    // The dates are in UTC where the hours in detail are local: they only serve rows without them.
    occurrences:
      'horaires_iso horaires_detailles premiere_date_debut premiere_date_fin derniere_date_debut derniere_date_fin',
    dateText: 'resume_horaires resume_horaires_fr',
    place: 'nom_du_lieu',
    address: 'adresse adresse_du_lieu',
    postcode: 'code_postal',
    commune: 'ville',
    point: 'coordonnees_geographiques geolocalisation',
    category: 'mots_cles mots_cles_fr categorie',
    image: 'image image_d_origine vignette',
    imageCredit: 'credit_de_l_image credits_de_l_image',
    url: 'url_canonique lien_canonique',
    booking: 'inscription registration lien_d_acces_en_ligne',
    phone: 'inscription registration telephone_du_lieu',
    email: 'inscription registration',
    price: 'detail_des_conditions detail_des_conditions_fr conditions_fr',
    status: 'etat_de_l_evenement statut',
    attendance: 'evenement_physique_ou_en_ligne mode_de_participation',
    accessibility: 'accessibilite libelle_d_accessibilite',
    updated: 'derniere_mise_a_jour date_de_mise_a_jour',
  },
};
