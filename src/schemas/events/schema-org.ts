import type { SchemaDescriptor } from '../types.js';

/**
 * Events as web pages tell them to search engines.
 * @see https://schema.org/Event
 */
export const schemaOrg: SchemaDescriptor = {
  name: 'schema-org/events',
  title: 'Événements d’une page web (schema.org)',
  roles: {
    identifier: 'identifier identifier_value id',
    title: 'name',
    description: 'description',
    start: 'startdate',
    end: 'enddate',
    place: 'location_name location',
    address: 'location_address_streetaddress location_address',
    postcode: 'location_address_postalcode',
    commune: 'location_address_addresslocality',
    lat: 'location_geo_latitude location_latitude',
    lon: 'location_geo_longitude location_longitude',
    category: 'keywords about_name type',
    image: 'image image_url image_contenturl',
    url: 'url',
    booking: 'offers_url location_url',
    organizer: 'organizer_name organizer',
    price: 'offers_price offers_lowprice',
    free: 'isaccessibleforfree',
    status: 'eventstatus',
    attendance: 'eventattendancemode',
    updated: 'datemodified',
  },
  values: {
    category: {
      thing: '',
      event: '',
      businessevent: '',
      socialevent: '',
      publicationevent: '',
      childrensevent: 'Jeune public',
      comedyevent: 'Humour',
      courseinstance: 'Formation',
      danceevent: 'Danse',
      educationevent: 'Formation',
      exhibitionevent: 'Exposition',
      festival: 'Festival',
      foodevent: 'Gastronomie',
      literaryevent: 'Littérature',
      musicevent: 'Musique',
      saleevent: 'Vente',
      screeningevent: 'Cinéma',
      sportsevent: 'Sport',
      theaterevent: 'Théâtre',
      visualartsevent: 'Arts visuels',
    },
  },
};
