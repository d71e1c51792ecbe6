import type { SchemaDescriptor } from '../types.js';

/** @see https://www.data.gouv.fr/datasets/5b598be088ee387c0c353714/ */
export const datatourisme: SchemaDescriptor = {
  name: 'datatourisme/poi',
  title: 'DATAtourisme',
  roles: {
    // An identifier, in spite of its looks: there is no page behind it.
    identifier: 'uri_id_du_poi',
    title: 'nom_du_poi',
    description: 'description',
    occurrences: 'periodes_regroupees',
    address: 'adresse_postale',
    postcode: 'code_postal_et_commune',
    commune: 'code_postal_et_commune',
    lat: 'latitude',
    lon: 'longitude',
    category: 'categories_de_poi',
    url: 'contacts_du_poi',
    organizer: 'createur_de_la_donnee',
    updated: 'date_de_mise_a_jour',
  },
  // Classes of its ontology: those that say nothing to a visitor are left out.
  values: {
    category: {
      pointofinterest: '',
      event: '',
      entertainmentandevent: '',
      product: '',
      culturalevent: 'Culture',
      showevent: 'Spectacle',
      exhibition: 'Exposition',
      musicevent: 'Musique',
      sportsevent: 'Sport',
      saleevent: 'Marché, foire',
      traditionalcelebration: 'Fête traditionnelle',
      childrensevent: 'Enfants',
    },
  },
};
