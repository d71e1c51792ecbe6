import { INSEE, VRAI_FAUX } from './shared.js';
import type { PublishedSchema } from './types.js';

/** @see https://schema.data.gouv.fr/etalab/schema-stationnement-cyclable/ */
export const stationnementCyclable: PublishedSchema = {
  name: 'etalab/schema-stationnement-cyclable',
  title: 'Stationnement cyclable',
  version: '1.1.1',
  status: 'published',
  fields: [
    { name: 'id_local', required: true, unique: true },
    { name: 'id_osm' },
    { name: 'code_com', ...INSEE },
    { name: 'coordonneesxy', type: 'geopoint', required: true },
    { name: 'capacite', type: 'integer', required: true },
    { name: 'capacite_cargo', type: 'integer' },
    { name: 'type_accroche', required: true, enum: ['ROUE', 'CADRE', 'CADRE ET ROUE', 'SANS ACCROCHE'] },
    {
      name: 'mobilier',
      enum: [
        'ARCEAU',
        'RATELIER',
        'RACK DOUBLE ETAGE',
        'CROCHET',
        'SUPPORT GUIDON',
        'POTELET',
        'ARCEAU VELO GRANDE TAILLE',
        'AUCUN EQUIPEMENT',
        'AUTRE',
      ],
    },
    { name: 'acces', enum: ['LIBRE ACCES', 'ABONNEMENT OU INSCRIPTION PREALABLE', 'PRIVE'] },
    { name: 'gratuit', type: 'boolean', ...VRAI_FAUX },
    {
      name: 'protection',
      enum: ['STATIONNEMENT NON FERME', 'CONSIGNE COLLECTIVE FERMEE', 'BOX INDIVIDUEL FERME', 'AUTRE'],
    },
    { name: 'couverture', type: 'boolean', ...VRAI_FAUX },
    { name: 'surveillance', type: 'boolean', ...VRAI_FAUX },
    { name: 'lumiere', type: 'boolean', ...VRAI_FAUX },
    { name: 'url_info', type: 'url' },
    { name: 'd_service', type: 'integer' },
    { name: 'source' },
    { name: 'proprietaire' },
    { name: 'gestionnaire' },
    { name: 'date_maj', type: 'date' },
    { name: 'commentaires' },
  ],
};
