import type { Arrangement } from './types.js';

export const menusCollectifs: Arrangement = {
  schema: 'scdl/menus-collectifs',
  title: 'Menus',
  columns: [
    { names: 'menudate', label: 'Date', type: 'date', facet: 'years' },
    { names: 'menurestaurantnom', label: 'Restaurant', facet: 'values' },
    { names: 'menurepastype', label: 'Repas', facet: 'values' },
    { names: 'menuplattype', label: 'Service', facet: 'values' },
    { names: 'menuplatnom', label: 'Plat' },
    { names: 'menuplatsiqo', label: 'Signes de qualité', type: 'list', facet: 'values' },
    { names: 'menuplatlabel', label: 'Labels', type: 'list' },
    { names: 'menuplatregime', label: 'Régimes', type: 'list', facet: 'values' },
    { names: 'menuplatallergene', label: 'Allergènes', type: 'list', facet: 'values' },
    { names: 'menuplatprecision', label: 'Précisions', type: 'long', hidden: true },
    { names: 'menuplatnutriscore', label: 'Nutri-Score', facet: 'values', hidden: true },
    { names: 'menuplattexture', label: 'Texture', type: 'list', hidden: true },
    { names: 'menuplatprix', label: 'Prix', type: 'amount', hidden: true },
    { names: 'menurestauranttype', label: 'Type de restaurant', facet: 'values', hidden: true },
    { names: 'menurestaurantconvive', label: 'Convives', hidden: true },
    { names: 'menumodificationinfo', label: 'Changement', hidden: true },
    { names: 'menucollnom', label: 'Collectivité', hidden: true },
    { names: 'menucollsiret', label: 'SIRET de la collectivité', type: 'siret', hidden: true },
    { names: 'menurestaurantinsee', label: 'Code INSEE', type: 'insee', hidden: true },
  ],
  sort: '-menudate menurestaurantnom menuplattype',
};
