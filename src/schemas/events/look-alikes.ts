import { filledByLooks, type Look } from '../by-looks.js';
import { genericEvent } from './generic-event.js';
import type { Recognised } from '../recognise.js';

/** What columns called after what they name start or end with: `Event name`, `start_iso`; and what they then are not. */
const LOOKS: readonly Look[] = [
  [
    'title',
    /^(nom|name|titre|title|libelle|intitule|event|evenement|manifestation|spectacle)_|_(nom|name|titre|title)$|^(event|subject|sujet|instance|match|spectacle|concert|sortie|permanence|atelier|film|rencontre|reunion|conference|stage|exposition|rendez_vous)s?$/,
    /lieu|place|venue|salle|site|adresse|commune|ville|organi|contact|structure|date|debut|fin|start|end|type|categ|code|id|url|lien|image|photo|mail|tel/,
  ],
  [
    'start',
    /(^|_)(start|begin|debut|dtstart)(_|$)|^(start|begin)date|^when$|^date_(seance|spectacle|concert|representation|rdv|sortie|jour)$/,
    /heure|hour|time$|mandat|fonction|contrat|valid|publi|travaux|bail|exerc|conv|march|inscri|vente|billet|reserv|emprise|zone/,
  ],
  [
    'end',
    /(^|_)(end|fin|dtend)(_|$)|^enddate/,
    /heure|hour|time$|mandat|fonction|contrat|valid|publi|travaux|bail|exerc|conv|march|inscri|vente|billet|reserv|emprise|zone/,
  ],
  ['startTime', /^(start|debut)_?(hour|heure|time)|^(heure|hour)_?(debut|start)/, /fin|end/],
  ['endTime', /^(end|fin)_?(hour|heure|time)|^(heure|hour)_?(fin|end)/, /debut|start/],
  [
    'place',
    /^(lieu|location|venue|place|salle)_|_(lieu|venue|salle)$|^where$/,
    /url|lat|lon|id|type|adr|code|ville|commune|nb|prix/,
  ],
  ['address', /(^|_)(adresse|address)/, /mail|web|url|code|cp|ville|commune|site/],
  ['allDay', /^all_?day/, /^$/],
  ['description', /^(desc|details?_|contenu_|presentation_)/, /url|image|lang/],
  [
    'category',
    /^(type|categorie|category|rubrique|theme)_|_(type|categorie|category|theme)$/,
    /lieu|adresse|public|code|id/,
  ],
  ['price', /^(tarif|prix|price)s?_/, /url|lien|type|code/],
  [
    'url',
    /^(url|lien|link)_|_(url|lien|link)$/,
    /image|img|photo|logo|affiche|media|video|carte|map|icon|pdf|type|texte|label/,
  ],
];

/**
 * Roles that common header names leave empty, given to the first column whose name looks like one: only for agendas that
 * follow no known schema, or one so little that they have no title or no date.
 */
export function withEventLookAlikes(found: Recognised, columns: readonly string[]): Recognised {
  const { title, start, occurrences, dateText } = found.roles;
  if (found.schema !== genericEvent && title && (start ?? occurrences ?? dateText)) return found;
  return filledByLooks(found, columns, LOOKS);
}
