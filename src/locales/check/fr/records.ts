import type { FindingsOf, RecordFinding } from '../findings.js';
import { about, counted, plural, sentences } from './phrases.js';

export const recordFindings: FindingsOf<RecordFinding> = {
  'undated-menu': sentences(
    ({ count }) => `${counted(count, 'ligne')} de menu sans date, non affichée${plural(count)}.`,
    'Ajoutez la date du repas, ou supprimez ces lignes.',
  ),
  'missing-title': sentences(
    ({ count }) => `${counted(count, 'ligne')} sans titre.`,
    'Donnez un titre à chaque ligne, ou supprimez les lignes vides.',
  ),
  'held-back': sentences(
    ({ count, name }) =>
      `${about(name)}${counted(count, 'ligne')} non publiée${plural(count)}, que les visiteurs ne voient pas.`,
    'Si elles doivent être annoncées, publiez-les dans la source.',
  ),
  'missing-date': sentences(
    ({ count }) => `${counted(count, 'événement')} sans date, affiché${plural(count)} « Date à confirmer ».`,
    'Ajoutez la date de début.',
  ),
  'unreadable-date': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'date')} illisible${plural(count)}.`,
    'Écrivez les dates AAAA-MM-JJ ou JJ/MM/AAAA, avec l’heure si besoin (21/11/2026 20:30).',
  ),
  'end-before-start': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'événement')} dont la fin précède le début.`,
    'Vérifiez les deux dates ; l’ordre jour, mois, année est souvent en cause.',
  ),
  'assumed-year': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'date')} sans année : la plus proche est affichée.`,
    'Écrivez l’année, comme dans 12/12/2026 : sans elle, ce qui est passé peut être annoncé pour l’an prochain.',
  ),
  'unreadable-recurrence': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'répétition')} non comprise${plural(count)}.`,
    'Écrivez une ligne par séance, ou une règle RRULE de la norme iCalendar.',
  ),
  'unreadable-value': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'valeur')} non comprise${plural(count)}.`,
    'Comparez aux lignes voisines, et corrigez dans la source.',
  ),
  'unsafe-link': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'lien')} écarté${plural(count)}.`,
    'Un lien commence par https:// ; les liens vers des fichiers locaux ou des programmes ne sont pas affichés.',
  ),
  unplaced: sentences(
    ({ count, detail }) =>
      `${counted(count, 'fiche')} écartée${plural(count)}, faute de dire assez précisément où : la balise demande ${detail}.`,
    'Ajoutez la commune, le code INSEE ou la position à chaque ligne.',
  ),
  'without-commune': sentences(
    ({ count }) => `${counted(count, 'événement')} sans commune.`,
    'Ajoutez la commune ou le code postal : le filtre par commune en a besoin.',
  ),
  'without-position': sentences(
    ({ count }) => `${counted(count, 'événement')} sans position.`,
    'Ajoutez latitude et longitude pour proposer un itinéraire exact.',
  ),
  'impossible-position': sentences(
    ({ count, name }) => `${about(name)}${counted(count, 'position')} impossible${plural(count)}.`,
    'Donnez latitude et longitude en degrés (WGS 84) ; laissez vide ce qui n’est pas connu, plutôt que 0.',
  ),
  'place-without-commune': sentences(
    ({ count }) => `${places(count)} sans commune.`,
    'Ajoutez la commune ou le code postal : le filtre par commune en a besoin.',
  ),
  'place-without-title': sentences(
    ({ count }) => `${places(count)} sans nom, ni rien qui en tienne lieu.`,
    'Si une colonne peut les nommer, indiquez-la sur la balise : fields=\'{"title":"Nom de la colonne"}\'. Sinon, demandez-la au producteur.',
  ),
  'place-without-position': sentences(
    ({ count }) => `${places(count)} sans position : dans la liste, mais pas sur la carte.`,
    'Ajoutez latitude et longitude : le géocodeur de la Géoplateforme les trouve à partir des adresses.',
  ),
  'out-of-france': sentences(
    ({ count }) => `${places(count)} hors de France.`,
    'Vérifiez les coordonnées : un chiffre oublié suffit, ou une latitude à la place d’une longitude.',
  ),
  'far-from-commune': sentences(
    ({ count }) => `${places(count)} dont la position est loin du département de ${count > 1 ? 'leur' : 'son'} code.`,
    'Vérifiez la position, puis le code INSEE ou le code postal : l’un des deux est celui d’un autre lieu.',
  ),
};

function places(count: number): string {
  return counted(count, 'lieu').replace('lieus', 'lieux');
}
