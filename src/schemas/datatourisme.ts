import type { SchemaDescriptor } from './types.js';

export const datatourisme: SchemaDescriptor = {
  name: 'datatourisme/poi',
  title: 'DATAtourisme',
  source: 'https://www.data.gouv.fr/datasets/5b598be088ee387c0c353714/',
  kind: 'event',
  roles: {
    // An identifier, in spite of its looks: there is no page behind it.
    identifier: 'URI_ID_du_POI',
    title: 'Nom_du_POI',
    description: 'Description',
    occurrences: 'Periodes_regroupees',
    address: 'Adresse_postale',
    postcode: 'Code_postal_et_commune',
    commune: 'Code_postal_et_commune',
    lat: 'Latitude',
    lon: 'Longitude',
    category: 'Categories_de_POI',
    url: 'Contacts_du_POI',
    organizer: 'Createur_de_la_donnee',
    updated: 'Date_de_mise_a_jour',
  },
  // Classes of its ontology: those that say nothing to a visitor are left out.
  values: {
    category: {
      pointofinterest: '',
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
  signature: ['Nom_du_POI', 'URI_ID_du_POI', 'Periodes_regroupees'],
};
