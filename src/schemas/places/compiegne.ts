import type { SchemaDescriptor } from '../types.js';

/** @see https://github.com/sigagglocompiegne/tri_selectif */
export const compiegne: SchemaDescriptor = {
  name: 'compiegne/verre',
  title: 'Conteneurs à verre de l’agglomération de Compiègne',
  roles: {
    identifier: 'idlieu idcont',
    address: 'adresse localisation',
    commune: 'commune',
    insee: 'insee',
    lat: 'y_l93',
    lon: 'x_l93',
    point: 'geom',
    status: 'statut',
    updated: 'ldate_maj',
  },
  defaults: { category: 'Conteneur à verre', stream: 'verre' },
  values: { status: { '10': '', '20': 'closed', '30': 'closed', '40': 'closed', '99': '' } },
  facts: [{ name: 'Quartier', columns: 'quartier' }],
};
