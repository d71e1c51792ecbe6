import type { FileFinding, FindingsOf } from '../findings.js';
import { counted, sentences } from './phrases.js';

/** Files of more than one encoding, by what is told of them. */
const TWICE: ReadonlyMap<string, string> = new Map([
  ['UTF-8 + WINDOWS-1252', 'Les accents du fichier ont été convertis deux fois (« Ã© » au lieu de « é »).'],
  ['WINDOWS-1252 + UTF-8', 'Le fichier mêle deux encodages : UTF-8 et WINDOWS-1252.'],
]);

export const fileFindings: FindingsOf<FileFinding> = {
  truncated: sentences(() => 'La fin du fichier manque, ou ne se lit pas.', 'Publiez-le de nouveau.'),
  'row-limit': sentences(({ detail }) => {
    const [read = '', all] = detail.split('/');
    const of = all ? ` sur ${all}` : '';
    if (read === '1') return `Seule la première ligne${of} est lue.`;
    return `Seules les ${read} premières lignes${of} sont lues.`;
  }, 'Augmentez l’attribut limit, ou le nombre de lignes que l’adresse elle-même demande (rows=, limit=, size=) ; ou choisissez un export limité à votre commune.'),
  'undecodable-text': sentences(
    () => 'Certains caractères sont perdus (accents remplacés par �).',
    'Enregistrez le fichier en UTF-8 (« CSV UTF-8 » dans Excel et LibreOffice).',
  ),
  'not-utf-8': sentences(
    ({ detail }) => TWICE.get(detail) ?? `Le fichier est encodé en ${detail}.`,
    'Il est lu correctement ici ; ailleurs, ses accents seraient abîmés. Enregistrez-le plutôt en UTF-8 (« CSV UTF-8 » dans un tableur).',
  ),
  'unclosed-quote': sentences(
    ({ count }) => `${counted(count, 'ligne')} avec un guillemet ouvert et jamais refermé.`,
    'Doublez les guillemets à l’intérieur d’une cellule ("").',
  ),
  'ragged-row': sentences(
    ({ count }) => `${counted(count, 'ligne')} avec trop ou trop peu de cellules.`,
    'Entourez de guillemets les cellules qui contiennent le séparateur.',
  ),
  'duplicate-column': sentences(
    ({ name, count }) =>
      name
        ? `Deux colonnes ont le même nom ; la seconde est lue comme « ${name} ».`
        : `${counted(count, 'colonne')} ont le nom d’une autre.`,
    'Donnez un nom différent à chaque colonne.',
  ),
  'unnamed-column': sentences(
    ({ name, count }) =>
      name ? `Une colonne n’a pas de nom (« ${name} »).` : `${counted(count, 'colonne')} n’ont pas de nom.`,
    ({ name }) => (name ? 'Donnez-lui un nom, ou videz-la.' : 'Donnez-leur un nom, ou videz-les.'),
  ),
  'junk-above-header': sentences(
    () => 'Du texte précède la ligne d’en-tête.',
    'Il est ignoré ici ; d’autres outils ne savent pas le faire. Commencez le fichier par les noms des colonnes.',
  ),
  'below-table': sentences(
    ({ count }) =>
      `${counted(count, 'ligne')} sous le tableau ou entre ses lignes n’en ${count > 1 ? 'font' : 'fait'} pas partie (total, remarque).`,
    ({ count }) =>
      `${count > 1 ? 'Elles sont ignorées ici ; ôtez-les' : 'Elle est ignorée ici ; ôtez-la'} du fichier : d’autres outils compteraient deux fois les totaux.`,
  ),
  'repeated-header': sentences(
    ({ count }) => `Les noms des colonnes sont répétés parmi les lignes${count > 1 ? `, ${count} fois` : ''}.`,
    'Ces répétitions sont ignorées ici ; ôtez-les du fichier : d’autres outils en feraient des données.',
  ),
  'units-line': sentences(
    () => 'La ligne sous l’en-tête dit les unités.',
    'Elle n’est pas comptée ici : les unités sont jointes aux noms des colonnes. Faites-le dans le fichier : d’autres outils en feraient des données.',
  ),
  'numbers-line': sentences(
    () => 'La ligne sous l’en-tête numérote les colonnes.',
    'Elle n’est pas comptée ici ; ôtez-la du fichier : d’autres outils en feraient des données.',
  ),
  'turned-table': sentences(
    () => 'Les noms des colonnes sont dans la première colonne, et chaque fiche est une colonne.',
    'Le tableau est redressé ici. Publiez-le avec une ligne par fiche (« Collage spécial, Transposer » dans Excel et LibreOffice).',
  ),
  'side-by-side': sentences(
    () => 'Deux tableaux sont côte à côte : les dépenses à gauche, les recettes à droite.',
    'Ils sont lus ici l’un après l’autre. Publiez une seule liste, avec une colonne qui dit le sens de chaque ligne.',
  ),
};
