import type { SchemaDescriptor } from '../types.js';

/** @see https://data.toulouse-metropole.fr/explore/dataset/agenda-des-manifestations-culturelles-so-toulouse/ */
export const toulouse: SchemaDescriptor = {
  name: 'toulouse/agenda',
  title: 'Agenda des manifestations culturelles de Toulouse',
  roles: {
    identifier: 'identifiant',
    title: 'nom_de_la_manifestation nom_generique',
    summary: 'descriptif_court',
    description: 'descriptif_long',
    start: 'date_debut',
    end: 'date_fin',
    hours: 'horaires',
    dateText: 'dates_affichage_horaires',
    status: 'modification_derniere_minute',
    place: 'lieu_nom',
    address: 'lieu_adresse_1 lieu_adresse_2 lieu_adresse_3',
    postcode: 'code_postal',
    commune: 'commune',
    category: 'categorie_de_la_manifestation type_de_manifestation theme_de_la_manifestation',
    point: 'geo_point',
    lat: 'googlemap_latitude',
    lon: 'googlemap_longitude',
    phone: 'reservation_telephone',
    email: 'reservation_email',
    booking: 'reservation_site_internet',
    free: 'manifestation_gratuite',
    price: 'tarif_normal',
  },
};
