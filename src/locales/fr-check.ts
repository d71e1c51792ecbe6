import type { CheckLocale, FindingWords, Told } from './check.js';

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

const HTTP: Readonly<Record<string, string>> = {
  401: 'L’accès demande un mot de passe : demandez au producteur une adresse publique.',
  403: 'L’accès est refusé : demandez au producteur une adresse publique.',
  404: 'Le fichier n’est plus à cette adresse : copiez la nouvelle depuis le portail, de préférence son lien permanent.',
  410: 'Le fichier a été supprimé : cherchez sur le portail celui qui le remplace.',
  429: 'Le service reçoit trop de demandes : augmentez l’attribut refresh.',
};

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'la virgule',
  ';': 'le point-virgule',
  '\t': 'la tabulation',
  '|': 'la barre verticale',
};

/** Sentences of a finding; what is to be done is often the same whatever is found. */
function words(said: (told: Told) => string, todo: string | ((told: Told) => string)): FindingWords {
  return { said, todo: typeof todo === 'string' ? () => todo : todo };
}

/** The tag that is made for the data, where there is one. */
function instead(todo: string): FindingWords['todo'] {
  return ({ detail }) => (detail ? `Ces données sont faites pour une autre balise : <${detail}>.` : todo);
}

export const frCheck: CheckLocale = {
  heading: 'Rapport pour le webmestre',
  severities: {
    error: (count) => `${n(count, 'erreur')} à corriger`,
    warning: (count) => `${n(count, 'point')} à vérifier`,
    advice: (count) => n(count, 'conseil'),
  },
  own: (count) => `${n(count, 'point')} à corriger sur votre page`,
  nothing: 'Rien à signaler : tout a été compris.',
  todo: { page: 'À faire :', data: 'À faire par le producteur :' },
  recognised: 'Ce qui a été reconnu',
  columns: 'Rôle des colonnes',
  facts: {
    source: 'Source',
    title: 'Jeu de données',
    publisher: 'Producteur',
    licence: 'Licence',
    updated: 'Mise à jour',
    format: 'Format',
    charset: 'Encodage',
    delimiter: 'Séparateur',
    headerLine: 'Ligne d’en-tête',
    rows: 'Lignes lues',
    columns: 'Colonnes',
    schema: 'Lu comme',
    published: 'Schéma publié',
    events: 'Événements',
    upcoming: 'À venir',
    period: 'Période',
    places: 'Lieux',
    positions: 'Lieux avec une position',
  },
  factValue: (name, value) => {
    if (name === 'updated') return day(value);
    if (name === 'period') return value.split('/').map(day).join(' – ');
    if (name === 'delimiter') return DELIMITERS[value] ?? value;
    if (name === 'source' && value === 'file') return 'fichier';
    if (name === 'rows') return value.replace('/', ' sur ');
    return name === 'charset' ? value.toUpperCase() : value;
  },
  pair: (label, value) => `${label} : ${value}`,
  roles: {
    identifier: 'Identifiant',
    title: 'Titre',
    summary: 'Résumé',
    description: 'Description',
    start: 'Début',
    end: 'Fin',
    startTime: 'Heure de début',
    endTime: 'Heure de fin',
    occurrences: 'Séances',
    dateText: 'Dates en toutes lettres',
    hours: 'Horaires',
    timezone: 'Fuseau horaire',
    allDay: 'Journée entière',
    place: 'Lieu',
    address: 'Adresse',
    postcode: 'Code postal',
    commune: 'Commune',
    insee: 'Code INSEE',
    lat: 'Latitude',
    lon: 'Longitude',
    point: 'Position',
    category: 'Catégorie',
    image: 'Image',
    imageCredit: 'Crédit de l’image',
    url: 'Page',
    booking: 'Réservation',
    phone: 'Téléphone',
    email: 'Courriel',
    organizer: 'Organisateur',
    price: 'Tarif',
    free: 'Gratuité',
    status: 'État',
    cancelled: 'Annulation',
    postponed: 'Report',
    full: 'Complet',
    attendance: 'Sur place ou en ligne',
    accessibility: 'Accessibilité',
    updated: 'Mise à jour',
    houseNumber: 'Numéro dans la voie',
    stream: 'Déchets acceptés',
    operator: 'Gestionnaire',
  },
  unused: 'Colonnes non utilisées',
  line: (line) => `ligne ${line}`,
  record: (record) => `enregistrement ${record}`,
  column: (column) => `colonne « ${column} »`,
  others: (count) => `et ${n(count, 'autre')}`,
  findings: {
    'unclosed-tag': words(
      ({ name }) => `La balise <${name}> contient la suite de la page, qui ne s’affiche donc pas.`,
      ({ name }) => `Fermez-la par </${name}> juste après son lien de secours ; en HTML, « /> » ne ferme rien.`,
    ),
    'curved-quotes': words(
      () => 'La balise contient des guillemets courbes (” ou «), que les navigateurs ne comprennent pas.',
      'Remplacez-les par des guillemets droits : src="https://…". Les traitements de texte les courbent : collez la balise en mode HTML ou texte.',
    ),
    'no-address': words(
      ({ name }) => `La balise <${name}> n’a pas d’adresse.`,
      'Ajoutez l’attribut src avec l’adresse de vos données : src="https://…".',
    ),
    'broken-address': words(
      ({ count }) => `L’attribut src est lu comme ${count} adresses, car il contient des espaces.`,
      'Une adresse s’écrit sans espace : remplacez chaque espace par %20.',
    ),
    'bare-address': words(
      ({ name }) => `« ${name} » est lu comme le nom d’un fichier de votre site.`,
      ({ name }) => `Écrivez l’adresse entière : src="https://${name}".`,
    ),
    'insecure-address': words(
      ({ name }) => `${name} n’est pas en https : votre page, qui l’est, n’a pas le droit de la lire.`,
      'Essayez la même adresse avec https://, sinon déposez le fichier sur data.gouv.fr ou sur votre site.',
    ),
    'malformed-fields': words(
      ({ detail }) => `L’attribut fields n’est pas du JSON : ${detail}`,
      'Écrivez fields=\'{"title":"Nom de la manifestation"}\', avec des guillemets doubles à l’intérieur.',
    ),
    'unknown-schema': words(
      ({ detail }) => `Le schéma « ${detail} » n’existe pas.`,
      'Retirez l’attribut schema : le schéma est reconnu de lui-même.',
    ),
    'unknown-role': words(
      ({ detail }) => `L’attribut fields nomme un rôle inconnu : « ${detail} ».`,
      'Choisissez parmi title, description, start, end, place, commune, category, image, url…',
    ),
    'unknown-column': words(
      ({ name, detail }) => `L’attribut ${name} nomme une colonne que les données n’ont pas : « ${detail} ».`,
      'Recopiez le nom de la colonne tel qu’il est dans le fichier ; les colonnes sont listées plus bas.',
    ),
    'unreadable-attribute': words(
      ({ name, detail }) => `L’attribut ${name} n’a pas été compris : « ${detail} ».`,
      ({ name }) => `Écrivez ${EXAMPLES[name] ?? 'une valeur du mode d’emploi'}.`,
    ),
    'unknown-attribute': words(
      ({ name }) => `L’attribut ${name} n’existe pas.`,
      ({ detail }) =>
        detail ? `Vouliez-vous écrire ${detail} ?` : 'Retirez-le, ou vérifiez son nom dans le mode d’emploi.',
    ),
    'unknown-value': words(
      ({ name }) => `L’attribut ${name} a une valeur inconnue.`,
      ({ detail }) => `Valeurs possibles : ${detail}${detail.endsWith('…') ? '' : '.'}`,
    ),
    'feed-bad-address': words(
      ({ name }) => `« ${name} » n’est pas une adresse que l’on peut lire.`,
      'Copiez l’adresse entière depuis la barre du navigateur ; elle commence par https://.',
    ),
    'feed-unreachable': words(
      ({ name }) => `${name} ne répond pas, ou refuse d’être lue depuis un autre site.`,
      'Ouvrez l’adresse dans un onglet. Si elle répond, son serveur n’autorise pas les autres sites (CORS) : déposez le fichier sur data.gouv.fr ou sur votre site. Vérifiez aussi la politique de sécurité (CSP) de la page.',
    ),
    'feed-http': words(
      ({ name, detail }) => `${name} répond par l’erreur ${detail}.`,
      ({ detail }) => HTTP[detail] ?? 'Le service est en panne : réessayez plus tard, puis prévenez le producteur.',
    ),
    'feed-timeout': words(
      ({ name }) => `${name} met trop de temps à répondre.`,
      'Réessayez plus tard ; si cela dure, demandez au producteur un fichier plus léger.',
    ),
    'feed-html': words(
      ({ name }) => `${name} est une page web, pas des données.`,
      'Cherchez sur cette page un lien de téléchargement (CSV, JSON, ICS) et copiez son adresse.',
    ),
    'feed-service': words(
      ({ name, detail }) => `Le service de ${name} a répondu par une erreur : ${detail}`,
      'Vérifiez l’adresse sur le portail ; si elle est juste, prévenez le producteur.',
    ),
    'feed-unknown-format': words(
      ({ name }) => `Le format de ${name} n’est pas lu.`,
      'Choisissez sur le portail un export en CSV, JSON, GeoJSON ou ICS.',
    ),
    'feed-malformed': words(({ name, detail }) => `Le fichier ${name} est abîmé : ${detail}`, 'Publiez-le de nouveau.'),
    'feed-too-large': words(
      ({ name }) => `${name} est trop lourd pour une page.`,
      'Choisissez un export limité à votre commune ou à l’année.',
    ),
    'feed-empty': words(({ name }) => `Le fichier ${name} est vide.`, 'Publiez-le de nouveau.'),
    'no-rows': words(
      () => 'Le fichier n’a aucune ligne.',
      'Vérifiez que l’export n’a pas été interrompu, et les filtres de son adresse.',
    ),
    'sudden-loss': words(
      ({ count, detail }) => `${n(count, 'ligne')} de moins qu’à la dernière lecture, qui en comptait ${detail}.`,
      'Vérifiez que l’export n’a pas été interrompu.',
    ),
    'no-events': words(
      () => 'Aucune ligne ne décrit un événement.',
      instead('Vérifiez que l’adresse est celle d’un agenda, ou indiquez les colonnes avec l’attribut fields.'),
    ),
    'no-places': words(
      () => 'Aucune ligne ne décrit un lieu.',
      instead(
        'Vérifiez que l’adresse est celle d’une liste de lieux, ou indiquez les colonnes avec l’attribut fields.',
      ),
    ),
    'no-menus': words(
      () => 'Aucune ligne ne décrit un menu.',
      instead('Vérifiez que l’adresse est celle de menus, ou indiquez les colonnes avec l’attribut fields.'),
    ),
    'no-menu-kept': words(
      ({ detail }) => `Aucun menu ne correspond à ${detail}.`,
      'Vérifiez l’orthographe, ou retirez l’attribut pour voir tous les menus.',
    ),
    'no-row-kept': words(
      ({ detail }) => `Aucune ligne ne correspond à ${detail}.`,
      'Vérifiez l’orthographe, ou retirez l’attribut pour voir toutes les lignes.',
    ),
    'no-place-kept': words(
      ({ detail }) => `Aucun lieu ne correspond à ${detail}.`,
      'Vérifiez l’orthographe, ou retirez l’attribut pour voir tous les lieux.',
    ),
    'none-kept': words(
      ({ detail }) => `Aucun événement ne correspond à ${detail}.`,
      'Vérifiez l’orthographe, ou retirez l’attribut pour voir tous les événements.',
    ),
    'all-past': words(
      ({ detail }) => `Tous les événements sont passés ; le dernier date du ${day(detail)}.`,
      'Vérifiez que l’adresse est celle de l’agenda en cours, et non d’une archive.',
    ),
    truncated: words(() => 'La fin du fichier manque.', 'Publiez-le de nouveau.'),
    'row-limit': words(
      ({ detail }) => `Seules les ${detail} premières lignes sont lues.`,
      'Augmentez l’attribut limit, ou choisissez un export limité à votre commune.',
    ),
    'undecodable-text': words(
      () => 'Certains caractères sont perdus (accents remplacés par �).',
      'Enregistrez le fichier en UTF-8 (« CSV UTF-8 » dans Excel et LibreOffice).',
    ),
    'not-utf-8': words(
      ({ detail }) => `Le fichier est encodé en ${detail}.`,
      'Il est lu correctement ici ; l’UTF-8 évite les accents abîmés ailleurs.',
    ),
    'unclosed-quote': words(
      ({ count }) => `${n(count, 'ligne')} avec un guillemet ouvert et jamais refermé.`,
      'Doublez les guillemets à l’intérieur d’une cellule ("").',
    ),
    'ragged-row': words(
      ({ count }) => `${n(count, 'ligne')} avec trop ou trop peu de cellules.`,
      'Entourez de guillemets les cellules qui contiennent le séparateur.',
    ),
    'duplicate-column': words(
      ({ name }) => `Deux colonnes ont le même nom ; la seconde est lue comme « ${name} ».`,
      'Donnez un nom différent à chaque colonne.',
    ),
    'unnamed-column': words(
      ({ name }) => `Une colonne n’a pas de nom (« ${name} »).`,
      'Donnez-lui un nom, ou videz-la.',
    ),
    'junk-above-header': words(
      () => 'Du texte précède la ligne d’en-tête.',
      'Il est ignoré ici ; d’autres outils ne savent pas le faire. Commencez le fichier par les noms des colonnes.',
    ),
    'below-table': words(
      ({ count }) =>
        `${n(count, 'ligne')} sous le tableau n’en ${count > 1 ? 'font' : 'fait'} pas partie (total, remarque).`,
      ({ count }) =>
        `${count > 1 ? 'Elles sont ignorées ici ; ôtez-les' : 'Elle est ignorée ici ; ôtez-la'} du fichier : d’autres outils compteraient deux fois les totaux.`,
    ),
    'repeated-header': words(
      ({ count }) => `Les noms des colonnes sont répétés parmi les lignes${count > 1 ? `, ${count} fois` : ''}.`,
      'Ces répétitions sont ignorées ici ; ôtez-les du fichier : d’autres outils en feraient des données.',
    ),
    'undated-menu': words(
      ({ count }) => `${n(count, 'ligne')} de menu sans date, non affichée${s(count)}.`,
      'Ajoutez la date du repas, ou supprimez ces lignes.',
    ),
    'missing-title': words(
      ({ count }) => `${n(count, 'ligne')} sans titre.`,
      'Donnez un titre à chaque ligne, ou supprimez les lignes vides.',
    ),
    'missing-date': words(
      ({ count }) => `${n(count, 'événement')} sans date, affiché${s(count)} « Date à confirmer ».`,
      'Ajoutez la date de début.',
    ),
    'unreadable-date': words(
      ({ count, name }) => `${about(name)}${n(count, 'date')} illisible${s(count)}.`,
      'Écrivez les dates AAAA-MM-JJ ou JJ/MM/AAAA, avec l’heure si besoin (21/11/2026 20:30).',
    ),
    'end-before-start': words(
      ({ count, name }) => `${about(name)}${n(count, 'événement')} dont la fin précède le début.`,
      'Vérifiez les deux dates ; l’ordre jour, mois, année est souvent en cause.',
    ),
    'unreadable-recurrence': words(
      ({ count, name }) => `${about(name)}${n(count, 'répétition')} non comprise${s(count)}.`,
      'Écrivez une ligne par séance, ou une règle RRULE de la norme iCalendar.',
    ),
    'unreadable-value': words(
      ({ count, name }) => `${about(name)}${n(count, 'valeur')} non comprise${s(count)}.`,
      'Comparez aux lignes voisines, et corrigez dans la source.',
    ),
    'unsafe-link': words(
      ({ count, name }) => `${about(name)}${n(count, 'lien')} écarté${s(count)}.`,
      'Un lien commence par https:// ; les liens vers des fichiers locaux ou des programmes ne sont pas affichés.',
    ),
    unplaced: words(
      ({ count, detail }) =>
        `${n(count, 'fiche')} écartée${s(count)} : rien ne dit où, et la balise demande ${detail}.`,
      'Ajoutez la commune, le code INSEE ou la position à chaque ligne.',
    ),
    'without-commune': words(
      ({ count }) => `${n(count, 'événement')} sans commune.`,
      'Ajoutez la commune ou le code postal : le filtre par commune en a besoin.',
    ),
    'without-position': words(
      ({ count }) => `${n(count, 'événement')} sans position.`,
      'Ajoutez latitude et longitude pour proposer un itinéraire exact.',
    ),
    'impossible-position': words(
      ({ count, name }) => `${about(name)}${n(count, 'position')} impossible${s(count)}.`,
      'Donnez latitude et longitude en degrés (WGS 84) ; laissez vide ce qui n’est pas connu, plutôt que 0.',
    ),
    'place-without-commune': words(
      ({ count }) => `${places(count)} sans commune.`,
      'Ajoutez la commune ou le code postal : le filtre par commune en a besoin.',
    ),
    'place-without-position': words(
      ({ count }) => `${places(count)} sans position : dans la liste, mais pas sur la carte.`,
      'Ajoutez latitude et longitude : le géocodeur de la Géoplateforme les trouve à partir des adresses.',
    ),
    'out-of-france': words(
      ({ count }) => `${places(count)} hors de France.`,
      'Vérifiez les coordonnées : un chiffre oublié suffit, ou une latitude à la place d’une longitude.',
    ),
    'far-from-commune': words(
      ({ count }) => `${places(count)} dont la position est loin du département de leur code.`,
      'Vérifiez la position, puis le code INSEE ou le code postal : l’un des deux est celui d’un autre lieu.',
    ),
    'missing-required-column': words(
      ({ count, name }) => `${n(count, 'colonne')} obligatoire${s(count)} absente${s(count)} : ${name}.`,
      ({ count }) =>
        count > 1
          ? 'Ajoutez-les dans l’ordre du schéma, sous leur nom exact.'
          : 'Ajoutez-la à sa place dans le schéma, sous son nom exact.',
    ),
    'missing-value': words(
      ({ count, name }) =>
        `${about(name)}${n(count, 'cellule')} vide${s(count)}, alors que le schéma demande une valeur.`,
      ({ count }) => (count > 1 ? 'Complétez ces cellules.' : 'Complétez cette cellule.'),
    ),
    'wrong-type': words(
      ({ count, name }) => `${about(name)}${n(count, 'valeur')} mal écrite${s(count)}.`,
      ({ detail }) => `Écrivez ${TYPES[detail] ?? detail}.`,
    ),
    'not-in-list': words(
      ({ count, name }) => `${about(name)}${n(count, 'valeur')} hors de la liste du schéma.`,
      ({ detail }) => `Valeurs possibles, à la lettre près : ${detail}.`,
    ),
    'wrong-pattern': words(
      ({ count, name }) =>
        `${about(name)}${n(count, 'valeur')} qui n’${count > 1 ? 'ont' : 'a'} pas la forme attendue.`,
      ({ detail }) => `Forme attendue, par exemple : ${detail}`,
    ),
    'out-of-range': words(
      ({ count, name }) => `${about(name)}${n(count, 'nombre')} hors des bornes.`,
      ({ detail }) => `Bornes du schéma : ${detail}.`,
    ),
    'too-long': words(
      ({ count, name }) => `${about(name)}${n(count, 'texte')} trop long${s(count)}.`,
      ({ detail }) => `${detail} caractères au plus.`,
    ),
    'too-short': words(
      ({ count, name }) => `${about(name)}${n(count, 'texte')} trop court${s(count)}.`,
      ({ detail }) => `${detail} caractères au moins.`,
    ),
    'not-unique': words(
      ({ count, name }) => `${about(name)}${n(count, 'valeur')} déjà donnée${s(count)} plus haut.`,
      'Donnez à chaque ligne une valeur qui n’est qu’à elle.',
    ),
    'wrong-siret': words(
      ({ count, name }) => `${about(name)}${n(count, 'numéro')} SIRET non valide${s(count)}.`,
      'Un SIRET a 14 chiffres, dont une clé de contrôle : cherchez-le sur annuaire-entreprises.data.gouv.fr.',
    ),
    'wrong-siren': words(
      ({ count, name }) => `${about(name)}${n(count, 'numéro')} SIREN non valide${s(count)}.`,
      'Un SIREN a 9 chiffres, dont une clé de contrôle : cherchez-le sur annuaire-entreprises.data.gouv.fr.',
    ),
    'none-of': words(
      ({ count, name }) => `${n(count, 'ligne')} sans aucune de ces valeurs : ${name}.`,
      'Donnez au moins l’une d’elles.',
    ),
    'wrong-period': words(
      ({ count, name }) => `${about(name)}${n(count, 'période')} avec une date qui n’existe pas.`,
      'Écrivez AAAA-MM-JJ/AAAA-MM-JJ ; jour et mois sont souvent inversés.',
    ),
    'dates-out-of-order': words(
      ({ count, name }) => `${about(name)}${n(count, 'ligne')} dont les dates sont dans le désordre.`,
      'Vérifiez les deux dates.',
    ),
    'less-than': words(
      ({ count, name }) => `${about(name)}${n(count, 'ligne')} dont le premier nombre est inférieur au second.`,
      'Vérifiez les deux nombres.',
    ),
    'wrong-sum': words(
      ({ count, name }) => `${about(name)}${n(count, 'ligne')} dont le premier nombre n’est pas la somme des autres.`,
      'Vérifiez ces nombres.',
    ),
    'not-together': words(
      ({ count, name }) => `${about(name)}${n(count, 'ligne')} remplie${s(count)} en partie.`,
      'Remplissez toutes ces colonnes, ou aucune.',
    ),
    'renamed-column': words(
      ({ count, name, detail }) =>
        count > 1
          ? `${count} colonnes s’appellent autrement dans le schéma : ${name}.`
          : `La colonne « ${name} » s’appelle « ${detail} » dans le schéma.`,
      'Reprenez le nom exact, majuscules comprises.',
    ),
    'missing-column': words(
      ({ count, name }) => `${n(count, 'colonne')} facultative${s(count)} absente${s(count)} : ${name}.`,
      ({ count }) =>
        `Ajoutez-${count > 1 ? 'les, même vides' : 'la, même vide'} : des outils comptent sur l’ordre des colonnes.`,
    ),
    'extra-column': words(
      ({ count, name }) => `${n(count, 'colonne')} que le schéma ne connaît pas : ${name}.`,
      ({ count }) =>
        count > 1
          ? 'Elles ne gênent pas ici ; placez-les après celles du schéma.'
          : 'Elle ne gêne pas ici ; placez-la après celles du schéma.',
    ),
    'not-comma': words(
      ({ detail }) => `Le séparateur est ${DELIMITERS[detail] ?? detail}.`,
      'Il est compris ici ; les schémas du SCDL demandent la virgule.',
    ),
    'old-schema': words(
      ({ name }) => `Le schéma « ${name} » n’est plus publié.`,
      'Voyez sur schema.data.gouv.fr s’il a un successeur.',
    ),
    'old-data': words(
      ({ detail }) => `Les données n’ont pas changé depuis le ${day(detail)}.`,
      'Vérifiez sur le portail qu’un fichier plus récent ne les remplace pas.',
    ),
    'no-update': words(
      () => 'La date de mise à jour n’est pas connue.',
      'Publiez les données sur un portail qui l’indique : la licence demande de la citer.',
    ),
    'no-licence': words(
      () => 'La licence n’est pas connue.',
      'Indiquez-la sur la balise (licence="Licence Ouverte 2.0"), ou sur le portail.',
    ),
    'no-publisher': words(
      () => 'Le producteur n’est pas connu.',
      'Indiquez-le sur la balise (publisher="Ville de Redon"), ou sur le portail.',
    ),
  },
  letter: {
    heading: 'Message au producteur des données',
    subject: (title) => `Objet : quelques corrections pour ${title}`,
    opening: 'Bonjour,',
    intro: (address) =>
      `Nous affichons sur notre site les données que vous publiez ici :\n${address}\n\nMerci pour ce travail. En les lisant, notre outil a relevé ces points :`,
    closing:
      'Une fois corrigés à la source, ils le seront aussi sur notre site, sans autre démarche.\n\nBien cordialement,',
  },
  copy: 'Copier le message',
  copied: 'Message copié',
  notCopied: 'La copie est refusée par le navigateur : sélectionnez le texte.',
};

const EXAMPLES: Readonly<Record<string, string>> = {
  near: 'la latitude et la longitude : near="47.65,-2.08"',
  radius: 'un nombre de kilomètres : radius="10"',
  where: 'colonne=valeur : where="type=Concert"',
};

function places(count: number): string {
  return n(count, 'lieu').replace('lieus', 'lieux');
}

function s(count: number): string {
  return count > 1 ? 's' : '';
}

function n(count: number, word: string): string {
  return `${count.toLocaleString('fr')}\u00a0${word}${s(count)}`;
}

/** The beginning of a sentence about a column, or about several. */
function about(name: string): string {
  if (!name) return '';
  return `${name.includes(', ') ? 'Colonnes' : 'Colonne'}\u00a0«\u00a0${name}\u00a0»\u00a0: `;
}

function day(text: string): string {
  const words = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return words.format(Date.parse(text)).replace(/^1 /, '1er ');
}
