import { INSEE } from './shared.js';
import type { PublishedSchema } from './types.js';

/** @see https://schema.data.gouv.fr/scdl/prenoms/ */
export const prenoms: PublishedSchema = {
  name: 'scdl/prenoms',
  title: 'Prénoms des nouveaux-nés',
  version: '1.1.6',
  status: 'published',
  fields: [
    {
      name: 'COMMUNE_NOM',
      aka: ['Nom de la commune', 'COLL_NOM'],
      pattern:
        "^(Le |La |Les |Los |Aux |L'|)([A-ZÉÇŒÈÎ])(((-| | - |')[A-ZÉÇŒÈÎ])|('|-| |)[a-zàâéèêëïîÿôûüœç])*( \\([A-Z][a-z]*\\)|)$",
      example: 'Rennes',
    },
    { name: 'COLL_INSEE', aka: ['Code INSEE', 'Code INSEE de la commune'], required: true, ...INSEE },
    { name: 'ENFANT_SEXE', aka: ['Sexe', 'Sexe relatif au prénom'], required: true, enum: ['M', 'F', 'I'] },
    {
      name: 'ENFANT_PRENOM',
      aka: ['Prénom'],
      required: true,
      pattern:
        "^'?[A-ZÉÀÈÙÄËÏÖÜŸÂÊÎÔÛŶÇŒÆ][a-zéàèùäëïüöÿâêîôûŷçæœ]*(|'|(('[A-ZÉÀÈÙÄËÏÖÜŸÂÊÎÔÛŶÇŒÆa-zéàèùäëïüöÿâêîôûŷçæœ][a-zéàèùäëïüöÿâêîôûŷçæœ]*'?){1,2}|(-[A-ZÉÀÈÙÄËÏÖÜŸÂÊÎÔÛŶÇŒÆ][a-zéàèùäëïüöÿâêîôûŷçæœ]*'?){1,2}){1,5})$",
      example: 'Adam',
    },
    {
      name: 'NOMBRE_OCCURRENCES',
      aka: ["Nombre d'occurrences", 'Nombre de naissances', 'Nombre'],
      type: 'integer',
      required: true,
      min: 1,
      max: 999999,
    },
    { name: 'ANNEE', aka: ['Année de naissance'], type: 'year', required: true },
  ],
};
