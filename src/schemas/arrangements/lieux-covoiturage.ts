import type { Arrangement } from './types.js';

export const lieuxCovoiturage: Arrangement = {
  schema: 'etalab/schema-lieux-covoiturage',
  title: 'Lieux de covoiturage',
  rows: { none: 'Aucun lieu', one: 'lieu', many: 'lieux' },
  columns: [
    { names: 'nom_lieu', label: 'Lieu' },
    { names: 'ad_lieu', label: 'Adresse' },
    { names: 'com_lieu', label: 'Commune' },
    { names: 'type', label: 'Type', facet: 'values' },
    { names: 'nbre_pl', label: 'Places', type: 'number', summable: true },
    { names: 'nbre_pmr', label: 'Places PMR', type: 'number', summable: true },
    { names: 'ouvert', label: 'Ouvert', type: 'boolean', facet: 'values' },
    { names: 'horaires', label: 'Horaires' },
    { names: 'lumiere', label: 'Éclairé', type: 'boolean', facet: 'values' },
    { names: 'duree', label: 'Durée de stationnement (minutes)', type: 'number', hidden: true },
    { names: 'proprio', label: 'Propriétaire', hidden: true },
    { names: 'comm', label: 'Commentaire', type: 'long', hidden: true },
    { names: 'date_maj', label: 'Mise à jour', type: 'date', hidden: true },
    { names: 'insee', label: 'Code INSEE', type: 'insee', also: 'com_lieu', hidden: true },
    { names: 'source', label: 'Source', hidden: true },
  ],
  sort: 'com_lieu nom_lieu',
  group: 'type',
};
