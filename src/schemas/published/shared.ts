/** Patterns and lists that several schemas have in common. */
export const SIRET = '^\\d{14}$';
export const SIREN = '^\\d{9}$';
/** Corsica included. */
export const INSEE = '^([013-9]\\d|2[AB1-9])\\d{3}$';
/** International, without spaces. */
export const PHONE = '^\\+(33|590|594|262|596|269|687|689|508|681)\\d{6,9}$';

export const OUI_NON = { yes: ['oui'], no: ['non'] } as const;
export const VRAI_FAUX = {
  yes: ['true', 'True', 'TRUE', '1', 'vrai', 'Vrai', 'VRAI'],
  no: ['false', 'False', 'FALSE', '0', 'faux', 'Faux', 'FAUX'],
} as const;
export const ANY_YES_NO = {
  yes: [...VRAI_FAUX.yes, 'Oui', 'oui', 'OUI'],
  no: [...VRAI_FAUX.no, 'Non', 'non', 'NON'],
} as const;
