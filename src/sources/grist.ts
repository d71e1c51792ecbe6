import type { Dataset } from '../dataset.js';
import { FeedError } from '../errors.js';
import { isObject, type Json } from '../parsers/flatten.js';
import { header } from '../values/text.js';
import { objectsIn, partOf, readAnswer, textIn } from './requests/answer.js';
import { datasetOfRecords, ROWS } from './pages/paged.js';
import type { FeedSource, ReadOptions } from './types.js';

/**
 * Tables of public documents on a Grist server. The server refuses cross-origin requests with custom headers, and
 * returns no document that is not public.
 */
export const grist: FeedSource = { name: 'grist', read };

const API = /^(.*)\/api\/docs\/([^/]+)(?:\/tables\/([^/]+))?/;
/** `/o/mairie/Kx3…/Agenda/p/2`, `/doc/Kx3…`, `/Kx3…/Agenda`. */
const PAGE = /^(?:\/o\/[^/]+)?(?:\/doc)?\/([^/]{12,})(?:\/|$)/;
/** `/p/2`: the number of a page of the document. */
const VIEW = /\/p\/(\d{1,9})(?:\/|$)/;
/** The most tables that are examined to find the one that is meant. */
const TABLES = 10;

interface Document {
  readonly api: string;
  /** Number of the page of the document, when the address names one. */
  readonly view?: string | undefined;
  readonly table?: string | undefined;
  readonly asked: URLSearchParams;
}

interface Column {
  /** Identifier by which other columns refer to it. */
  readonly number: number;
  readonly id: string;
  readonly label: string;
  readonly type: string;
  /** Identifier of the hidden column with the display text of a reference; 0 for other columns. */
  readonly shown: number;
}

interface Table {
  readonly id: string;
  readonly columns: readonly Column[];
}

async function read(url: URL, options: ReadOptions): Promise<Dataset> {
  const document = documentAt(url);
  const { id, columns } = document.table
    ? await tableAt(document, document.table, options)
    : await mainTable(document, options);
  const { limit = ROWS } = options;
  const query = new URLSearchParams(document.asked);
  query.set('limit', String(limit + 1));
  query.set('hidden', 'true');
  const answer = await readAnswer(`${document.api}/tables/${id}/records?${query}`, options);
  const records = objectsIn(partOf(answer, 'records')).map((record) => valuesOf(record, columns));
  const homepage = API.test(url.pathname) ? undefined : url.href;
  const origin = { address: url.href, source: 'grist', title: id.replaceAll('_', ' '), ...(homepage && { homepage }) };
  return datasetOfRecords({ records }, origin, options);
}

/** @throws FeedError `bad-address`. */
function documentAt({ origin, pathname, searchParams }: URL): Document {
  const [, base, doc, table = searchParams.get('tableId') ?? undefined] = API.exec(pathname) ?? [];
  const id = doc ?? PAGE.exec(pathname)?.[1];
  if (!id) throw new FeedError('bad-address');
  const asked = new URLSearchParams([...searchParams].filter(([name]) => /^(filter|sort)$/.test(name)));
  return { api: `${origin}${base ?? ''}/api/docs/${id}`, view: VIEW.exec(pathname)?.[1], table, asked };
}

async function tableAt({ api }: Document, id: string, options: ReadOptions): Promise<Table> {
  const columns = objectsIn(partOf(await readAnswer(`${api}/tables/${id}/columns?hidden=true`, options), 'columns'));
  return {
    id,
    columns: columns.map((column) => {
      const name = textIn(column, 'id');
      const [number, shown] = ['colRef', 'displayCol'].map((key) => Number(partOf(column.fields, key) ?? 0)) as [
        number,
        number,
      ];
      return {
        id: name,
        label: textIn(column.fields, 'label') || name,
        type: textIn(column.fields, 'type'),
        number,
        shown,
      };
    }),
  };
}

/** The table of the document, or of its named page, with the most known column names; else the first one. */
async function mainTable(document: Document, options: ReadOptions): Promise<Table> {
  const [answer, seen] = await Promise.all([
    readAnswer(`${document.api}/tables`, options),
    tablesSeen(document, options),
  ]);
  const all = objectsIn(partOf(answer, 'tables'));
  const some = all.filter(({ fields }) => seen.includes(partOf(fields, 'tableRef')));
  const ids = (some.length ? some : all).map((table) => encodeURIComponent(textIn(table, 'id')));
  const tables = await Promise.all(ids.slice(0, TABLES).map((id) => tableAt(document, id, options)));
  const known = ({ columns }: Table) => columns.filter(({ label }) => options.knownColumns?.has(header(label))).length;
  const [best] = tables.sort((one, other) => known(other) - known(one));
  if (!best) throw new FeedError('no-file');
  return best;
}

/** The identifiers of the tables shown on a page of the document; none when the server does not say. */
async function tablesSeen({ api, view }: Document, options: ReadOptions): Promise<unknown[]> {
  if (!view) return [];
  const filter = JSON.stringify({ parentId: [Number(view)] });
  const address = `${api}/tables/_grist_Views_section/records?${new URLSearchParams({ filter })}`;
  const answer = await readAnswer(address, options).catch(() => undefined);
  return objectsIn(partOf(answer, 'records')).map(({ fields }) => partOf(fields, 'tableRef'));
}

/** Columns that Grist adds for its own use. */
const HIDDEN = /^(manualSort|gristHelper_.*)$/;

/**
 * A record keyed by column labels (by identifiers where two columns share a label), with references replaced by their
 * display text.
 */
function valuesOf(record: Json, columns: readonly Column[]): Json {
  const fields = isObject(record.fields) ? record.fields : {};
  const seen = columns.filter(({ id }) => !HIDDEN.test(id));
  const labels = seen.map(({ label }) => label);
  return Object.fromEntries(
    seen
      .filter(({ id }) => Object.hasOwn(fields, id))
      .map(({ id, label, type, shown }) => {
        const name = labels.indexOf(label) === labels.lastIndexOf(label) ? label : id;
        const display = shown ? columns.find(({ number }) => number === shown) : undefined;
        return [name, display ? valueOf(fields[display.id], display.type) : valueOf(fields[id], type)];
      }),
  );
}

/** Decodes a cell: dates are epoch seconds; lists start with `L`, and other letters mark dates and formula errors. */
function valueOf(value: unknown, type: string): unknown {
  if (Array.isArray(value)) {
    const [kind, ...items] = value as unknown[];
    if (kind === 'L') return items;
    if (kind === 'd') return valueOf(items[0], 'Date');
    return kind === 'D' ? valueOf(items[0], 'DateTime') : null;
  }
  if (typeof value !== 'number' || !type.startsWith('Date') || Math.abs(value) > 8.64e12) return value;
  const iso = new Date(value * 1000).toISOString();
  return type === 'Date' ? iso.slice(0, 10) : iso;
}
