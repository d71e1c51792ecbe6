import type { SchemaDescriptor } from '../types.js';

/**
 * Every département names its own columns; these are the ones that exports have in common.
 * @see https://api-doc.tourinsoft.com
 */
export const tourinsoft: SchemaDescriptor = {
  name: 'tourinsoft/syndication',
  title: 'Tourinsoft',
  roles: {
    identifier: 'syndicobjectid',
    title: 'syndicobjectname',
    summary: 'descriptifcourt accroche',
    description: 'descriptif descriptiflong descriptions description',
    occurrences: 'periodeouverture periodeouvertures periodesouverture dates ouvertures',
    start: 'datedebut',
    end: 'datefin',
    place: 'nomlieu lieu',
    address: 'adresse1 adresse2 adresse3 adresse adressecomplete',
    postcode: 'codepostal',
    commune: 'commune',
    insee: 'codeinsee codeinseecommune insee',
    lat: 'gmaplatitude',
    lon: 'gmaplongitude',
    category: 'categorie categories type objecttypename',
    image: 'photos photo mediaphotoss',
    url: 'siteweb moyendecom moyensdecom',
    phone: 'telephone moyendecom moyensdecom',
    email: 'mail moyendecom moyensdecom',
    price: 'tarifs tarif',
    updated: 'updated',
  },
};
