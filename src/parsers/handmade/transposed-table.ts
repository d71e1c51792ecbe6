import type { Issue } from '../../dataset.js';
import { clean, fold, header } from '../../values/text.js';
import { columnsOf, excerpt } from '../csv/columns.js';
import type { CsvRecord } from '../csv/repaired-records.js';
import { isFigure } from './figure.js';
import type { Parsed } from '../types.js';

/** Lines that may be columns: more are never read side by side. */
const FIELDS = 60;
/** Columns that may be records. */
const RECORDS = 200;
/** So many figures by year are columns of their own; more are better read one below the other. */
const FIGURES = 12;
const SEVERAL = 3;
const FEW = 2;
/** What stands across the top names the records, when nothing says so. */
const NAMELESS = 'Nom';
/** Longer cells name no field. */
const LONGEST = 60;

/** The beginning of a name, as `header` writes it: one of these words, whole. */
function beginsWith(...words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.join('|')})(?:_|$)`);
}

/** What columns are called, in tables of every kind. */
const FIELD = beginsWith(
  'noms?|prenoms?|titres?|intitule|libelle|denomination|raison_sociale|siret|siren',
  'objet|nature|categorie|theme|descriptif|description|statut|etat|photo|image|accessib(?:le|ilite)',
  'adresse|code_postal|cp|ville|commune|code_insee|lieu|latitude|longitude',
  'telephone|tel|portable|fax|mail|e_mail|email|courriel|site(?:_(?:web|internet))?|url|lien',
  'horaires?|heures?|dates?|debut|fin|duree|annee',
  'tarifs?|prix|montant|couts?|financement',
  'surface|superficie|population|effectif|capacite|nombre(?=_d)',
  'titulaire|attributaire|maitre|procedure|president|responsable|contact|proprietaire',
);
/** What the columns of a table of names and values, or of one that explains another, are called. */
const EXPLAINS = beginsWith(
  'valeurs?|reponses?|contenu|oui|non|source',
  'informations?|definitions?|types?|formats?|exemples?|obligatoire|unites?',
  'totaux|total|moyenne|evolution|variation|indicateurs?|resultats?|quantites?|nombre|nb',
  'remarques?|commentaires?|observations?',
);

const FIGURE = /^[\d\s.,]*$/;
const YEAR = /^(?:19|20)\d\d(?: ?[/-] ?(?:(?:19|20)\d\d|\d\d))?$/;
const MONTH = /^(?:janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)[a-z]*(?: (?:19|20)?\d\d)?$/;
/** What the corner of a table says when periods stand across its top, and how they are written. */
const PERIODS: readonly (readonly [corner: RegExp, period: (cell: string) => boolean])[] = [
  [/^(?:annees?|exercices?|millesimes?|saisons?|annees?_scolaires?)$/, (cell) => YEAR.test(cell)],
  [/^mois$/, (cell) => MONTH.test(fold(cell))],
];

/**
 * Transposes a table whose columns are named down its first column and whose records stand side by side; undefined for
 * any other table. It is recognised by known names, or by periods across the top.
 *
 * @param records from the first line that is part of the table.
 * @param known column names of schemas, as `header` writes them.
 */
export function transposed(
  records: readonly CsvRecord[],
  known: ReadonlySet<string> = new Set(),
): Pick<Parsed, 'columns' | 'rows' | 'issues'> | undefined {
  const grid = gridOf(records);
  const [top = [], ...below] = grid;
  if (!areNames(grid, top) || !(isRecords(grid, known) || isPeriods(top, below))) return undefined;
  const upright = top.map((_, at) => grid.map((cells) => cells[at] ?? ''));
  const [names = [], ...others] = upright;
  const line = records[0]?.line ?? 1;
  const issues: Issue[] = [{ code: 'turned-table', line, value: excerpt(names) }];
  const columns = columnsOf({ cells: names, line }, '', issues);
  const filled = others.filter((cells) => cells.some((cell) => cell.trim()));
  const rows = filled.map((cells, row) => columns.rowOf({ cells, line }, row));
  return { columns: columns.names(), rows, issues };
}

/** Cells cut to the columns that hold something; nothing of a table that is too large. */
function gridOf(records: readonly CsvRecord[]): readonly (readonly string[])[] {
  if (records.length < FEW || records.length > FIELDS) return [];
  const width = Math.max(...records.map(({ cells }) => cells.findLastIndex((cell) => cell.trim()) + 1));
  if (width < FEW || width > RECORDS) return [];
  return records.map(({ cells: [first = '', ...others] }, at) => [
    first.trim() || (at ? '' : NAMELESS),
    ...others.slice(0, width - 1),
  ]);
}

/** Whether the first column could be a header: a different name in each line. */
function areNames(grid: readonly (readonly string[])[], top: readonly string[]): boolean {
  const names = grid.map(([first = '']) => first.trim());
  const wide = grid.filter((cells) => cells.length > top.length / FEW).length;
  return (
    names.length >= FEW &&
    wide === grid.length &&
    names.every((name) => name.length < LONGEST && /^\D*\p{L}/u.test(name)) &&
    new Set(names.map(header)).size === names.length
  );
}

/** Known names, down the first column and nowhere across the top. */
function isRecords([top = [], ...below]: readonly (readonly string[])[], known: ReadonlySet<string>): boolean {
  const fieldOf = (text = '') => {
    const name = header(text.slice(0, LONGEST));
    return FIELD.exec(name)?.[0] ?? (known.has(name) ? name : undefined);
  };
  const [corner, ...others] = top;
  const fields = [corner, ...below.map(([first]) => first)].flatMap((cell) => fieldOf(cell) ?? []);
  const isHeader = others.some(
    (cell) => fieldOf(cell) !== undefined || EXPLAINS.test(header(cell.slice(0, LONGEST))) || FIGURE.test(cell),
  );
  // Prices are each a row of their own: « Tarif plein », « Tarif réduit ».
  return !isHeader && new Set(fields).size >= SEVERAL && fields.length * FEW > below.length + 1;
}

function isPeriods([corner = '', ...across]: readonly string[], below: readonly (readonly string[])[]): boolean {
  const period = PERIODS.find(([named]) => named.test(header(corner)))?.[1];
  const figures = below.flatMap(([, ...cells]) => cells.map(clean).filter(Boolean));
  return (
    period !== undefined &&
    across.length >= FEW &&
    across.every((cell) => period(cell.trim())) &&
    below.length <= FIGURES &&
    figures.length > 0 &&
    figures.every(isFigure)
  );
}
