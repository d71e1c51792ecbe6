import type { SchemaDescriptor } from '../types.js';

/**
 * Where meals of the published menus are served: a row per dish, a place per restaurant.
 * @see https://schema.data.gouv.fr/scdl/menus-collectifs/
 */
export const menuSites: SchemaDescriptor = {
  name: 'scdl/menus-collectifs',
  title: 'Restaurants des menus collectifs (SCDL)',
  roles: {
    identifier: 'menurestaurantid menurestaurantnom',
    title: 'menurestaurantnom',
    category: 'menurestauranttype',
    insee: 'menurestaurantinsee',
    operator: 'menuetablissementnom menucollnom',
  },
  defaults: { category: 'Restaurant collectif' },
};
