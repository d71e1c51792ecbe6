/** Constraints that several schemas have in common. */
export const SIRET = { pattern: '^\\d{14}$', example: '21350238800019' } as const;
export const SIREN = { pattern: '^\\d{9}$', example: '130025265' } as const;
/** Corsica included. */
export const INSEE = { pattern: '^([013-9]\\d|2[AB1-9])\\d{3}$', example: '35236' } as const;
/** International, without spaces. */
export const PHONE = {
  pattern: '^\\+(33|590|594|262|596|269|687|689|508|681)\\d{6,9}$',
  example: '+33299000000',
} as const;

export const OUI_NON = { yes: ['oui'], no: ['non'] } as const;
export const VRAI_FAUX = {
  yes: ['true', 'True', 'TRUE', '1', 'vrai', 'Vrai', 'VRAI'],
  no: ['false', 'False', 'FALSE', '0', 'faux', 'Faux', 'FAUX'],
} as const;
export const ANY_YES_NO = {
  yes: [...VRAI_FAUX.yes, 'Oui', 'oui', 'OUI'],
  no: [...VRAI_FAUX.no, 'Non', 'non', 'NON'],
} as const;

/** Official signs of quality and origin. */
export const SIQO: readonly string[] = [
  'agriculture biologique',
  "appellation d'origine protégée",
  "appellation d'origine contrôlée",
  'indication géographique protégée',
  'spécialité traditionnelle garantie',
  'label rouge',
];
/** Allergens that must be declared (Regulation EU 1169/2011). */
export const ALLERGENES: readonly string[] = [
  'céréales contenant du gluten',
  'crustacés',
  'oeufs',
  'poissons',
  'arachides',
  'soja',
  'lait',
  'fruits à coques',
  'céleri',
  'moutarde',
  'graines de sésame',
  'anhydride sulfureux et sulfites',
  'lupin',
  'mollusques',
];
/** Kinds of codes for the place where a public contract is carried out. */
export const CODES_DE_LIEU: readonly string[] = [
  'Code postal',
  'Code commune',
  'Code arrondissement',
  'Code canton',
  'Code département',
  'Code région',
  'Code pays',
];
