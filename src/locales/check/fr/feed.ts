import type { ClosedKind, FeedFinding, FindingWords, FindingsOf, PageKind } from '../findings.js';
import { querySign } from '../query-sign.js';
import { counted, day, listed, sentences } from './phrases.js';

const HTTP: Readonly<Record<string, string>> = {
  400: 'Le service ne comprend pas ce que demande l’adresse : copiez-la de nouveau depuis le portail.',
  401: 'L’accès demande un mot de passe : demandez au producteur une adresse publique.',
  403: 'L’accès est refusé : demandez au producteur une adresse publique.',
  404: 'Le fichier n’est plus à cette adresse : copiez la nouvelle depuis le portail, de préférence son lien permanent.',
  410: 'Le fichier a été supprimé : cherchez sur le portail celui qui le remplace.',
  429: 'Le service reçoit trop de demandes : augmentez l’attribut refresh.',
};

const BROKEN_DOWN = 'Le service est en panne : réessayez plus tard, puis prévenez le producteur.';
const REFUSED = 'Le service refuse cette adresse : copiez-la de nouveau depuis le portail.';

/** The cause is the name that the author gave; of any other file it is how the file begins. */
const NAME = /^[\w-]+$/;

const ORIGINAL =
  'Demandez à qui l’a fait le tableau ou l’agenda dont il vient (Excel, CSV, ICS), et donnez l’adresse de ce fichier.';

/** Files made for eyes, which webmasters take for data. */
const DOCUMENTS: ReadonlyMap<string, readonly [said: (name: string) => string, todo: string]> = new Map([
  ['pdf', [(name) => `${name} est un PDF, fait pour être lu ou imprimé, pas des données.`, ORIGINAL]],
  ['picture', [(name) => `${name} est une image, pas des données.`, ORIGINAL]],
  ['text', [(name) => `${name} est un document de traitement de texte ou de présentation, pas des données.`, ORIGINAL]],
  [
    'old-office',
    [
      (name) => `${name} est un fichier Office d’avant 2007, qui n’est pas lu.`,
      'Ouvrez-le, enregistrez-le au format .xlsx ou .csv, et donnez l’adresse de ce nouveau fichier.',
    ],
  ],
  [
    'shapefile',
    [
      (name) => `${name} est une couche de carte au format Shapefile, qui n’est pas lu.`,
      'Choisissez sur le portail son export en GeoJSON, ou convertissez-la (QGIS, « Exporter »).',
    ],
  ],
  [
    'archive',
    [
      (name) => `${name} est une archive qui contient plusieurs fichiers, ou aucun qui soit lu.`,
      'Déposez seul le fichier à afficher, ou une archive qui ne contient que lui.',
    ],
  ],
]);

/** What to do about services that other sites may not read, and about pages that are no data. */
const INSTEAD: ReadonlyMap<string, string> = new Map<ClosedKind | PageKind, string>([
  [
    'own-page',
    'Donnez dans src l’adresse de l’agenda, ou demandez à l’extension du site qui le publie de le décrire en JSON-LD.',
  ],
  [
    'workbook',
    'Si ce fichier s’ouvre dans un tableur, c’est un tableau sous forme de page web : enregistrez-le au format .xlsx ou .csv, et donnez l’adresse de ce nouveau fichier. Sinon, copiez de nouveau son adresse depuis le site qui le publie.',
  ],
  [
    'catalogue',
    'Ouvrez sur data.gouv.fr la page d’un jeu de données (son adresse contient /datasets/), et copiez cette adresse.',
  ],
  [
    'calendar',
    'Ce service ne laisse aucun autre site lire ses agendas. Faites recopier celui-ci par votre site (son hébergeur sait le faire), ou saisissez-le dans un service ouvert, comme OpenAgenda.',
  ],
  [
    'sheet',
    'Dans Google Sheets, choisissez « Fichier, Partager, Publier sur le Web », la feuille, puis « Valeurs séparées par des virgules (.csv) » ; donnez l’adresse obtenue.',
  ],
  [
    'map',
    'Exportez la carte (GeoJSON ou KML ; dans uMap, « Partager et télécharger ») et déposez le fichier sur data.gouv.fr ou sur votre site.',
  ],
  [
    'drive',
    'Ce service de partage ne laisse pas les autres sites lire ses fichiers : déposez celui-ci sur data.gouv.fr ou sur votre site, et donnez sa nouvelle adresse.',
  ],
  [
    'table',
    'Ce service ne laisse pas les autres sites lire ses tableaux. Exportez celui-ci en CSV et déposez-le sur data.gouv.fr ou sur votre site ; ou tenez-le dans Grist, en document public, qui est lu directement.',
  ],
  [
    'ticketing',
    'Ce site ne laisse pas les autres sites lire ses événements. Saisissez-les aussi dans un agenda ouvert, comme OpenAgenda, ou dans un tableau (CSV) déposé sur votre site.',
  ],
]);

export const feedFindings: FindingsOf<FeedFinding> = {
  'feed-bad-address': sentences(
    ({ name }) => `« ${name} » n’est pas une adresse que l’on peut lire.`,
    'Copiez l’adresse entière depuis la barre du navigateur ; elle commence par https://.',
  ),
  'feed-unreachable': sentences(
    ({ name }) => `${name} ne répond pas, ou refuse d’être lue depuis un autre site.`,
    ({ detail }) =>
      INSTEAD.get(detail) ??
      'Ouvrez l’adresse dans un onglet. Si une page s’affiche, cherchez-y un lien de téléchargement (CSV, JSON, ICS) et copiez son adresse. Si un fichier arrive, son serveur n’autorise pas les autres sites (CORS) : déposez-le sur data.gouv.fr ou sur votre site. Vérifiez aussi la politique de sécurité (CSP) de votre page.',
  ),
  'feed-http': sentences(
    ({ name, detail }) => `${name} répond par l’erreur ${detail}.`,
    ({ detail }) => HTTP[detail] ?? (detail.startsWith('4') ? REFUSED : BROKEN_DOWN),
  ),
  'feed-timeout': sentences(
    ({ name }) => `${name} met trop de temps à répondre.`,
    'Réessayez plus tard ; si cela dure, demandez au producteur un fichier plus léger.',
  ),
  'feed-html': sentences(
    ({ name, detail }) =>
      detail === 'own-page'
        ? 'La page elle-même ne décrit aucun événement aux moteurs de recherche (schema.org, microformats).'
        : `${name} est une page web, pas des données.`,
    ({ detail }) =>
      INSTEAD.get(detail) ??
      (detail
        ? `Elle présente plusieurs jeux de données : donnez l’adresse de celui à afficher, parmi ${listed(detail)}`
        : 'Cherchez sur cette page un lien de téléchargement (CSV, JSON, ICS) et copiez son adresse.'),
  ),
  'feed-service': sentences(
    ({ name, detail }) => `Le service de ${name} a répondu par une erreur : ${detail}`,
    'Vérifiez l’adresse sur le portail ; si elle est juste, prévenez le producteur.',
  ),
  'feed-unknown-format': sentences(
    ({ name, detail }) => DOCUMENTS.get(detail)?.[0](name) ?? `Le format de ${name} n’est pas lu.`,
    ({ detail }) =>
      DOCUMENTS.get(detail)?.[1] ??
      (NAME.test(detail)
        ? `Retirez format="${detail}" de la balise : le format est reconnu de lui-même.`
        : 'Choisissez sur le portail un export en CSV, JSON, GeoJSON ou ICS.'),
  ),
  'feed-malformed': sentences(
    ({ name }) => `Le fichier ${name} est abîmé, ou ne contient aucune liste.`,
    'Publiez-le de nouveau.',
  ),
  'feed-elsewhere': sentences(
    ({ name, detail }) => `Le fichier ${name} ne contient rien lui-même : il renvoie à ${detail}`,
    'Exportez la carte entière, sans « lien réseau » ; ou écrivez dans src l’adresse à laquelle il renvoie, si son serveur le permet.',
  ),
  'feed-no-file': sentences(
    ({ name, detail }) =>
      detail
        ? `Le jeu de données de ${name} n’a pas le fichier demandé.`
        : `${name} ne contient aucun fichier ni tableau.`,
    ({ detail }) =>
      detail
        ? `Ajoutez à l’adresse « #resource= » et un mot du titre de l’un de ses fichiers, sans espace : ${listed(detail)}`
        : 'Cherchez un autre jeu de données, ou demandez au producteur d’y déposer son fichier.',
  ),
  'feed-no-layer': sentences(
    ({ name, detail }) =>
      detail
        ? `${name} est l’adresse d’un service qui offre plusieurs couches, et n’en nomme aucune.`
        : `${name} ne mène à aucune couche de données.`,
    ({ name, detail }) =>
      detail
        ? `Ajoutez à l’adresse « ${querySign(name)}typeNames= » et le nom de la couche à afficher : ${listed(detail)}`
        : 'Ouvrez sur le portail la fiche de la couche, et copiez l’adresse de son service (WFS, FeatureServer) ou d’un export en GeoJSON.',
  ),
  'feed-no-agenda': sentences(
    ({ name }) => `OpenAgenda ne partage aucun événement de l’agenda ${name}.`,
    'Vérifiez l’adresse. Si elle est juste, donnez celle qui porte le numéro de l’agenda, lu au bas de sa page (https://openagenda.com/agendas/12345678), ou ajoutez à la vôtre la clé de votre compte (?key=…).',
  ),
  'feed-too-large': sentences(
    ({ name }) => `${name} est trop lourd pour une page.`,
    'Choisissez un export limité à votre commune ou à l’année.',
  ),
  'feed-empty': sentences(({ name }) => `Le fichier ${name} est vide.`, 'Publiez-le de nouveau.'),
  'no-rows': sentences(
    () => 'Le fichier n’a aucune ligne.',
    'Vérifiez que l’export n’a pas été interrompu, et les filtres de son adresse.',
  ),
  'missing-rows': sentences(
    ({ count, detail }) =>
      `Le service n’a donné que ${counted(count, 'ligne')}, sans les suivantes${detail ? ` : ${detail}` : '.'}`,
    'Réessayez plus tard. Si cela dure, demandez moins de lignes (un filtre dans l’adresse, l’attribut limit), ou prévenez le producteur.',
  ),
  'sudden-loss': sentences(
    ({ count, detail }) =>
      `${counted(count, 'ligne')} de moins qu’à la dernière bonne lecture, qui en comptait ${detail}.`,
    'Vérifiez que l’export n’a pas été interrompu.',
  ),
  'no-events': sentences(
    () => 'Aucune ligne ne décrit un événement.',
    instead(
      'Vérifiez que l’adresse est celle d’un agenda, et non d’actualités, ou indiquez les colonnes avec l’attribut fields.',
    ),
  ),
  'no-places': sentences(
    () => 'Aucune ligne ne décrit un lieu.',
    instead('Vérifiez que l’adresse est celle d’une liste de lieux, ou indiquez les colonnes avec l’attribut fields.'),
  ),
  'no-menus': sentences(
    () => 'Aucune ligne ne décrit un menu.',
    instead('Vérifiez que l’adresse est celle de menus, ou indiquez les colonnes avec l’attribut fields.'),
  ),
  'none-kept': sentences(
    ({ detail }) => `Aucun événement ne correspond à ${detail}.`,
    'Vérifiez l’orthographe, ou retirez l’attribut pour voir tous les événements.',
  ),
  'no-place-kept': sentences(
    ({ detail }) => `Aucun lieu ne correspond à ${detail}.`,
    'Vérifiez l’orthographe, ou retirez l’attribut pour voir tous les lieux.',
  ),
  'no-menu-kept': sentences(
    ({ detail }) => `Aucun menu ne correspond à ${detail}.`,
    'Vérifiez l’orthographe, ou retirez l’attribut pour voir tous les menus.',
  ),
  'no-row-kept': sentences(
    ({ detail }) => `Aucune ligne ne correspond à ${detail}.`,
    'Vérifiez l’orthographe, ou retirez l’attribut pour voir toutes les lignes.',
  ),
  'all-past': sentences(
    ({ detail }) => `Tous les événements sont passés ; le dernier date du ${day(detail)}.`,
    'Vérifiez que l’adresse est celle de l’agenda en cours, et non d’une archive.',
  ),
  'all-past-menus': sentences(
    ({ detail }) => `Tous les menus sont passés ; le dernier est celui du ${day(detail)}.`,
    'Vérifiez que l’adresse est celle des menus en cours, et non d’une archive.',
  ),
};

/** The tag that is made for the data, where there is one. */
function instead(todo: string): FindingWords['todo'] {
  return ({ detail }) => (detail ? `Ces données sont faites pour une autre balise : <${detail}>.` : todo);
}
