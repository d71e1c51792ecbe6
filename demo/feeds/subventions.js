// @ts-check
import { csv } from './csv.js';
import { dayIn } from './calendar.js';
import { ZONE } from './programme.js';

const TOWN = 'Saint-Ermel-des-Marais';
const SIRET = '21350999900014';

/**
 * Who is helped, for what, and with how many euros in an ordinary year. Numbers of the directory are well-formed and nobody's.
 * @type {readonly [name: string, siret: string, rna: string, purpose: string, amount: number, field: string][]}
 */
const HELPED = [
  ['Étoile sportive des Marais – football', '99000001500015', '', 'Fonctionnement et école de football', 8400, 'Sport'],
  ['Les Avirons du Bac', '99000002300019', '', 'Fonctionnement et entretien des bateaux', 5200, 'Sport'],
  ['Tennis de table ermélois', '', 'W354900011', 'Fonctionnement', 1350, 'Sport'],
  ['Gymnastique volontaire', '', 'W354900029', 'Fonctionnement', 980, 'Sport'],
  ['Randonneurs des deux rives', '', 'W354900037', 'Balisage du sentier des écluses', 640.5, 'Sport'],
  ['Comité des fêtes', '99000003100012', '', 'Feu d’artifice et fête de la Saint-Ermel', 4800, 'Culture et fêtes'],
  ['Bagad Sant-Ermel', '99000004900016', '', 'Cours de musique et achat d’instruments', 3650, 'Culture et fêtes'],
  ['Cercle celtique Ar Geunioù', '', 'W354900045', 'Costumes', 1780.25, 'Culture et fêtes'],
  ['Cinéma Le Passeur', '99000005600013', '', 'Séances en plein air et ciné-goûters', 6900, 'Culture et fêtes'],
  ['Mémoire du bac', '', 'W354900053', 'Numérisation des archives photographiques', 720, 'Culture et fêtes'],
  ['Amicale laïque de l’école Angela-Duval', '', 'W354900061', 'Sorties scolaires', 3200, 'École et jeunesse'],
  ['Association des parents d’élèves', '', 'W354900079', 'Spectacle de Noël', 850, 'École et jeunesse'],
  ['Familles rurales', '99000006400010', '', 'Accueil de loisirs des mercredis', 11250, 'École et jeunesse'],
  ['Scouts marins du marais', '', 'W354900087', 'Camp d’été', 560, 'École et jeunesse'],
  ['Épicerie solidaire Le Coup de main', '99000007200017', '', 'Fonctionnement', 4200, 'Solidarité'],
  ['ADMR du Pays de Redon', '99000008000011', '', 'Aide à domicile', 6300, 'Solidarité'],
  ['Banque alimentaire', '99000009800014', '', 'Collecte annuelle', 1100, 'Solidarité'],
  ['Club de l’amitié', '', 'W354900095', 'Repas des aînés', 1450, 'Solidarité'],
  ['Les Jardins partagés de la cale', '', 'W354900103', 'Récupérateurs d’eau', 930.75, 'Environnement'],
  ['Bretagne vivante, section des marais', '99000010600012', '', 'Suivi des oiseaux nicheurs', 1600, 'Environnement'],
  ['Groupement de défense contre le frelon', '', 'W354900111', 'Destruction des nids', 480, 'Environnement'],
];

/** How amounts went from one year to the next, the latest last. */
const YEARS = [0.82, 0.85, 0.61, 0.9, 1.04, 1];

const COLUMNS =
  'nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,rnaBeneficiaire,objet,montant,nature,conditionsVersement,datesPeriodeVersement,notificationUE,pourcentageSubvention,domaine';

/**
 * The grants of the last six years, as the SCDL has them, and a column more: the field of each.
 * @param {Date | string} today a moment, or a civil day
 */
export function subventionsCsv(today) {
  const day = dayIn(today, ZONE);
  const year = Number(day.slice(0, 4));
  const rows = YEARS.flatMap((share, at) => grants(year - YEARS.length + 1 + at, share, at));
  return csv([COLUMNS.split(','), ...rows.filter(([, , agreed = '']) => agreed <= day)]);
}

/**
 * @param {number} year
 * @param {number} share
 * @param {number} at
 */
function grants(year, share, at) {
  const given = HELPED.filter((_, index) => (index * 7 + at * 5) % 11 !== 0);
  const ordinary = given.map(([name, siret, rna, purpose, amount, field], index) =>
    row(year, index, { name, siret, rna, purpose, amount: Math.round(amount * share * 4) / 4, field }),
  );
  return at % 2 ? [...ordinary, exceptional(year, ordinary.length)] : ordinary;
}

/**
 * @param {number} year
 * @param {number} index
 */
function exceptional(year, index) {
  const purpose = 'Aide exceptionnelle après la crue : matériel, mobilier et remise en état de la réserve';
  const name = 'Épicerie solidaire Le Coup de main';
  return row(year, index, { name, siret: '99000007200017', rna: '', purpose, amount: 12500, field: 'Solidarité' });
}

/**
 * @param {number} year
 * @param {number} index
 * @param {{ name: string, siret: string, rna: string, purpose: string, amount: number, field: string }} grant
 */
function row(year, index, { name, siret, rna, purpose, amount, field }) {
  const day = index % 3 ? `${year}-03-17` : `${year}-02-02`;
  const kind = /bateaux|Récupérateurs/.test(purpose) && index % 2 ? 'aide en nature' : 'aide en numéraire';
  const reference = `D${year}-${String(10 + index).padStart(3, '0')}`;
  const paid = `${year}-04-01/${year}-12-31`;
  const terms = amount > 4000 ? 'échelonné' : 'unique';
  const who = [TOWN, SIRET, day, reference, name, siret, rna];
  return [...who, purpose, amount.toFixed(2), kind, terms, paid, 'non', '1', field];
}
