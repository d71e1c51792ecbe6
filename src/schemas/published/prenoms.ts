import { INSEE } from './shared.js';
import type { PublishedSchema } from './types.js';

/** @see https://schema.data.gouv.fr/scdl/prenoms/ */
export const prenoms: PublishedSchema = {
  name: 'scdl/prenoms',
  title: 'Prénoms des nouveaux-nés',
  version: '1.1.6',
  status: 'published',
  page: 'https://schema.data.gouv.fr/scdl/prenoms/',
  fields: [
    {
      name: 'COMMUNE_NOM',
      pattern:
        "^(Le |La |Les |Los |Aux |L'|)([A-ZÉÇŒÈÎ])(((-| | - |')[A-ZÉÇŒÈÎ])|('|-| |)[a-zàâéèêëïîÿôûüœç])*( \\([A-Z][a-z]*\\)|)$",
      example: 'Rennes',
    },
    { name: 'COLL_INSEE', required: true, ...INSEE },
    { name: 'ENFANT_SEXE', required: true, enum: ['M', 'F', 'I'] },
    {
      name: 'ENFANT_PRENOM',
      required: true,
      pattern:
        "^'?[A-ZÉÀÈÙÄËÏÖÜŸÂÊÎÔÛŶÇŒÆ][a-zéàèùäëïüöÿâêîôûŷçæœ]*(|'|(('[A-ZÉÀÈÙÄËÏÖÜŸÂÊÎÔÛŶÇŒÆa-zéàèùäëïüöÿâêîôûŷçæœ][a-zéàèùäëïüöÿâêîôûŷçæœ]*'?){1,2}|(-[A-ZÉÀÈÙÄËÏÖÜŸÂÊÎÔÛŶÇŒÆ][a-zéàèùäëïüöÿâêîôûŷçæœ]*'?){1,2}){1,5})$",
      example: 'Adam',
    },
    { name: 'NOMBRE_OCCURRENCES', type: 'integer', required: true, min: 1, max: 999999 },
    { name: 'ANNEE', type: 'year', required: true },
  ],
};
