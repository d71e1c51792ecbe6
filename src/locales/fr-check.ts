import type { CheckLocale } from './check.js';
import { factValue } from './fr-check/facts.js';
import { feedFindings } from './fr-check/feed.js';
import { fileFindings } from './fr-check/file.js';
import { originFindings } from './fr-check/origin.js';
import { recordFindings } from './fr-check/records.js';
import { roles } from './fr-check/roles.js';
import { schemaFindings } from './fr-check/schema.js';
import { tagFindings } from './fr-check/tag.js';
import { counted } from './fr-check/phrases.js';

export const frCheck: CheckLocale = {
  heading: 'Rapport pour le webmestre',
  severities: {
    error: (count) => `${counted(count, 'erreur')} à corriger`,
    warning: (count) => `${counted(count, 'point')} à vérifier`,
    advice: (count) => counted(count, 'conseil'),
  },
  own: (count) => `${counted(count, 'point')} à corriger sur votre page`,
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
    meals: 'Repas',
    places: 'Lieux',
    positions: 'Lieux avec une position',
  },
  factValue,
  pair: (label, value) => `${label} : ${value}`,
  roles,
  unused: 'Colonnes non utilisées',
  line: (line) => `ligne ${line}`,
  record: (record) => `enregistrement ${record}`,
  column: (column) => `colonne « ${column} »`,
  others: (count) => `et ${counted(count, 'autre')}`,
  findings: {
    ...tagFindings,
    ...feedFindings,
    ...fileFindings,
    ...recordFindings,
    ...schemaFindings,
    ...originFindings,
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
