import type { FindingsOf, TagFinding } from '../findings.js';
import { listed, sentences } from './phrases.js';

const EXAMPLES: Readonly<Record<string, string>> = {
  near: 'la latitude et la longitude : near="47.65,-2.08"',
  radius: 'un nombre de kilomètres : radius="10"',
  where: 'colonne=valeur : where="type=Concert"',
};

export const tagFindings: FindingsOf<TagFinding> = {
  'unknown-tag': sentences(
    ({ name }) => `La balise <${name}> n’existe pas.`,
    ({ detail }) => `Écrivez ${detail}, à l’ouverture comme à la fermeture.`,
  ),
  'unclosed-tag': sentences(
    ({ name }) => `La balise <${name}> contient la suite de la page, qui ne s’affiche donc pas.`,
    ({ name }) => `Fermez-la par </${name}> juste après son lien de secours ; en HTML, « /> » ne ferme rien.`,
  ),
  'curved-quotes': sentences(
    () => 'La balise contient des guillemets courbes (” ou «), que les navigateurs ne comprennent pas.',
    'Remplacez-les par des guillemets droits : src="https://…". Les traitements de texte les courbent : collez la balise en mode HTML ou texte.',
  ),
  'no-address': sentences(
    ({ name }) => `La balise <${name}> n’a pas d’adresse.`,
    'Ajoutez l’attribut src avec l’adresse de vos données : src="https://…".',
  ),
  'broken-address': sentences(
    ({ count }) => `L’attribut src est lu comme ${count} adresses, car il contient des espaces.`,
    'Une adresse s’écrit sans espace : remplacez chaque espace par %20.',
  ),
  'bare-address': sentences(
    ({ name }) => `« ${name} » est d’abord cherché, en vain, parmi les fichiers de votre site.`,
    ({ name }) => `Écrivez l’adresse entière : src="https://${name}".`,
  ),
  'insecure-address': sentences(
    ({ name }) =>
      `${name} n’est pas en https : votre page, qui l’est, n’a pas le droit de la lire ainsi, et doit essayer avec https.`,
    'Écrivez https:// dans src. Si l’adresse ne répond pas ainsi, déposez le fichier sur data.gouv.fr ou sur votre site.',
  ),
  'passing-address': sentences(
    ({ name }) => `${name} est l’adresse d’une version du fichier : elle disparaît quand la suivante est déposée.`,
    'Copiez plutôt l’adresse de la page du jeu de données, ou le lien permanent du fichier, qu’elle propose.',
  ),
  'false-switch': sentences(
    ({ name, detail }) => `${name}="${detail}" a le même effet que ${name} seul.`,
    'Retirez l’attribut : sa présence suffit, quelle que soit sa valeur.',
  ),
  'malformed-fields': sentences(
    ({ detail }) => `L’attribut fields n’est pas du JSON : ${detail}`,
    'Écrivez fields=\'{"title":"Nom de la manifestation"}\', avec des guillemets doubles à l’intérieur.',
  ),
  'unknown-schema': sentences(
    ({ detail }) => `Ce widget ne connaît pas le schéma « ${detail} ».`,
    'Retirez l’attribut schema : le schéma est reconnu de lui-même.',
  ),
  'unknown-role': sentences(
    ({ detail }) => `L’attribut fields nomme un rôle inconnu : « ${detail} ».`,
    'Choisissez parmi title, description, start, end, place, commune, category, image, url…',
  ),
  'unknown-column': sentences(
    ({ name, detail }) => `L’attribut ${name} nomme une colonne que les données n’ont pas : « ${detail} ».`,
    'Recopiez le nom de la colonne tel qu’il est dans le fichier ; les colonnes sont listées plus bas.',
  ),
  'no-figures': sentences(
    ({ name, detail }) => `L’attribut ${name} nomme une colonne sans nombre : « ${detail} ».`,
    'Nommez une colonne de montants ou de quantités.',
  ),
  'unreadable-attribute': sentences(
    ({ name, detail }) => `L’attribut ${name} n’a pas été compris : « ${detail} ».`,
    ({ name }) => `Écrivez ${EXAMPLES[name] ?? 'une valeur du mode d’emploi'}.`,
  ),
  'unknown-attribute': sentences(
    ({ name }) => `L’attribut ${name} n’existe pas.`,
    ({ detail }) =>
      detail ? `Vouliez-vous écrire ${detail} ?` : 'Retirez-le, ou vérifiez son nom dans le mode d’emploi.',
  ),
  'unknown-value': sentences(
    ({ name }) => `L’attribut ${name} a une valeur inconnue.`,
    ({ detail }) => `Valeurs possibles : ${listed(detail)}`,
  ),
};
