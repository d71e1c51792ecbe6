import type { Dataset } from '../dataset.js';
import { columnFinder } from '../recognition/column-finder.js';
import { publishedSchemas } from '../schemas/published/index.js';
import type { PublishedSchema } from '../schemas/published/types.js';
import type { SchemaDescriptor } from '../schemas/types.js';
import { checkConformity } from './conformity.js';
import { eventFacts, tellEvents } from './events.js';
import { tellIssues, tellProblems } from './issues.js';
import { isMenu, tellMenus } from './menus.js';
import { narrowedBy } from './narrowed-by.js';
import { otherWidget } from './other-widget.js';
import { placeFacts, tellPlaces } from './places.js';
import { provenanceFacts, tellProvenance } from './provenance.js';
import { readRecords, type Records } from './records.js';
import { compact, namesOf, recognisePublished } from './recognise.js';
import { type Tally, tally } from './tally.js';
import type { CheckRequest, Fact, ReadAs, Report } from './types.js';

/**
 * The webmaster's report on a feed: what was recognised, what was left out, and what does not conform to the published
 * schema that it follows. Lets the page respond between two slices of work.
 */
export async function checkDataset(dataset: Dataset, request: CheckRequest): Promise<Report> {
  const found = tally();
  const schema = recognisePublished(dataset.columns, publishedSchemas, request.schema ?? dataset.schema);
  if (schema) await checkConformity(dataset, schema, found);
  const records = await readRecords(dataset, request, schema);
  let read: ReadAs | undefined;
  if (records) tellReading(dataset, records, request, found);
  else if (isMenu(dataset, request)) read = await tellMenus(dataset, request, found);
  else read = await (await import('./rows.js')).tellRows(dataset, request, saysTypes(schema), found);
  if (!dataset.rows.length) found.note('no-rows');
  tellProvenance(dataset.provenance, request, found);
  const { address, title } = dataset.provenance;
  return {
    address,
    ...(title && { title }),
    facts: [...factsOf(dataset, request, schema, records), ...(read?.facts ?? [])],
    ...rolesOf(dataset, schema, records ?? read),
    findings: found.findings(),
  };
}

/** Whether a schema says what cells must be. One that was `observed` in files only gives names of columns. */
function saysTypes(schema: PublishedSchema | undefined): boolean {
  return schema !== undefined && schema.status !== 'observed';
}

function tellReading(dataset: Dataset, records: Records, request: CheckRequest, found: Tally) {
  const narrowed = narrowedBy(request);
  tellProblems(records.problems, found);
  const lost = !isOfSome(records, narrowed);
  const other = lost ? otherWidget(dataset, request) : undefined;
  if (other || (lost && isUndated(records))) {
    // These rows are something else: what they lack as events, or as places, would only mislead.
    found.note(records.kind === 'event' ? 'no-events' : 'no-places', { detail: other ?? '' });
    tellIssues(dataset.issues, dataset, found);
    return;
  }
  tellIssues(records.issues, dataset, found);
  if (records.kind === 'event') tellEvents(dataset, records, narrowed, request, found);
  else tellPlaces(dataset, records, narrowed, found);
}

/** Whether any record has a date, or a position. When the tag's own filters left none, nobody knows: yes. */
function isOfSome(records: Records, narrowed: string): boolean {
  const { length } = records.kind === 'event' ? records.events : records.places;
  if (!length) return narrowed !== '';
  return records.kind === 'event'
    ? records.events.some(({ occurrences }) => occurrences.length)
    : records.places.some(({ venue }) => venue.position);
}

/** Whether these are events without any column of dates: news, or anything else that has a title. */
function isUndated({ kind, roles }: Records): boolean {
  return kind === 'event' && !(roles.start ?? roles.occurrences ?? roles.dateText);
}

function factsOf(
  dataset: Dataset,
  request: CheckRequest,
  schema: PublishedSchema | undefined,
  records: Records | undefined,
) {
  const facts: Fact[] = provenanceFacts(dataset, request.timezone);
  if (!records) facts.push({ name: 'columns', value: dataset.columns.join(', ') });
  if (schema) facts.push({ name: 'published', value: [schema.name, schema.version].filter(Boolean).join(' ') });
  if (!records) return facts;
  const told = records.kind === 'event' ? eventFacts(records, request) : placeFacts(records);
  facts.push({ name: 'schema', value: records.schema.title }, ...told);
  return facts;
}

/** What rows were read by. */
interface ReadBy {
  readonly roles: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly schema?: SchemaDescriptor;
}

function rolesOf({ columns }: Dataset, schema: PublishedSchema | undefined, read: ReadBy | undefined) {
  const roles = Object.entries(read?.roles ?? {}).flatMap(([role, played]) =>
    played?.length ? [{ role, columns: played }] : [],
  );
  const used = new Set([...roles.flatMap((one) => one.columns), ...toldBy(read?.schema, columns)]);
  const known = new Set((schema?.fields ?? []).flatMap(namesOf).map(compact));
  const unused = columns.filter((column) => !used.has(column) && !known.has(compact(column)));
  return { roles, unused: roles.length ? unused : [] };
}

/** The columns from which a schema makes the facts of a place, or the waste that it takes. */
function toldBy({ facts = [], streams = {} }: Partial<SchemaDescriptor> = {}, columns: readonly string[]): string[] {
  const names = [...facts.flatMap((fact) => fact.columns.split(' ')), ...Object.keys(streams)];
  return names.flatMap(columnFinder(columns));
}
