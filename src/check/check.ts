import type { Dataset } from '../dataset.js';
import { type Events, eventsOf, type EventsRequest } from '../feed/events.js';
import { publishedSchemas } from '../schemas/published/index.js';
import type { PublishedSchema } from '../schemas/published/types.js';
import type { Instant } from '../values/zone.js';
import { checkConformity } from './conformity.js';
import { eventFacts, tellEvents, tellIssues, tellProblems } from './events.js';
import { provenanceFacts, tellProvenance } from './provenance.js';
import { recognisePublished } from './recognise.js';
import { type Tally, tally } from './tally.js';
import type { Fact, Report } from './types.js';

/** What is asked of the feed, and when. */
export interface CheckRequest extends EventsRequest {
  readonly now: Instant;
  /** What the tag says of the data where the feed does not. */
  readonly publisher?: string | undefined;
  readonly licence?: string | undefined;
  /** True when the rows are meant to be events; else they are when they look so. */
  readonly events?: boolean;
}

/**
 * The webmaster's report on a feed that was read: what was recognised, what was left out, what does not conform to the
 * published schema that it follows. Lets the page answer between two slices of work.
 */
export async function checkDataset(dataset: Dataset, request: CheckRequest): Promise<Report> {
  const found = tally();
  const schema = recognisePublished(dataset.columns, publishedSchemas, request.schema ?? dataset.schema);
  if (schema) await checkConformity(dataset, schema, found);
  const events = await readEvents(dataset, request, schema);
  if (events) tellReading(dataset, events, request, found);
  else tellIssues(dataset.issues, dataset, found);
  if (!dataset.rows.length) found.note('no-rows');
  tellProvenance(dataset.provenance, request, found);
  const { address, title } = dataset.provenance;
  return {
    address,
    ...(title && { title }),
    facts: factsOf(dataset, request, schema, events),
    ...rolesOf(dataset, schema, events),
    findings: found.findings(),
  };
}

/** Undefined when the rows are not about events: a schema of something else, or neither title nor date. */
async function readEvents(dataset: Dataset, request: CheckRequest, schema: PublishedSchema | undefined) {
  if (!request.events && schema && schema.name !== 'scdl/evenements') return undefined;
  const events = await eventsOf(dataset, request);
  const { title, start, occurrences, dateText } = events.roles;
  return (request.events ?? (title && (start ?? occurrences ?? dateText))) ? events : undefined;
}

function tellReading(dataset: Dataset, events: Events, request: CheckRequest, found: Tally) {
  const { commune, near, where } = request;
  const narrowed = Object.entries({ commune, near, where }).flatMap(([name, value]) =>
    value ? `${name}="${value}"` : [],
  );
  tellProblems(events.problems, found);
  tellIssues(events.issues, dataset, found);
  tellEvents(dataset, events, narrowed.join(' '), request, found);
}

function factsOf(
  dataset: Dataset,
  request: CheckRequest,
  schema: PublishedSchema | undefined,
  events: Events | undefined,
) {
  const facts: Fact[] = provenanceFacts(dataset, request.timezone);
  if (!schema && !events) facts.push({ name: 'columns', value: dataset.columns.join(', ') });
  if (schema) facts.push({ name: 'published', value: [schema.name, schema.version].filter(Boolean).join(' ') });
  if (events) facts.push({ name: 'schema', value: events.schema.title }, ...eventFacts(events, request));
  return facts;
}

function rolesOf({ columns }: Dataset, schema: PublishedSchema | undefined, events: Events | undefined) {
  const roles = Object.entries(events?.roles ?? {}).map(([role, played]) => ({ role, columns: played }));
  const used = new Set([...roles.flatMap((one) => one.columns), ...(schema?.fields ?? []).map(({ name }) => name)]);
  return { roles, unused: events ? columns.filter((column) => !used.has(column)) : [] };
}
