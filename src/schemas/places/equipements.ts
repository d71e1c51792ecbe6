import type { SchemaDescriptor } from '../types.js';

/** @see https://schema.data.gouv.fr/scdl/equipements/ */
export const equipements: SchemaDescriptor = {
  name: 'scdl/equipements',
  title: 'Équipements (SCDL)',
  roles: {
    identifier: 'equip_uid equip_id',
    title: 'equip_nom equip_libelle',
    category: 'equip_type equip_theme',
    houseNumber: 'adr_numero',
    address: 'adr_nomvoie adr_complementaire',
    postcode: 'adr_codepostal',
    commune: 'adr_commune adr_ville',
    lat: 'equip_lat equip_y',
    lon: 'equip_long equip_x',
    hours: 'equip_ouverture',
    phone: 'equip_tel',
    email: 'equip_email',
    url: 'equip_web',
    operator: 'coll_nom',
  },
  facts: [{ name: 'Thème', columns: 'equip_theme' }],
};
