import type { Called, TableLocale } from './types.js';

const lines: Called = { none: 'Aucune ligne', one: 'ligne', many: 'lignes' };

export const frTable: TableLocale = {
  code: 'fr',
  count: (rows, { none, one, many } = lines) => (rows ? `${number(rows)} ${rows > 1 ? many : one}` : none),
  of: (rows) => `sur ${number(rows)}`,
  inAll: (sum) => `${sum} au total`,
  search: 'Rechercher',
  searchHint: 'Rechercher dans le tableau',
  searchLabel: 'Affiner le tableau',
  clear: 'Effacer les filtres',
  caption: 'Tableau de données',
  sortHint: 'Majuscule et clic : trier par plusieurs colonnes',
  sortedBy: (keys) => `tri par ${keys}`,
  orders: {
    text: ['de A à Z', 'de Z à A'],
    number: ['du plus petit au plus grand', 'du plus grand au plus petit'],
    date: ['du plus ancien au plus récent', 'du plus récent au plus ancien'],
  },
  sortRank: (rank) => `${rank === 1 ? '1re' : `${rank}e`} clé de tri`,
  empty: '–',
  missing: 'non renseigné',
  yes: 'oui',
  no: 'non',
  pages: 'Pages du tableau',
  previous: 'Précédente',
  next: 'Suivante',
  page: (page, count) => `Page ${number(page)} sur ${number(count)}`,
  figures: 'En chiffres',
  details: 'Tout voir',
  detailsOf: (row) => `Tout voir : ${row}`,
  columns: 'Colonnes et tri',
  csv: 'CSV',
  json: 'JSON',
  copy: 'Copier',
  copied: 'Copié',
  notCopied: 'La copie n’est pas permise ici',
  print: 'Imprimer',
  scrollable: 'Tableau, à faire défiler',
};

let format: Intl.NumberFormat | undefined;

/** Making the format takes a slow phone long; it is made once, and not before it is wanted. */
function number(value: number): string {
  format ??= new Intl.NumberFormat('fr');
  return format.format(value);
}
