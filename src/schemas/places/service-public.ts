import type { SchemaDescriptor } from '../types.js';

/**
 * The national directory of public services, whose addresses, hours and telephones are lists of objects; positions are
 * among the addresses.
 * @see https://api-lannuaire.service-public.fr/explore/dataset/api-lannuaire-administration/
 */
export const servicePublic: SchemaDescriptor = {
  name: 'service-public/annuaire',
  title: 'Annuaire de l’administration',
  roles: {
    identifier: 'id',
    title: 'nom',
    category: 'pivot',
    address: 'adresse',
    insee: 'code_insee_commune',
    hours: 'plage_ouverture',
    phone: 'telephone',
    email: 'adresse_courriel',
    url: 'site_internet',
    description: 'information_complementaire',
    updated: 'date_modification',
  },
  values: {
    category: {
      mairie: 'Mairie',
      'mairie com': 'Mairie',
      ccas: 'CCAS',
      'france travail': 'France Travail',
      'mission locale': 'Mission locale',
      msap: 'France services',
    },
  },
};
