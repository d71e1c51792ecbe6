import type { SchemaDescriptor } from '../types.js';

/** @see https://github.com/loichay/SCDL */
export const scdlEvenements: SchemaDescriptor = {
  name: 'scdl/evenements',
  title: 'Événements locaux (brouillon SCDL)',
  roles: {
    title: 'agd_titre',
    description: 'agd_desc',
    category: 'agd_type',
    url: 'agd_url',
    address: 'agd_addr',
    insee: 'agd_code_insee',
    point: 'agd_coordo',
    organizer: 'agd_org',
    start: 'agd_start',
    end: 'agd_end',
    free: 'agd_gratuit',
    status: 'agd_status',
    hours: 'agd_hor',
    accessibility: 'agd_accessible',
    image: 'agd_img',
    // The draft calls it a price, its examples and its pattern are the address of a ticket office.
    booking: 'agd_tarif',
  },
};
