import type { Arrangement } from './types.js';

export const equipements: Arrangement = {
  schema: 'scdl/equipements',
  title: 'Équipements',
  rows: { none: 'Aucun équipement', one: 'équipement', many: 'équipements' },
  columns: [
    { names: 'equip_nom equip_libelle', label: 'Nom', also: 'equip_web' },
    { names: 'equip_type', label: 'Type', facet: 'values' },
    { names: 'equip_theme', label: 'Thème', facet: 'values' },
    { names: 'adr_numero', label: 'Numéro' },
    { names: 'adr_nomvoie', label: 'Rue' },
    { names: 'adr_commune adr_ville', label: 'Commune', facet: 'values' },
    { names: 'equip_tel', label: 'Téléphone', type: 'phone' },
    { names: 'equip_email', label: 'Courriel', type: 'email' },
    { names: 'equip_web', label: 'Site', type: 'link' },
    { names: 'equip_ouverture', label: 'Horaires', hidden: true },
    { names: 'adr_codepostal', label: 'Code postal', hidden: true },
    { names: 'erp_type', label: 'Type d’ERP', type: 'list', hidden: true },
    { names: 'erp_categorie', label: 'Catégorie d’ERP', hidden: true },
    { names: 'coll_nom', label: 'Collectivité', hidden: true },
    { names: 'coll_siret', label: 'SIRET de la collectivité', type: 'siret', hidden: true },
  ],
  sort: 'equip_theme equip_nom',
  group: 'equip_theme',
};
