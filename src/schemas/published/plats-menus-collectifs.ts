import { ALLERGENES, INSEE, OUI_NON, SIQO, SIRET } from './shared.js';
import type { PublishedSchema } from './types.js';

/** @see https://schema.data.gouv.fr/scdl/plats-menus-collectifs/ */
export const platsMenusCollectifs: PublishedSchema = {
  name: 'scdl/plats-menus-collectifs',
  title: 'Composition des plats des menus de la restauration collective',
  version: '0.7.2',
  status: 'published',
  fields: [
    { name: 'platCollNom', required: true },
    { name: 'platCollSiret', required: true, ...SIRET },
    { name: 'platEtablissementNom', required: true },
    { name: 'platEtablissementSiret', ...SIRET },
    { name: 'platCode', required: true },
    { name: 'platNom', required: true, maxLength: 160 },
    { name: 'platProduitNom', required: true },
    { name: 'platProduitFournisseurNom' },
    { name: 'platProduitFournisseurSiret', ...SIRET },
    { name: 'platProduitFournisseurInsee', ...INSEE },
    { name: 'platProduitSiqo', type: 'array', items: SIQO },
    { name: 'platProduitLabel' },
    { name: 'platProduitDescription' },
    { name: 'platProduitOGM', type: 'boolean', ...OUI_NON },
    { name: 'platProduitIonisation', type: 'boolean', ...OUI_NON },
    { name: 'platProduitAdditif' },
    { name: 'platProduitAllergene', type: 'array', items: ALLERGENES },
    { name: 'platProduitNutriment' },
    { name: 'platPublicationDate', type: 'datetime', required: true },
    { name: 'platModificationDate', type: 'datetime', required: true },
    { name: 'platModificationInfo' },
  ],
  rules: [{ rule: 'siret', columns: ['platProduitFournisseurSiret'] }],
};
