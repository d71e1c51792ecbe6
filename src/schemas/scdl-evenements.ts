import type { SchemaDescriptor } from './types.js';

export const scdlEvenements: SchemaDescriptor = {
  name: 'scdl/evenements',
  title: 'Événements locaux (brouillon SCDL)',
  source: 'https://github.com/loichay/SCDL',
  kind: 'event',
  roles: {
    title: 'AGD_TITRE',
    description: 'AGD_DESC',
    category: 'AGD_TYPE',
    url: 'AGD_URL',
    address: 'AGD_ADDR',
    insee: 'AGD_CODE-INSEE',
    point: 'AGD_COORDO',
    organizer: 'AGD_ORG',
    start: 'AGD_START',
    end: 'AGD_END',
    free: 'AGD_GRATUIT',
    status: 'AGD_STATUS',
    hours: 'AGD_HOR',
    accessibility: 'AGD_ACCESSIBLE',
    image: 'AGD_IMG',
    // The draft calls it a price, its examples and its pattern are the address of a ticket office.
    booking: 'AGD_TARIF',
  },
  signature: ['AGD_TITRE', 'AGD_START'],
};
