import type { SchemaDescriptor } from '../types.js';

/**
 * The national base writes each column after `c_`.
 * @see https://schema.data.gouv.fr/atlasante/schema-dae/
 */
export const dae: SchemaDescriptor = {
  name: 'atlasante/schema-dae',
  title: 'Défibrillateurs (DAE)',
  roles: {
    identifier: 'gid c_gid id_euro c_id_euro num_serie c_num_serie',
    title: 'nom c_nom',
    houseNumber: 'adr_num c_adr_num',
    address: 'adr_voie c_adr_voie',
    postcode: 'com_cp c_com_cp',
    commune: 'com_nom c_com_nom',
    insee: 'com_insee c_com_insee',
    lat: 'lat_coor1 c_lat_coor1',
    lon: 'long_coor1 c_long_coor1',
    dateText: 'disp_j c_disp_j',
    hours: 'disp_h c_disp_h',
    description: 'acc_complt c_acc_complt disp_complt c_disp_complt',
    status: 'etat_fonct c_etat_fonct',
    image: 'photo1 c_photo1',
    phone: 'tel1 c_tel1 expt_tel1 c_expt_tel1',
    email: 'site_email c_site_email expt_email c_expt_email',
    operator: 'expt_rais c_expt_rais',
  },
  defaults: { category: 'Défibrillateur' },
  facts: [
    { name: 'Emplacement', columns: 'acc c_acc' },
    { name: 'Étage', columns: 'acc_etg c_acc_etg' },
    { name: 'Accès libre', columns: 'acc_lib c_acc_lib' },
    { name: 'Poste de sécurité', columns: 'acc_pcsec c_acc_pcsec' },
    { name: 'Accueil', columns: 'acc_acc c_acc_acc' },
    { name: 'Mobile', columns: 'dae_mobile c_dae_mobile' },
    { name: 'Électrodes pédiatriques', columns: 'lc_ped c_lc_ped' },
  ],
};
