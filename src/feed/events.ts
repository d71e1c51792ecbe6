import type { Dataset, Issue } from '../dataset.js';
import type { AuthorAttributes, AuthorKept } from '../filters/author.js';
import type { AuthorProblem } from '../filters/types.js';
import { pacer } from '../pace.js';
import { readEvents } from '../records/events/read.js';
import type { CalendarEvent } from '../records/types.js';
import { recogniseEvents } from '../recognition/events.js';
import type { RoleProblem } from '../recognition/roles.js';
import type { RoleMap, SchemaDescriptor } from '../schemas/types.js';
import { fieldsOf } from './fields.js';

/** What to read: the attributes of the tag, and the language, time zone and instant to read them for. */
export interface EventsRequest extends AuthorAttributes {
  readonly schema?: string | undefined;
  /** JSON, role to column name. */
  readonly fields?: string | undefined;
  /** IANA name. */
  readonly timezone: string;
  /** BCP 47. */
  readonly lang: string;
}

/** A problem with an attribute of the tag. */
export type AttributeProblem =
  AuthorProblem | RoleProblem | { readonly code: 'malformed-fields'; readonly value: string };

export interface Events {
  readonly events: readonly CalendarEvent[];
  /** The schema by which the rows were read. */
  readonly schema: SchemaDescriptor;
  readonly roles: RoleMap;
  readonly issues: readonly Issue[];
  readonly problems: readonly AttributeProblem[];
  /** Events left out because they do not say where they are. */
  readonly unplaced: number;
}

/**
 * Reads the calendar events of a dataset, and keeps those that the page's author wants. Lets the page respond between
 * two slices of rows.
 */
export async function eventsOf(dataset: Dataset, request: EventsRequest): Promise<Events> {
  const { timezone, lang } = request;
  const fields = fieldsOf(request.fields);
  const read = { ...dataset, format: dataset.provenance.format };
  const named = request.schema ?? dataset.schema;
  const { table, schema, roles, problems } = await recogniseEvents(read, named, { lang, fields });
  const feed = { ...dataset, ...table };
  const { events, issues } = await readEvents(feed, { schema, roles, timezone, lang }, pacer());
  const { kept, unplaced, problems: refused } = await keptFor(request, events, feed);
  const malformed = request.fields && !fields ? [{ code: 'malformed-fields', value: request.fields } as const] : [];
  return {
    events: kept,
    schema,
    roles,
    issues: [...dataset.issues, ...issues],
    problems: [...malformed, ...problems, ...refused],
    unplaced,
  };
}

/** Applies the author's filters; their code is only loaded for tags that use some. */
async function keptFor(
  author: AuthorAttributes,
  events: readonly CalendarEvent[],
  dataset: Dataset,
): Promise<AuthorKept<CalendarEvent>> {
  if (!author.commune && !author.near && !author.where) return { kept: events, unplaced: 0, problems: [] };
  const { keptForAuthor } = await import('./for-author.js');
  return keptForAuthor(events, author, dataset);
}
