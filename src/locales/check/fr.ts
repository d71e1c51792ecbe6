import type { CheckLocale } from './types.js';
import { columnTypes } from './fr/column-types.js';
import { factValue } from './fr/facts.js';
import { feedFindings } from './fr/feed.js';
import { fileFindings } from './fr/file.js';
import { originFindings } from './fr/origin.js';
import { recordFindings } from './fr/records.js';
import { roles } from './fr/roles.js';
import { schemaFindings } from './fr/schema.js';
import { tagFindings } from './fr/tag.js';
import { counted } from './fr/phrases.js';

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
  roles: { ...roles, ...columnTypes },
  unused: 'Colonnes non utilisées',
  sheet: (name) => `feuille « ${name} »`,
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
