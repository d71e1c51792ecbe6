import type { TableLaterLocale } from './types.js';

export const frTableLater: TableLaterLocale = {
  from: 'Du',
  to: 'Au',
  least: 'De',
  most: 'À',
  findValue: 'Chercher dans cette liste',
  without: 'Non renseigné',
  shown: 'Colonnes affichées',
  moveUp: (column) => `Avancer ${column}`,
  moveDown: (column) => `Reculer ${column}`,
  resetColumns: 'Colonnes de départ',
  sortBy: 'Trier par',
  addSort: 'Puis par',
  chooseColumn: 'Ajouter une colonne au tri',
  turn: 'Inverser l’ordre',
  unsort: (column) => `Ne plus trier par ${column}`,
  total: 'Total',
  unsummed: (rows) => `hors ${rows} ${rows > 1 ? 'lignes' : 'ligne'} sans nombre`,
  average: 'Moyenne',
  number: 'Nombre',
  by: (column) => `Par ${inSentence(column)}`,
  byYear: (column) => `${column} par année`,
  groupBy: 'Regrouper autrement',
  overlap: 'Certaines lignes comptent dans plusieurs groupes.',
  showGroups: (shown, all) => (shown < all ? `Voir les ${shown} premiers` : `Voir les ${all}`),
  showFewer: 'En voir moins',
  noRows: 'Rien n’est publié ici pour le moment',
  noRowsLater: 'Les données s’afficheront ici dès leur publication.',
  noneMatching: 'Aucune ligne ne correspond à ces choix',
  noneMatchingHelp: 'Essayez avec moins de mots ou moins de filtres.',
  showAll: 'Tout afficher',
};

/** Within a sentence names of columns begin small, unless they are made of capitals: « SIRET ». */
const inSentence = (name: string): string =>
  /^\p{Lu}\P{Lu}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
