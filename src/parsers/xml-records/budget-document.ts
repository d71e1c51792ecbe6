import { clean } from '../../values/text.js';
import { isObject, type Json } from '../spread.js';

/** Columns of the schema of budgets that the lines of a document have under a name of their own. */
const LINES: Readonly<Record<string, string>> = {
  BGT_CONTNAT: 'ContNat',
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

/** What the codes of a document stand for. */
const WORDS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['BGT_CODRD', new Map(Object.entries({ D: 'dépense', R: 'recette' }))],
  ['BGT_OPBUDG', new Map(Object.entries({ '0': 'réel', '1': 'ordre' }))],
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
 * The lines of a budget as it is sent to the préfecture (TOTEM, Actes budgétaires), under the names that the schema of
 * budgets has for them; undefined for another document.
 *
 * @see https://www.collectivites-locales.gouv.fr/actes-budgetaires; https://schema.data.gouv.fr/scdl/budget/
 */
export function budgetLines({ DocumentBudgetaire: document }: Json): readonly Json[] | undefined {
  if (!isObject(document)) return undefined;
  const head = objectIn(document, 'EnTeteDocBudgetaire');
  return listOf(document.Budget).flatMap((budget) => {
    const about = objectIn(budget, 'BlocBudget');
    const name = objectIn(budget, 'EnTeteBudget').LibelleEtab ?? head.LibelleColl;
    const shared = {
      BGT_NATDEC: DOCUMENTS.get(clean(about.NatDec)) ?? about.NatDec,
      BGT_ANNEE: about.Exer,
      BGT_SIRET: objectIn(budget, 'EnTeteBudget').IdEtab ?? head.IdColl,
      BGT_NOM: name,
    };
    return listOf(budget.LigneBudget).map((line) => ({ ...shared, ...labelled(lineOf(line)) }));
  });
}

function lineOf(line: Json): Json {
  const known = Object.entries(LINES).filter(([, name]) => Object.hasOwn(line, name));
  return Object.fromEntries(
    known.map(([column, name]) => [column, WORDS.get(column)?.get(clean(line[name])) ?? line[name]] as const),
  );
}

/** Documents hold codes: they are what there is to read. */
function labelled(line: Json): Json {
  const labels = ['BGT_NATURE', 'BGT_FONCTION'].flatMap((code) =>
    code in line ? [[`${code}_LABEL`, line[code]] as const] : [],
  );
  return { ...Object.fromEntries(labels), ...line };
}

function objectIn(parent: Json, name: string): Json {
  const value = parent[name];
  return isObject(value) ? value : {};
}

function listOf(value: unknown): readonly Json[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter(isObject);
}
