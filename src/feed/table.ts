import type { Dataset, Issue, Row } from '../dataset.js';
import type { AuthorAttributes } from '../filters/author.js';
import type { AuthorProblem } from '../filters/types.js';
import { pacer } from '../pace.js';
import { isAmong, recogniseArrangement } from '../recognition/arrangements.js';
import type { Arrangement } from '../schemas/arrangements/types.js';
import { arrange } from '../tables/arranging/arrange.js';
import type { AskedColumns, ColumnProblem } from '../tables/arranging/author.js';
import type { Known } from '../tables/arranging/columns.js';
import { dateReader } from '../tables/cells/date-reader.js';
import { StepwiseWork } from '../tables/stepwise-work.js';
import { dataOf } from '../tables/table-data.js';
import type { Table } from '../tables/types.js';
import { prepareOrder } from '../tables/view.js';
import type { KeptRows } from './rows-where.js';

/** What to read: the attributes of the tag, and the language and time zone to read them for. */
export interface TableRequest extends AuthorAttributes, AskedColumns {
  readonly schema?: string | undefined;
  /** IANA name. */
  readonly timezone: string;
  /** BCP 47. */
  readonly lang: string;
}

/** A tag attribute that cannot be followed. */
export type TableProblem = AuthorProblem | ColumnProblem | { readonly code: 'unknown-schema'; readonly value: string };

export interface TableRead {
  readonly table: Table;
  /**
   * Issues of the dataset. Cells that do not fit the type of their column are shown as written, and reported by
   * `unreadableCells`.
   */
  readonly issues: readonly Issue[];
  readonly problems: readonly TableProblem[];
  /** Rows left out because they do not say where they are. */
  readonly unplaced: number;
}

/**
 * Reads a dataset as a table: typed columns, by its schema or else by the values they hold, and the rows that the
 * page's author wants, in an order that is quick to compute. Lets the page respond between two slices of rows. A
 * dataset that arrives in parts is read anew with each of them.
 */
export async function tableOf(dataset: Dataset, request: TableRequest): Promise<TableRead> {
  const pause = pacer();
  const entry = recogniseArrangement(dataset.columns, request.schema ?? dataset.schema);
  const [kept, followed, follow] = await Promise.all([
    keptFor(dataset, request, pause),
    entry?.load(),
    followerOf(request),
  ]);
  const { unplaced, problems } = kept;
  const known = await columnsOf(dataset, kept.rows, followed, pause);
  const { arranged, arrangement, rows = kept.rows } = await inLanguage(request.lang, known);
  const asked = follow?.(arranged, request, rows) ?? { arranged, problems: [] };
  const readDate = await dateReader(rows, asked.arranged.columns, request.timezone, pause);
  const table = { dataset, rows, lang: request.lang, readDate, ...asked.arranged, ...(arrangement && { arrangement }) };
  await prepareOrder(table, table.start, pause);
  for (const { name } of table.columns) await dataOf(table).data(name)?.isWorthChoosing.finish(pause);
  const unknown = request.schema && !isAmong(entry?.schemas, request.schema) ? await unknownSchema(request.schema) : [];
  return { table, issues: dataset.issues, problems: [...unknown, ...problems, ...asked.problems], unplaced };
}

/** Applies the author's filters; their code is only loaded for tags that use some. */
async function keptFor(dataset: Dataset, author: TableRequest, pause: () => Promise<void>): Promise<KeptRows> {
  const { commune, near, where } = author;
  if (commune?.trim() || near?.trim())
    return (await import('./rows-for-author.js')).rowsForAuthor(dataset, author, author, pause);
  if (where) return (await import('./rows-where.js')).rowsWhere(dataset, where, pause);
  return { rows: dataset.rows, unplaced: 0, problems: [] };
}

/** The function that applies the author's choice of columns; its code is only loaded for tags that make one. */
async function followerOf({ columns, sort, total, group, filters }: TableRequest) {
  return columns || sort || total || group || filters
    ? (await import('../tables/arranging/author.js')).authorView
    : undefined;
}

/** The columns that the arrangement knows; the code for others is only loaded for tables that have some. */
async function columnsOf(
  dataset: Dataset,
  rows: readonly Row[],
  arrangement: Arrangement | undefined,
  pause: () => Promise<void>,
): Promise<Known> {
  const { columns } = dataset;
  const work = arrangement && new StepwiseWork(arrange(arrangement, columns, rows));
  await work?.finish(pause);
  const known = work && { arranged: work.value, arrangement };
  if (known?.arranged.columns.length === columns.length) return known;
  const { columnsOf } = await import('../tables/arranging/columns.js');
  return columnsOf(dataset, rows, known, pause);
}

/** Adds labels in another language than French, which are loaded for it. */
async function inLanguage(lang: string, known: Known): Promise<Known> {
  return lang === 'fr' ? known : (await import('../tables/arranging/in-language.js')).inLanguage(lang, known);
}

/** The problem with a schema that is unknown. A published schema that merely has no arrangement is not one. */
async function unknownSchema(schema: string): Promise<TableProblem[]> {
  const { publishedSchemas } = await import('../schemas/published/index.js');
  const names = publishedSchemas.map(({ name }) => name);
  return isAmong(names, schema) ? [] : [{ code: 'unknown-schema', value: schema }];
}
