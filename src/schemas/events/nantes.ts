import type { SchemaDescriptor } from '../types.js';

/**
 * One row per date of an event.
 * @see https://data.nantesmetropole.fr/explore/dataset/244400404_agenda-evenements-nantes-nantes-metropole/
 */
export const nantes: SchemaDescriptor = {
  name: 'nantes/agenda',
  title: 'Agenda de Nantes et Nantes Métropole',
  roles: {
    identifier: 'id_manif',
    title: 'nom libelle_festival',
    description: 'description_evt description',
    start: 'date',
    startTime: 'heure_debut',
    endTime: 'heure_fin',
    place: 'lieu',
    address: 'adresse',
    postcode: 'code_postal',
    commune: 'ville',
    insee: 'code_insee',
    point: 'location',
    lat: 'latitude',
    lon: 'longitude',
    category: 'themes_libelles rubrique types_libelles',
    image: 'media_url media_1',
    url: 'lien_agenda url_site',
    organizer: 'emetteur',
    free: 'gratuit',
    price: 'precisions_tarifs_evt precisions_tarifs',
    cancelled: 'annule',
    postponed: 'reporte',
    full: 'complet',
  },
};
