import { fold } from '../../values/text.js';

/** Words that column names write without their accents. */
const ACCENTED = new Map(
  (
    'année prénom prénoms bénéficiaire bénéficiaires numéro téléphone quantité catégorie catégories libellé département ' +
    'région période durée début coordonnées décision délibération délibérations dépense dépenses matière réel réelle ' +
    'société activité activités événement événements évènement qualité capacité propriétaire opérateur aménageur ' +
    'équipement équipements école élèves établissement établissements accès accessibilité état étage hébergement intitulé ' +
    'décès entrée entrées arrêté arrêtés clôture métier métropole musée médiathèque bibliothèque bâtiment créé création déchets énergie superficie série thème thèmes ' +
    'trésorerie véhicule vélo vélos votée sécurité santé référence précision précisions février août décembre légumes ' +
    'clés complément considérations déclarée dénomination données éligibilité exécution géographique itinérant médiation ' +
    'modalité modalités numérique opération opérations procédure public rémunération rémunérations réseau réservation ' +
    'résumé théâtre unité échéance économique électrique élu élus exprimés foncière bâti pièces prélèvement réponse fête férié'
  )
    .split(' ')
    .map((word) => [fold(word), word]),
);
/** Separators between the words of a name; between digits, they are part of a date or of school years. */
const PARTS = /_+|(?<!\d)[.:-]+|[.:-]+(?!\d)|(?<=[a-z\d]{2})(?=[A-Z])/;
/** Spaces and signs; hyphens in a word with accents. */
const WRITTEN = /[^\p{L}\w.:-]|(?=.*[^ -~]).*-/u;
/** `kWhEP/m²/an` is written as it is. */
const UNIT = /^\p{Ll}{1,2}\p{Lu}/u;
/** `NO2`, `PM10`, `P13`. */
const FORMULA = /^[A-Z]{1,3}\d{1,2}$/;
/** Words that stay in capitals. */
const CAPITALS =
  /^(?:siret|siren|rna|insee|id|url|cp|pdf|ape|naf|tva|ht|ttc|pmr|erp|epci|dae|cpv|uai|iban|t?ps|ms|gs|c[em][12]|co2|dpe|ges|etpt?|pacs|ccas|cias|plui?|zac|smic|sdis|ips|bp|ca|qpv)$/;

/**
 * A column name as people would say it: `DELIB_DATE` is « Delib date », `dateConvention` « Date convention », `annee`
 * « Année ». A name that somebody wrote for people, with spaces or signs, stays as it is but for its first letter and its
 * underscores; a lone word is not shouted.
 */
export function labelOf(name: string): string {
  const column = name.replaceAll('_x000D_', '');
  const label = (WRITTEN.test(column) ? column.replace(/_+/g, ' ') : spelled(column)).trim() || column;
  return UNIT.test(label) ? label : label.charAt(0).toUpperCase() + label.slice(1);
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
