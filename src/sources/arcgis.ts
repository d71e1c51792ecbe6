import type { Dataset } from '../dataset.js';
import { isObject, type Json } from '../parsers/flatten.js';
import { knownAbout, type About } from './requests/about.js';
import { objectsIn, partOf, textIn } from './requests/answer.js';
import { recordsOf, type LayerField } from './arcgis/features.js';
import { describedLayer, homepageOf, type Layer } from './arcgis/layer.js';
import {
  boundsOf,
  firstDay,
  likePattern,
  type PlaceCondition,
  placeCondition,
  readNarrowed,
} from './narrowing/narrowed.js';
import { datasetOfRecords, type PagedRecords, readPages, ROWS } from './pages/paged.js';
import { usualColumn } from './narrowing/place-columns.js';
import type { FeedSource, Hints, ReadOptions } from './types.js';

/** Layers of ArcGIS, online or on a server of one's own: FeatureServer and MapServer, and the pages that present them. */
export const arcgis: FeedSource = { name: 'arcgis', read };

interface Description {
  readonly about: About;
  readonly fields: readonly LayerField[];
  readonly format: 'geojson' | 'json';
  /** The largest page, in rows; 0 when the layer has no pages. */
  readonly page: number;
  /** Field to sort by: without an order, pages may overlap. */
  readonly order: string;
}

async function read(url: URL, options: ReadOptions): Promise<Dataset> {
  const { layer, answer } = await describedLayer(url, options);
  const description = describe(answer);
  const all = () => rowsOf(layer, description, {}, options);
  const narrowing = narrowingOf(layer, description, options.hints ?? {});
  const records = await readNarrowed(
    narrowing && { read: () => rowsOf(layer, description, narrowing.query, options), doubtful: narrowing.doubtful },
    all,
  );
  return datasetOfRecords(
    records,
    { address: url.href, source: 'arcgis', ...homepageOf(url), ...description.about },
    options,
  );
}

function describe(answer: unknown): Description {
  const fields = objectsIn(partOf(answer, 'fields')).map((field) => ({
    name: textIn(field, 'name'),
    type: textIn(field, 'type'),
    labels: labelsOf(field),
  }));
  const updated = Number(partOf(partOf(answer, 'editingInfo'), 'lastEditDate') ?? 0);
  const order = fields.find(({ type }) => type === 'esriFieldTypeOID')?.name ?? textIn(answer, 'objectIdField');
  const pages = partOf(partOf(answer, 'advancedQueryCapabilities'), 'supportsPagination') !== false;
  return {
    about: knownAbout({ title: textIn(answer, 'name'), publisher: textIn(answer, 'copyrightText'), updated }),
    fields,
    format: /geojson/i.test(textIn(answer, 'supportedQueryFormats') || 'geojson') ? 'geojson' : 'json',
    page: pages ? Number(partOf(answer, 'maxRecordCount')) || 1000 : 0,
    order,
  };
}

/** The labels of a coded-value domain, by code. */
function labelsOf(field: Json): ReadonlyMap<unknown, unknown> {
  const codes = objectsIn(partOf(field.domain, 'codedValues'));
  return new Map(codes.map(({ code, name }) => [code, name]));
}

type Query = Readonly<Record<string, string>>;

/** Reads page after page, for as long as the layer says that its limit cut the response. */
async function rowsOf(layer: Layer, layout: Description, query: Query, options: ReadOptions): Promise<PagedRecords> {
  const { page, fields } = layout;
  const { limit = ROWS } = options;
  const address = (offset: number) => pageAddress(layer, layout, query, offset, Math.min(page, limit + 1 - offset));
  let cut = false;
  const records = await readPages(address(0), options, (answer, count) => {
    const found = recordsOf(answer, fields);
    cut = isCut(answer);
    return { records: found, ...(cut && page && { next: address(count + found.length) }) };
  });
  // A layer without pages gives as many rows as it can and no way to get the others.
  return cut && !page ? { ...records, failure: '' } : records;
}

function pageAddress(layer: Layer, layout: Description, query: Query, offset: number, count: number): string {
  const { format, page, order } = layout;
  const sorted = {
    resultOffset: String(offset),
    resultRecordCount: String(count),
    ...(order && { orderByFields: order }),
  };
  const asked = {
    where: '1=1',
    outFields: '*',
    outSR: '4326',
    f: format,
    ...Object.fromEntries(layer.asked),
    ...query,
    ...(page && sorted),
  };
  return `${layer.address}/query?${new URLSearchParams(asked)}`;
}

function isCut(answer: unknown): boolean {
  const flag = 'exceededTransferLimit';
  return [answer, partOf(answer, 'properties')].some((part) => isObject(part) && part[flag] === true);
}

function narrowingOf(
  { asked }: Layer,
  { fields }: Description,
  hints: Hints,
): { query: Query; doubtful: boolean } | undefined {
  const named = (...types: readonly string[]) =>
    fields.filter(({ type }) => types.includes(type)).map(({ name }) => name);
  const end = usualColumn('end', named('esriFieldTypeDate', 'esriFieldTypeDateOnly'));
  const from = firstDay(hints);
  const place = placeCondition(named('esriFieldTypeString'), hints);
  const bounds = asked.has('geometry') ? undefined : boundsOf(hints);
  const conditions = [
    ...(asked.has('where') ? [`(${asked.get('where') ?? ''})`] : []),
    ...(from && end ? [`(${end} IS NULL OR ${end} >= DATE '${from}')`] : []),
    ...(place ? [inSql(place)] : []),
  ];
  if (!bounds && !place && !(from && end)) return undefined;
  const box = bounds && {
    geometry: bounds.map((edge) => edge.toFixed(5)).join(','),
    geometryType: 'esriGeometryEnvelope',
    inSR: '4326',
  };
  return {
    query: { ...(conditions.length && { where: conditions.join(' AND ') }), ...box },
    doubtful: place?.doubtful ?? false,
  };
}

/** The SQL condition for rows whose place is among those wanted. */
function inSql({ coded, named }: PlaceCondition): string {
  const conditions = [
    ...coded.map(([column, codes]) => `${column} IN (${codes.map(quoted).join(',')})`),
    ...named.map(([column, words]) => `UPPER(${column}) LIKE ${quoted(likePattern(words))}`),
  ];
  return `(${conditions.join(' OR ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
