import { SIRET } from './shared.js';
import type { PublishedSchema } from './types.js';

/** @see https://schema.data.gouv.fr/scdl/equipements/ */
export const equipements: PublishedSchema = {
  name: 'scdl/equipements',
  title: 'Équipements',
  version: '0.1.5',
  status: 'published',
  fields: [
    { name: 'COLL_NOM', required: true },
    { name: 'COLL_SIRET', required: true, ...SIRET },
    {
      name: 'EQUIP_UID',
      aka: ['EQUIP_ID'],
      required: true,
      pattern: '^[0-9A-B]{5}-[0-9]{8}-[0-9]{3}',
      example: '94059-01010401-001',
      maxLength: 18,
    },
    {
      name: 'EQUIP_THEME',
      aka: ["Thème de classement de l'équipement"],
      required: true,
      enum: [
        'Equipement administratif',
        'Equipement de justice',
        'Equipement sanitaire',
        "Equipement social et d'animation",
        'Equipement sportif et de loisirs',
        "Equipement d'enseignement",
        'Equipement cultuel',
        'Equipement culturel',
        'Equipement de mobilité',
        'Autre équipement',
      ],
    },
    { name: 'EQUIP_CODE', required: true, maxLength: 12 },
    { name: 'EQUIP_TYPE', aka: ["Type d'équipement"], required: true },
    { name: 'EQUIP_NOM', aka: ['EQUIP_LIBELLE', "Nom complet de l'équipement", "Nom de l'équipement"], required: true },
    { name: 'ADR_NUMERO', required: true },
    // The published pattern refuses full stops, slashes and typographic apostrophes, which names of streets have.
    { name: 'ADR_NOMVOIE', required: true, minLength: 3 },
    { name: 'ADR_CODEPOSTAL', required: true, maxLength: 5 },
    // The published pattern refuses apostrophes: L'Haÿ-les-Roses would not conform.
    { name: 'ADR_COMMUNE', aka: ['ADR_VILLE'], required: true },
    { name: 'ADR_CLE_INTEROP', pattern: '^[A-Za-z0-9_]+$', example: '94059_0040_00036', minLength: 16 },
    { name: 'ERP_ID' },
    { name: 'ERP_TYPE', maxLength: 10 },
    { name: 'ERP_CATEGORIE', type: 'integer', min: 1, max: 5 },
    { name: 'EQUIP_LAT', type: 'number', required: true },
    { name: 'EQUIP_LONG', type: 'number', required: true },
    { name: 'EQUIP_OUVERTURE', aka: ["Jours et horaires d'ouverture"] },
    { name: 'EQUIP_TEL', maxLength: 13 },
    { name: 'EQUIP_EMAIL', type: 'email' },
    { name: 'EQUIP_WEB', type: 'url' },
  ],
  rules: [{ rule: 'siret', columns: ['COLL_SIRET'] }],
};
