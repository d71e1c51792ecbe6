import type { SchemaDescriptor } from '../types.js';

/** @see https://equipements.sports.gouv.fr */
export const installationsSportives: SchemaDescriptor = {
  name: 'sports/installations',
  title: 'Recensement des équipements sportifs',
  roles: {
    identifier: 'numero_de_l_installation inst_numero numinstall',
    title: 'nom_usuel_de_l_installation inst_nom nominstallation',
    category: 'installation_particuliere inst_particularite_instal equip_type_famille',
    houseNumber: 'numero_de_la_voie',
    address: 'nom_de_la_voie nom_du_lieu_dit inst_adresse',
    postcode: 'code_postal inst_cp',
    commune: 'nom_de_la_commune commune_nom inst_com_nom',
    insee: 'code_insee inst_com_code',
    lat: 'latitude equip_y',
    lon: 'longitude equip_x',
    point: 'location coordonnees equip_coordonnees',
    accessibility:
      'accessibilite_handicapes_a_mobilite_reduite accessibilite_handicapes_sensoriels inst_acc_handi_bool',
    updated: 'date_de_mise_a_jour_de_la_fiche_installation inst_date_maj',
  },
  defaults: { category: 'Installation sportive' },
  values: { category: { non: '' } },
  facts: [
    { name: 'Équipements sportifs', columns: 'nombre_total_d_equipements_sportifs' },
    { name: 'Places de parking', columns: 'nombre_total_de_place_de_parking' },
    { name: 'Places de parking PMR', columns: 'nombre_total_de_place_de_parking_handicapes' },
    { name: 'Surface', columns: 'emprise_fonciere_en_m2', unit: 'm²' },
    {
      name: 'Desserte',
      columns: 'desserte_metro desserte_tram desserte_bus desserte_train desserte_bateau',
      flags: {
        desserte_metro: 'métro',
        desserte_tram: 'tram',
        desserte_bus: 'bus',
        desserte_train: 'train',
        desserte_bateau: 'bateau',
      },
    },
  ],
};
