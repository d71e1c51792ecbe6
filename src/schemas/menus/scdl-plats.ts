import type { MenuSchema } from './types.js';

/**
 * What dishes are made of, one row a product: says nothing of when they are served, but of their allergens and labels.
 *
 * @see https://schema.data.gouv.fr/scdl/plats-menus-collectifs/
 */
export const scdlPlats: MenuSchema = {
  name: 'scdl/plats-menus-collectifs',
  title: 'Composition des plats des menus de la restauration collective',
  roles: {
    code: 'platcode',
    dish: 'platnom',
    labels: 'platproduitsiqo platproduitlabel',
    allergens: 'platproduitallergene',
  },
};
