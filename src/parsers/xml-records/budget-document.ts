import { clean } from '../../values/text.js';
import { isObject, type Json } from '../flatten.js';
import { chapterLabel, functionLabel, sectionOf } from './budget-chapters.js';

/** Columns of the schema of budgets by the elements that they are read from. */
const LINES: Readonly<Record<string, string>> = {
  BGT_CONTNAT: 'ContNat ContFon',
  BGT_NATURE: 'Nature',
  BGT_NATURE_LABEL: 'LibCpte',
  BGT_FONCTION: 'Fonction',
  BGT_OPERATION: 'Operation',
  BGT_SECTION: 'Section',
  BGT_OPBUDG: 'OpBudg',
  BGT_CODRD: 'CodRD',
  BGT_MTREAL: 'MtReal',
  BGT_MTBUDGPREC: 'MtBudgPrec',
  BGT_MTRARPREC: 'MtRARPrec',
  BGT_MTPROPNOUV: 'MtPropNouv',
  BGT_MTPREV: 'MtPrev',
  BGT_CREDOUV: 'CredOuv',
  BGT_MTRAR3112: 'MtRAR3112',
  BGT_ARTSPE: 'ArtSpe',
};

/** Labels for the codes of a document. */
const WORDS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['BGT_CODRD', new Map(Object.entries({ D: 'dépense', R: 'recette' }))],
  ['BGT_OPBUDG', new Map(Object.entries({ '0': 'réel', '1': 'ordre' }))],
  ['BGT_ARTSPE', new Map(Object.entries({ false: 'non spécialisé', true: 'spécialisé' }))],
]);
const DOCUMENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '01': 'budget primitif',
    '02': 'décision modificative',
    '03': 'budget supplémentaire',
    '09': 'compte administratif',
  }),
);

/**
 * The lines of a budget in the format sent to the préfecture (TOTEM, Actes budgétaires), under the column names of the
 * schema of budgets; undefined for any other document.
 *
 * @see https://www.collectivites-locales.gouv.fr/actes-budgetaires; https://schema.data.gouv.fr/scdl/budget/
 */
export function budgetLines({ DocumentBudgetaire: document }: Json): readonly Json[] | undefined {
  if (!isObject(document)) return undefined;
  const head = objectIn(document, 'EnTeteDocBudgetaire');
  return listOf(document.Budget).flatMap((budget) => {
    const about = objectIn(budget, 'BlocBudget');
    const {
      LibelleEtab: name = head.LibelleColl,
      IdEtab: siret = head.IdColl,
      Nomenclature,
    } = objectIn(budget, 'EnTeteBudget');
    const shared = {
      BGT_NATDEC: DOCUMENTS.get(clean(about.NatDec)) ?? about.NatDec,
      BGT_ANNEE: about.Exer,
      BGT_SIRET: siret,
      BGT_NOM: name,
    };
    const instruction = clean(Nomenclature);
    return listOf(budget.LigneBudget).map((line) => ({ ...shared, ...labelled(lineOf(line), instruction) }));
  });
}

function lineOf(line: Json): Json {
  const known = Object.entries(LINES).flatMap(([column, names]) => {
    const name = names.split(' ').find((one) => Object.hasOwn(line, one));
    return name === undefined ? [] : [[column, line[name]] as const];
  });
  return Object.fromEntries(known.map(([column, value]) => [column, WORDS.get(column)?.get(clean(value)) ?? value]));
}

/**
 * Adds labels for the section, chapter and field, which documents only give by code. The thousand codes of accounts are
 * left as they are.
 */
function labelled(line: Json, instruction: string): Json {
  const [nature = '', chapter = '', use = ''] = [line.BGT_NATURE, line.BGT_CONTNAT, line.BGT_FONCTION].map(clean);
  const told = {
    BGT_SECTION: sectionOf(nature),
    BGT_CONTNAT_LABEL: chapterLabel(chapter, instruction) ?? chapter,
    BGT_NATURE_LABEL: nature,
    BGT_FONCTION_LABEL: functionLabel(use, instruction) ?? use,
  };
  const words = Object.entries(told).filter(([, word]) => word);
  return { ...Object.fromEntries(words), ...line };
}

function objectIn(parent: Json, name: string): Json {
  const value = parent[name];
  return isObject(value) ? value : {};
}

function listOf(value: unknown): readonly Json[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter(isObject);
}
