import type { MenuSchema } from './types.js';

/**
 * One row a dish. Names of versions 1.x and 0.2, and those that cities added.
 *
 * @see https://schema.data.gouv.fr/scdl/menus-collectifs/
 */
export const scdlMenus: MenuSchema = {
  name: 'scdl/menus-collectifs',
  title: 'Menus de la restauration collective',
  roles: {
    date: 'menudate',
    site: 'menurestaurantnom restaurantnom menuetablissementnom etablissementnom',
    insee: 'menurestaurantinsee',
    guests: 'menurestaurantconvive restaurantconvive',
    meal: 'menurepastype menutyperepas',
    note: 'menumodificationinfo',
    course: 'menuplattype menutypeplat',
    dish: 'menuplatnom menunomplat',
    code: 'menuplatcode menucodeplat',
    labels:
      'menuplatsiqo menuplatlabel menulabelplat menuplatregime menuregimeplat menuplatlabelabio menuplatlabelaop menuplatlabelaoc menuplatlabeligp menuplatlabelrouge',
    allergens: 'menuplatallergene menuallergeneplat',
  },
};
