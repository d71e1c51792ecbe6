import type { FindingsOf, OriginFinding } from '../findings.js';
import { day, sentences } from './phrases.js';

export const originFindings: FindingsOf<OriginFinding> = {
  'closed-to-sites': sentences(
    ({ name }) => `${name} ne peut être lu que par les pages de son propre site.`,
    'Autorisez les autres sites à le lire (CORS : en-tête Access-Control-Allow-Origin avec la valeur *), ou publiez-le aussi sur data.gouv.fr.',
  ),
  'old-data': sentences(
    ({ detail }) => `Les données n’ont pas changé depuis le ${day(detail)}.`,
    'Vérifiez sur le portail qu’un fichier plus récent ne les remplace pas.',
  ),
  'no-update': sentences(
    () => 'La date de mise à jour n’est pas connue.',
    'Publiez les données sur un portail qui l’indique : la licence demande de la citer.',
  ),
  'no-licence': sentences(
    () => 'La licence n’est pas connue.',
    'Indiquez-la sur la balise (licence="Licence Ouverte 2.0"), ou sur le portail.',
  ),
  'no-publisher': sentences(
    () => 'Le producteur n’est pas connu.',
    'Indiquez-le sur la balise (publisher="Ville de Redon"), ou sur le portail.',
  ),
};
