import { fold } from '../values/text.js';

/** Words that column names write without their accents. */
const ACCENTED = new Map(
  (
    'année prénom prénoms bénéficiaire bénéficiaires numéro téléphone quantité catégorie catégories libellé département ' +
    'région période durée début coordonnées décision délibération délibérations dépense dépenses matière réel réelle ' +
    'société activité activités événement événements évènement qualité capacité propriétaire opérateur aménageur ' +
    'équipement équipements école élèves établissement établissements accès accessibilité état étage hébergement intitulé ' +
    'métier métropole musée médiathèque bibliothèque bâtiment créé création déchets énergie superficie série thème thèmes ' +
    'trésorerie véhicule vélo vélos votée sécurité santé référence précision précisions février août décembre légumes ' +
    'clés complément considérations déclarée dénomination données éligibilité exécution géographique itinérant médiation ' +
    'modalité modalités numérique opération opérations procédure public rémunération rémunérations réseau réservation ' +
    'résumé théâtre unité échéance économique électrique élu élus'
  )
    .split(' ')
    .map((word) => [fold(word), word]),
);
/** Separators between the words of a name; between digits, they are part of a date or of school years. */
const PARTS = /_+|(?<!\d)[.:-]+|[.:-]+(?!\d)|(?<=[a-z\d]{2})(?=[A-Z])/;
/** `kWhEP/m²/an` is written as it is. */
const UNIT = /^\p{Ll}{1,2}\p{Lu}/u;
/** `NO2`, `PM10`, `P13`. */
const FORMULA = /^[A-Z]{1,3}\d{1,2}$/;
/** Words that stay in capitals. */
const CAPITALS =
  /^(?:siret|siren|rna|insee|id|url|cp|pdf|ape|naf|tva|ht|ttc|pmr|erp|epci|dae|cpv|uai|iban|t?ps|ms|gs|c[em][12]|co2|dpe|ges|etpt?|pacs|ccas|cias|plui?|zac|smic|sdis)$/;

/**
 * A column name as people would say it: `DELIB_DATE` is « Delib date », `dateConvention` « Date convention », `annee`
 * « Année ». A name that somebody wrote for people, with spaces, accents or signs, stays as it is but for its first letter; a lone
 * word is not shouted.
 */
export function labelOf(column: string): string {
  const label = (/[^\w.:-]/.test(column) ? lowered(column) : spelled(column)).trim() || column;
  return UNIT.test(label) ? label : label.charAt(0).toUpperCase() + label.slice(1);
}

/** `DÉPENSES`; units are written in capitals too, and so are the names of people. */
function lowered(column: string): string {
  return /^\p{Lu}{4,}$/u.test(column) ? word(column) : column;
}

/** A column in several languages has the name of each at its end: that French is French goes without saying. */
function spelled(column: string): string {
  const words = column.split(PARTS).map(word);
  return words
    .join(' ')
    .replace(/(?<=.) fr$/, '')
    .replace(/\bmise a jour\b|(?<=date )maj\b/, 'mise à jour');
}

function word(part: string): string {
  if (FORMULA.test(part)) return part;
  const plain = part.toLowerCase();
  return CAPITALS.test(plain) ? plain.toUpperCase() : (ACCENTED.get(plain) ?? plain);
}
