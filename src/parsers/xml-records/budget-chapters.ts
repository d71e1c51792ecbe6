/** Chapters of budgets that are voted by nature, by their codes (instructions M14 and M57): spending, then investing. */
const BY_NATURE: readonly (readonly [code: string, label: string])[] = [
  ['002', 'Résultat de fonctionnement reporté'],
  ['011', 'Charges à caractère général'],
  ['012', 'Charges de personnel et frais assimilés'],
  ['013', 'Atténuations de charges'],
  ['014', 'Atténuations de produits'],
  ['016', 'APA'],
  ['017', 'RSA'],
  ['022', 'Dépenses imprévues'],
  ['023', 'Virement à la section d’investissement'],
  ['042', 'Opérations d’ordre de transfert entre sections'],
  ['043', 'Opérations d’ordre à l’intérieur de la section'],
  ['65', 'Autres charges de gestion courante'],
  ['656', 'Frais de fonctionnement des groupes d’élus'],
  ['6586', 'Frais de fonctionnement des groupes d’élus'],
  ['66', 'Charges financières'],
  ['67', 'Charges exceptionnelles ou spécifiques'],
  ['68', 'Dotations aux provisions et dépréciations'],
  ['70', 'Produits des services, du domaine et ventes diverses'],
  ['73', 'Impôts et taxes'],
  ['731', 'Fiscalité locale'],
  ['74', 'Dotations et participations'],
  ['75', 'Autres produits de gestion courante'],
  ['76', 'Produits financiers'],
  ['77', 'Produits exceptionnels ou spécifiques'],
  ['78', 'Reprises sur provisions et dépréciations'],
  ['001', 'Solde d’exécution de la section d’investissement reporté'],
  ['010', 'Stocks'],
  ['018', 'RSA'],
  ['020', 'Dépenses imprévues'],
  ['021', 'Virement de la section de fonctionnement'],
  ['024', 'Produits des cessions d’immobilisations'],
  ['040', 'Opérations d’ordre de transfert entre sections'],
  ['041', 'Opérations patrimoniales'],
  ['10', 'Dotations, fonds divers et réserves'],
  ['13', 'Subventions d’investissement'],
  ['16', 'Emprunts et dettes assimilées'],
  ['18', 'Compte de liaison'],
  ['20', 'Immobilisations incorporelles'],
  ['204', 'Subventions d’équipement versées'],
  ['21', 'Immobilisations corporelles'],
  ['22', 'Immobilisations reçues en affectation'],
  ['23', 'Immobilisations en cours'],
  ['26', 'Participations et créances rattachées'],
  ['27', 'Autres immobilisations financières'],
];

/** Names of the fields of functions by their first digit, for each accounting instruction. */
const FIELDS = new Map([
  [
    'M57',
    [
      'Services généraux',
      'Sécurité',
      'Enseignement, formation professionnelle et apprentissage',
      'Culture, vie sociale, jeunesse, sports et loisirs',
      'Santé et action sociale',
      'Aménagement des territoires et habitat',
      'Action économique',
      'Environnement',
      'Transports',
    ],
  ],
  [
    'M14',
    [
      'Services généraux',
      'Sécurité et salubrité publiques',
      'Enseignement et formation',
      'Culture',
      'Sport et jeunesse',
      'Interventions sociales et santé',
      'Famille',
      'Logement',
      'Aménagement et services urbains, environnement',
      'Action économique',
    ],
  ],
]);
/**
 * Chapters of budgets voted by function (M57), besides those of fields: 901 is investment and 931 spending on safety.
 */
const OF_NO_FIELD: readonly (readonly [code: string, label: string])[] = [
  ['921', 'Taxes non affectées'],
  ['922', 'Dotations et participations'],
  ['923', 'Dettes et autres opérations financières'],
  ['925', 'Opérations patrimoniales'],
  ['926', 'Transferts entre les sections'],
  ['940', 'Impositions directes'],
  ['941', 'Autres impôts et taxes'],
  ['942', 'Dotations et participations'],
  ['943', 'Opérations financières'],
  ['944', 'Frais de fonctionnement des groupes d’élus'],
  ['945', 'Provisions et autres opérations mixtes'],
  ['946', 'Transferts entre les sections'],
  ['947', 'Transferts à l’intérieur de la section de fonctionnement'],
  ['950', 'Dépenses imprévues'],
  ['951', 'Virement de la section de fonctionnement'],
  ['952', 'Dépenses imprévues'],
  ['953', 'Virement à la section d’investissement'],
  ['954', 'Produit des cessions d’immobilisations'],
];

const byNature = new Map(BY_NATURE);
const ofNoField = new Map(OF_NO_FIELD);

/** The name of a chapter under the instruction that the budget follows; undefined when that is not known. */
export function chapterLabel(code: string, instruction: string): string | undefined {
  const voted = instruction.startsWith('M57')
    ? (ofNoField.get(code) ?? fieldOf(/^9[03](\d)$/, code, instruction))
    : undefined;
  return byNature.get(code) ?? voted;
}

/** The field of a function: `020`, and `93020` where the budget is voted by function. */
export function functionLabel(code: string, instruction: string): string | undefined {
  if (code === '01') return 'Opérations non ventilables';
  return fieldOf(/^(?:9[03](?=\d))?(\d)/, code, instruction) ?? chapterLabel(code.slice(0, 3), instruction);
}

function fieldOf(pattern: RegExp, code: string, instruction: string): string | undefined {
  const digit = pattern.exec(code)?.[1];
  return digit && FIELDS.get(instruction.slice(0, 3))?.[Number(digit)];
}

/** The first digits of the accounts and chapters of each section. */
const SPENDING = /^(?:[67]|002|01[1-7]|02[23]|04[23])/;
const INVESTING = /^(?:[12]|45|48|001|01[08]|02[014]|04[01])/;

/** The section of an account, as the schema of budgets calls it. */
export function sectionOf(nature: string): string | undefined {
  return SPENDING.test(nature) ? 'fonctionnement' : INVESTING.test(nature) ? 'investissement' : undefined;
}
