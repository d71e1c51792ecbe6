import type { SchemaDescriptor } from '../types.js';

/**
 * Header names as people choose them in a spreadsheet, but for what `columnFinder` overlooks: articles, plurals, how words
 * are parted. Has every role, so that it also lists them.
 */
export const genericEvent: SchemaDescriptor = {
  name: 'event',
  title: 'Agenda sans schéma connu',
  roles: {
    identifier: 'identifiant id uid uuid reference ref recordid',
    title:
      'titre title title_{lang} intitule nom name libelle evenement manifestation animation activite designation objet quoi',
    summary: 'resume accroche chapo sous_titre description_courte descriptif_court excerpt summary',
    description:
      'description description_{lang} descriptif description_longue descriptif_long detail contenu content presentation texte infos informations commentaire observations',
    start: 'date_debut debut start date_start start_date date_heure_debut dtstart date date_heure jour quand du',
    end: 'date_fin fin end date_end end_date date_heure_fin dtend au',
    startTime: 'heure_debut start_time',
    endTime: 'heure_fin end_time',
    hours: 'horaires heure time',
    occurrences: 'occurrences timings seances sessions',
    dateText: 'periode dates_horaires date_texte',
    timezone: 'timezone',
    allDay: 'all_day journee_entiere',
    place: 'lieu nom_lieu lieu_nom salle place venue location endroit ou',
    address: 'adresse address adresse_1 adresse_2 adresse_lieu lieu_adresse rue voie',
    postcode: 'code_postal cp postcode postal_code zipcode zip',
    commune: 'commune ville nom_commune city localite',
    insee: 'code_insee insee code_commune insee_com commune_insee',
    lat: 'latitude lat y ylat',
    lon: 'longitude lon lng long x xlong',
    point: 'geo_point_2d geo_point coordonnees coordinates coordonnees_gps gps geolocalisation lat_lon geometry geom',
    category: 'categorie category rubrique thematique theme type genre tags mots_cles',
    image: 'image photo visuel affiche illustration image_url url_image photo_url lien_image',
    imageCredit: 'credit_photo credit copyright',
    url: 'url lien site_web site_internet site lien_web page_web page link website web internet',
    booking: 'reservation billetterie inscription lien_reservation lien_billetterie url_billetterie',
    phone: 'telephone tel phone contact_telephone contact_tel contact',
    email: 'email mail courriel mel contact_email contact_mail contact',
    organizer: 'organisateur association organizer organisme structure',
    price: 'tarif prix price cout cost conditions',
    free: 'gratuit gratuite free entree_libre',
    status: 'statut etat status',
    cancelled: 'annule annulation cancelled',
    postponed: 'reporte postponed',
    full: 'complet full',
    attendance: 'attendance en_ligne',
    accessibility: 'accessibilite accessible accessibility pmr acces_pmr accessible_pmr handicap',
    updated: 'updated updated_at date_modification date_maj date_mise_a_jour maj mise_a_jour',
  },
};
