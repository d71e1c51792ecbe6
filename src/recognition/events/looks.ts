import type { Look } from '../by-looks.js';

/**
 * How columns of events may look, by role: what their names start or end with (`Event name`, `start_iso`), and what they
 * must not contain. The first unused column that fits is taken, so specific looks come before loose ones of the same role.
 */
export const eventLooks: readonly Look[] = [
  [
    'title',
    /^(nom|name|titre|title|libelle|intitule|event|evenement|manifestation|spectacle)_|_(nom|name|titre|title)$|^(event|subject|sujet|instance|match|rencontre|spectacle|concert|festival|sortie|permanence|atelier|film|rencontre|reunion|conference|stage|exposition|rendez_vous|artiste|groupe|artist|band|messe|office|celebration|culte|circuit|randonnee|balade)s?$|^objet_(reunion|seance)$|^titre_?(event|manif)/,
    /^com_|lieu|place|venue|salle|site|adresse|commune|ville|organi|contact|structure|date|debut|fin|start|end|type|categ|code|id|url|lien|image|photo|mail|tel/,
  ],
  [
    'organizer',
    /^qui$|^(organisateur|organisation|organisme|organizer)_(nom|name)$|^(nom|raison_sociale)_(de_l?_?)?(association|organisateur|organisme|structure)$/,
    /^$/,
  ],
  ['phone', /^(tel|telephone|phone)_?\d?$/, /^$/],
  ['occurrences', /_occurrences$/, /nb|nombre|count/],
  [
    'start',
    /(^|_)(start|begin|deb(ut)?|dtstart)(_|$)|^(start|begin)(date|s?_?(at|on)$)|^(day|jour)_?(start|debut)|^(when|day|le)$|^field_dates?(_|$)|^dates?_20\d\d$|^date_(seance|spectacle|concert|representation|rdv|sortie|jour|match|reunion|rencontre|permanence|collecte|battue|prevue|evt|manif)$|^(even\w*|seance|match)_date$/,
    /heure|hour|(?<!date_?)time$|(^|_)time_|mandat|fonction|contrat|valid|publi|travaux|bail|exerc|conv|march|inscri|vente|billet|reserv|emprise|zone/,
  ],
  [
    'end',
    /(^|_)(end|fin|dtend)(_|$)|^end(date|s?_?(at|on)$)|^(day|jour)_?(end|fin)/,
    /heure|hour|(?<!date_?)time$|(^|_)time_|mandat|fonction|contrat|valid|publi|travaux|bail|exerc|conv|march|inscri|vente|billet|reserv|emprise|zone/,
  ],
  [
    'startTime',
    /(^|event_)(start|debut)_?(hour|heure|time)|^(h|heure|hour|time|horaires?)_?(deb|start)|^heures?_(depart|rdv|rendez_vous)$|^(heure_)?ouverture$|^(de|from|debut)$/,
    /fin|end(?!ez)/,
  ],
  [
    'endTime',
    /(^|event_)(end|fin)_?(hour|heure|time)|^(h|heure|hour|time|horaires?)_?(fin|end)|^(heure_)?fermeture$|^(a|to|fin)$/,
    /debut|start/,
  ],
  [
    'commune',
    /(^|_)(commune|ville|city|town|locality|localite|nom_com|lib_?com|com_nom)(_name|_nom|_lieu)?$/,
    /organi|contact|structure/,
  ],
  [
    'postcode',
    /_(code_postal|cp|postcode|postal_?code|zip|zip_?code)$|^(code_postal|cp)_lieu$/,
    /organi|contact|structure/,
  ],
  // A place has a name before it has a number or a country.
  [
    'place',
    /^(lieu|location|venue|place|salle)_(nom|name|titre|title|libelle|label|venue|place|lieu)$|^(cinema|theatre|scene|stade|gymnase|terrain|eglise|chapelle|temple|musee|(media|biblio|ludo)theque)s?$/,
    /^$/,
  ],
  [
    'place',
    /^(lieu|location|venue|place|salle)_|_(lieu|venue|salle|location)$|^(where|emplacement)$/,
    /url|lat|lon|lng|id|type|adr|code|ville|commune|city|country|pays|region|state|zip|postal|online|nb|prix/,
  ],
  ['address', /(^|_)(adresse|address|adr)\d?(_|$)|_voie$/, /mail|web|url|code|cp|ville|commune|site/],
  [
    'hours',
    /^(schedule|creneaux?|(a_)?quelle_heure|opening_?hours|horaires?_(?!debut|fin).*)$/,
    /url|lien|exposant|montage/,
  ],
  [
    'dateText',
    /^(date_?(text|label|display|string|formatted|affichage|affichee|lisible)|(formatted|display)_?date|(texte|libelle)_?dates?)$/,
    /^$/,
  ],
  ['dateText', /^(recurrence(_rule)?|rrule|periodicite|frequence|recurrent)$/, /^$/],
  ['allDay', /^all_?day/, /^$/],
  [
    'description',
    /^(event_)?(desc|details?_|contenu_|presentation_|synopsis|body(_|$)|post_content|remarques?$)|_(desc|description|descriptif)$/,
    /url|image|lang|lieu|venue|location|place|organi|tarif|meta/,
  ],
  ['summary', /^(synopsis|chapeau|punchline|tagline)$/, /^$/],
  ['attendance', /^type_of_meeting$/, /^$/],
  [
    'category',
    /^(type|categorie|category|rubrique|theme)_|_(type|categorie|category|theme|thematique|rubrique)$|^nature$/,
    /lieu|adresse|public|code|id/,
  ],
  ['cancelled', /^(is|est|was)?_?(cancell?ed|annulee?s?|withdrawn)$|_annulee?$/, /^$/],
  ['full', /^(is|est)?_?(full|complete?|sold_?out)$/, /^$/],
  ['free', /(^|_)(is_?free|est_gratuit|gratuit|gratuite|free)$/, /^$/],
  // Of a range, one bound is not the price.
  [
    'price',
    /^(tarif|prix|price)s?_|_(tarif|prix)s?$|^(event_)?cost$|^(combien|entree|participation)$/,
    /url|lien|type|code|metre|exposant|emplacement|min|max|free|gratuit|currency|devise|id$/,
  ],
  [
    'booking',
    /^(booking|reservation|resa|billet|billetterie|billeterie|ticket|inscription|registration)s?_?(url|lien|link|uri)?$|_(tickets?|billetterie|reservation|booking|inscription)$/,
    /nb|nombre|oblig|date|tarif|prix|id/,
  ],
  [
    'image',
    /(^|_)(image|img|photo|picture|poster|affiche|visuel|cover|banner|thumbnail|vignette|illustration)\d?(_?(url|src|lien|link|hd|grande))?$/,
    /alt|credit|copyright|legende|caption|texte/,
  ],
  [
    'url',
    /^(url|lien|link)_|_(url|lien|link)$/,
    /image|img|photo|logo|affiche|poster|cover|thumb|vignette|media|video|trailer|teaser|bande_annonce|carte|map|icon|pdf|type|texte|label|ecoute/,
  ],
];
