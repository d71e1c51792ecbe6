import type { Dataset } from '../dataset.js';
import { FeedError } from '../errors.js';
import type { Json } from '../parsers/flatten.js';
import { parseUrl } from '../values/parse-url.js';
import { knownAbout, type About } from './requests/about.js';
import { objectsIn, partOf, readAnswer, textIn } from './requests/answer.js';
import { file } from './file.js';
import { firstDay, type PlaceCondition, placeCondition, readNarrowed } from './narrowing/narrowed.js';
import { datasetOfRecords, type PagedRecords, readPages, ROWS } from './pages/paged.js';
import { usualColumn } from './narrowing/place-columns.js';
import type { FeedSource, Hints, ReadOptions } from './types.js';

/** Portals made with Data Fair (Koumoul): the lines of a dataset. */
export const dataFair: FeedSource = { name: 'data-fair', read };

const API = /^(.*\/api\/v1\/datasets\/[^/]+)(?:\/.*)?$/;
/** `/datasets/agenda`, `/data-fair/dataset/agenda`, `/fr/data-fair/next-ui/embed/dataset/agenda/table` */
const PAGE = /^\/(?:[a-z]{2}\/)?(?:data-fair\/(?:next-ui\/)?(?:dataset|embed\/dataset)|datasets?)\/([^/]+)(?:\/.*)?$/;
/** Parameters of a pasted address that select lines. */
const KEPT =
  /^(?:q|qs|q_mode|q_fields|bbox|geo_distance|select|sort|[\w-]+_(?:eq|in|gte?|lte?|starts|exists|search|contains))$/;
/** Lines per page. */
const SIZE = 10_000;

interface Portal {
  /** Address of the dataset in the API. */
  readonly api: string;
  readonly asked: URLSearchParams;
}

/**
 * Reads the file at the address itself when the site turns out not to be a Data Fair portal: others have `/datasets/`
 * in their addresses too.
 */
async function read(url: URL, options: ReadOptions): Promise<Dataset> {
  const portal = portalAt(url);
  const description = await readAnswer(portal.api, options).catch((error: unknown) => {
    options.signal.throwIfAborted();
    if (API.test(url.pathname)) throw error;
  });
  if (!description) return file.read(url, options);
  const narrowing = narrowingOf(portal, objectsIn(partOf(description, 'schema')), options.hints ?? {});
  const records = await readNarrowed(
    narrowing && { read: () => linesOf(portal, narrowing.query, options), doubtful: narrowing.doubtful },
    () => linesOf(portal, {}, options),
  );
  return datasetOfRecords(records, { address: url.href, source: 'data-fair', ...aboutOf(description, url) }, options);
}

/** @throws FeedError `bad-address`. */
function portalAt({ origin, pathname, searchParams }: URL): Portal {
  const asked = new URLSearchParams([...searchParams].filter(([name]) => KEPT.test(name)));
  const [, api] = API.exec(pathname) ?? [];
  if (api) return { api: origin + api, asked };
  const [, id] = PAGE.exec(pathname) ?? [];
  if (!id) throw new FeedError('bad-address');
  return { api: `${origin}/data-fair/api/v1/datasets/${id}`, asked };
}

function aboutOf(description: unknown, url: URL): About {
  const licence = partOf(description, 'license');
  return knownAbout({
    title: textIn(description, 'title'),
    publisher: textIn(partOf(description, 'owner'), 'name'),
    licence: textIn(licence, 'title'),
    terms: textIn(licence, 'href'),
    updated: Date.parse(textIn(description, 'dataUpdatedAt') || textIn(description, 'updatedAt')),
    homepage: textIn(description, 'page') || (API.test(url.pathname) ? '' : url.href),
  });
}

async function linesOf(
  { api, asked }: Portal,
  query: Readonly<Record<string, string>>,
  options: ReadOptions,
): Promise<PagedRecords> {
  const { limit = ROWS } = options;
  const size = String(Math.min(limit + 1, SIZE));
  const first = `${api}/lines?${new URLSearchParams({ ...Object.fromEntries(asked), ...query, size })}`;
  return readPages(first, options, (answer) => {
    const total = Number(partOf(answer, 'total') ?? 0);
    const next = parseUrl(textIn(answer, 'next'));
    return {
      records: objectsIn(partOf(answer, 'results')).map(withoutOwn),
      ...(total && { total }),
      // Behind a proxy the server may not know its own name.
      ...(next && { next: `${api}/lines${next.search}` }),
    };
  });
}

/** The line without the columns that the service adds, except its identifier and its point. */
function withoutOwn(line: Json): Json {
  return Object.fromEntries(Object.entries(line).filter(([name]) => !/^_(?!id$|geopoint$)/.test(name)));
}

interface Narrowing {
  readonly query: Readonly<Record<string, string>>;
  readonly doubtful: boolean;
}

/** The filters for these hints, in the query string syntax of Elasticsearch. */
function narrowingOf({ asked }: Portal, schema: readonly Json[], hints: Hints): Narrowing | undefined {
  const names = (format?: RegExp) =>
    schema.filter((field) => !format || format.test(textIn(field, 'format'))).map((field) => textIn(field, 'key'));
  const end = usualColumn('end', names(/^date/));
  const from = firstDay(hints);
  const place = placeCondition(names(), hints);
  const { point } = hints;
  const conditions = [
    ...(asked.has('qs') ? [`(${asked.get('qs') ?? ''})`] : []),
    ...(place ? [inQuery(place)] : []),
    ...(from && end ? [`(${escaped(end)}:[${from} TO *] OR NOT _exists_:${escaped(end)})`] : []),
  ];
  if (!place && !point && !(from && end)) return undefined;
  return {
    query: {
      ...(conditions.length && { qs: conditions.join(' AND ') }),
      ...(point && { geo_distance: `${point.lon}:${point.lat}:${Math.round(point.radiusKm * 1000)}` }),
    },
    doubtful: place?.doubtful ?? false,
  };
}

/** The condition for rows whose place is among those wanted. Words are also searched for as they are written. */
function inQuery({ coded, named }: PlaceCondition): string {
  const anyOf = (codes: readonly string[]) => codes.map((code) => `"${code}"`).join(' OR ');
  const conditions = [
    ...coded.map(([column, codes]) => `${escaped(column)}:(${anyOf(codes)})`),
    ...named.flatMap(([column, words]) =>
      ['text', 'text_standard'].map((kind) => `${escaped(column)}.${kind}:(${words.join(' AND ')})`),
    ),
  ];
  return `(${conditions.join(' OR ')})`;
}

function escaped(name: string): string {
  return name.replace(/[^\w.]/g, '\\$&');
}
