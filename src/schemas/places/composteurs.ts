import type { SchemaDescriptor } from '../types.js';

/** @see https://data.grandlyon.com */
export const composteurs: SchemaDescriptor = {
  name: 'lyon/composteurs',
  title: 'Sites de compostage du Grand Lyon',
  roles: {
    identifier: 'gid gml_id',
    title: 'nom',
    category: 'typesite',
    address: 'adresse',
    postcode: 'codpostal',
    commune: 'commune',
    insee: 'insee',
    email: 'mail',
    url: 'url',
    description: 'infoloc',
  },
  defaults: { category: 'Composteur', stream: 'compost' },
  values: { category: { 'pied d immeuble': 'Composteur en pied d’immeuble', quartier: 'Composteur de quartier' } },
  facts: [{ name: 'Installé le', columns: 'dateinstal' }],
};
