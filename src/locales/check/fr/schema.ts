import type { FindingsOf, SchemaFinding } from '../findings.js';
import { about, counted, delimiterOf, plural, sentences } from './phrases.js';

const TYPES: Readonly<Record<string, string>> = {
  integer: 'un nombre entier, sans espace (1250)',
  number: 'un nombre, avec un point pour les décimales et sans espace (1250.5)',
  date: 'une date AAAA-MM-JJ (2026-11-21)',
  datetime: 'une date et une heure AAAA-MM-JJTHH:MM (2026-11-21T20:30)',
  'date-or-datetime': 'une date AAAA-MM-JJ, avec l’heure si besoin (2026-11-21T20:30)',
  year: 'une année sur quatre chiffres (2026)',
  array: 'une liste entre crochets (["a","b"])',
  geopoint: 'un point entre crochets, longitude puis latitude ([2.35,48.85])',
  url: 'une adresse complète (https://www.exemple.fr)',
  email: 'une adresse électronique (mairie@exemple.fr)',
  uuid: 'un identifiant unique (UUID)',
};

export const schemaFindings: FindingsOf<SchemaFinding> = {
  'missing-required-column': sentences(
    ({ count, name }) => `${counted(count, 'colonne')} obligatoire${plural(count)} absente${plural(count)} : ${name}.`,
    ({ count }) =>
      count > 1
        ? 'Ajoutez-les dans l’ordre du schéma, sous leur nom exact.'
        : 'Ajoutez-la à sa place dans le schéma, sous son nom exact.',
  ),
  'missing-value': sentences(
    ({ count, name }) =>
      `${about(name)}${counted(count, 'cellule')} vide${plural(count)}, alors que le schéma demande une valeur.`,
    ({ count }) => (count > 1 ? 'Complétez ces cellules.' : 'Complétez cette cellule.'),
  ),
  'wrong-type': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'valeur')} mal écrite${plural(count)}.`,
    ({ detail }) => `Écrivez ${TYPES[detail] ?? detail}.`,
  ),
  'not-in-list': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'valeur')} hors de la liste du schéma.`,
    ({ detail }) => `Valeurs possibles, à la lettre près : ${detail}.`,
  ),
  'wrong-pattern': sentences(
    ({ count, name }) =>
      `${about(name)}${counted(count, 'valeur')} qui n’${count > 1 ? 'ont' : 'a'} pas la forme attendue.`,
    ({ detail }) => `Forme attendue, par exemple : ${detail}`,
  ),
  'out-of-range': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'nombre')} hors des bornes.`,
    ({ detail }) => `Donnez un nombre ${within(detail)}.`,
  ),
  'too-long': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'texte')} trop long${plural(count)}.`,
    ({ detail }) => `${detail} caractères au plus.`,
  ),
  'too-short': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'texte')} trop court${plural(count)}.`,
    ({ detail }) => `${detail} caractères au moins.`,
  ),
  'not-unique': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'valeur')} déjà donnée${plural(count)} plus haut.`,
    'Donnez à chaque ligne une valeur qui n’est qu’à elle.',
  ),
  'wrong-siret': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'numéro')} SIRET non valide${plural(count)}.`,
    'Un SIRET a 14 chiffres, dont une clé de contrôle : cherchez-le sur annuaire-entreprises.data.gouv.fr.',
  ),
  'wrong-siren': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'numéro')} SIREN non valide${plural(count)}.`,
    'Un SIREN a 9 chiffres, dont une clé de contrôle : cherchez-le sur annuaire-entreprises.data.gouv.fr.',
  ),
  'none-of': sentences(
    ({ count, name }) => `${counted(count, 'ligne')} sans aucune de ces valeurs : ${name}.`,
    'Donnez au moins l’une d’elles.',
  ),
  'wrong-period': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'période')} avec une date qui n’existe pas.`,
    'Écrivez AAAA-MM-JJ/AAAA-MM-JJ ; jour et mois sont souvent inversés.',
  ),
  'dates-out-of-order': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'ligne')} dont les dates sont dans le désordre.`,
    'Vérifiez les deux dates.',
  ),
  'less-than': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'ligne')} dont le premier nombre est inférieur au second.`,
    'Vérifiez les deux nombres.',
  ),
  'wrong-sum': sentences(
    ({ count, name }) =>
      `${about(name)}${counted(count, 'ligne')} dont le premier nombre n’est pas la somme des autres.`,
    'Vérifiez ces nombres.',
  ),
  'not-together': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'ligne')} remplie${plural(count)} en partie.`,
    'Remplissez toutes ces colonnes, ou aucune.',
  ),
  'renamed-column': sentences(
    ({ count, name, detail }) =>
      count > 1
        ? `${count} colonnes s’appellent autrement dans le schéma : ${name}.`
        : `La colonne « ${name} » s’appelle « ${detail} » dans le schéma.`,
    'Reprenez le nom exact, majuscules comprises.',
  ),
  'missing-column': sentences(
    ({ count, name }) => `${counted(count, 'colonne')} facultative${plural(count)} absente${plural(count)} : ${name}.`,
    ({ count }) =>
      `Ajoutez-${count > 1 ? 'les, même vides' : 'la, même vide'} : des outils comptent sur l’ordre des colonnes.`,
  ),
  'extra-column': sentences(
    ({ count, name }) => `${counted(count, 'colonne')} que le schéma ne connaît pas : ${name}.`,
    ({ count }) =>
      count > 1
        ? 'Elles ne gênent pas ici ; placez-les après celles du schéma.'
        : 'Elle ne gêne pas ici ; placez-la après celles du schéma.',
  ),
  'not-comma': sentences(
    ({ detail }) => `Le séparateur est ${delimiterOf(detail)}.`,
    'Il est compris ici ; les schémas du SCDL demandent la virgule.',
  ),
  'old-schema': sentences(
    ({ name }) => `Le schéma « ${name} » n’est plus publié.`,
    'Voyez sur schema.data.gouv.fr s’il a un successeur.',
  ),
};

/** Of `0.01 … 1`, of which either side may be missing. */
function within(bounds: string): string {
  const [low = '', high = ''] = bounds.split('…').map((bound) => bound.trim());
  if (low && high) return `compris entre ${low} et ${high}`;
  return low ? `d’au moins ${low}` : `d’au plus ${high}`;
}
