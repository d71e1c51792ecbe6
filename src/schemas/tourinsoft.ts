import type { SchemaDescriptor } from './types.js';

/** Every département names its own columns; these are the ones that exports have in common. */
export const tourinsoft: SchemaDescriptor = {
  name: 'tourinsoft/syndication',
  title: 'Tourinsoft',
  source: 'https://api-doc.tourinsoft.com',
  kind: 'event',
  roles: {
    identifier: 'SyndicObjectID',
    title: 'SyndicObjectName',
    summary: ['DescriptifCourt', 'Accroche'],
    description: ['Descriptif', 'DescriptifLong', 'Descriptions', 'Description'],
    occurrences: ['PeriodeOuverture', 'PeriodeOuvertures', 'PeriodesOuverture', 'Dates', 'Ouvertures'],
    start: 'DateDebut',
    end: 'DateFin',
    place: ['NomLieu', 'Lieu'],
    address: ['Adresse1', 'Adresse2', 'Adresse3', 'Adresse'],
    postcode: 'CodePostal',
    commune: 'Commune',
    insee: ['CodeInsee', 'CodeInseeCommune', 'INSEE'],
    lat: 'GmapLatitude',
    lon: 'GmapLongitude',
    category: ['Categorie', 'Categories', 'Type', 'ObjectTypeName'],
    image: ['Photos', 'Photo', 'MediaPhotoss'],
    url: ['SiteWeb', 'MoyenDeCom', 'MoyensDeCom'],
    phone: ['Telephone', 'MoyenDeCom', 'MoyensDeCom'],
    email: ['Mail', 'MoyenDeCom', 'MoyensDeCom'],
    price: ['Tarifs', 'Tarif'],
    updated: 'Updated',
  },
  signature: ['SyndicObjectID', 'SyndicObjectName', 'GmapLatitude'],
};
