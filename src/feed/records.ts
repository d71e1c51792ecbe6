import type { Issue } from '../dataset.js';
import type { AuthorAttributes } from '../filters/author.js';
import type { AuthorProblem } from '../filters/types.js';
import type { RoleProblem } from '../recognition/roles.js';
import type { CalendarEvent, Place } from '../records/types.js';
import type { RoleMap, SchemaDescriptor } from '../schemas/types.js';
import type { Instant } from '../values/zone.js';

/** What to read: the attributes of the tag, and the language and time zone to read them for. */
export interface RecordsRequest extends AuthorAttributes {
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

/** What is known of the events or places of a dataset, beside themselves. */
export interface RecordsRead {
  /** The schema by which the rows were read. */
  readonly schema: SchemaDescriptor;
  readonly roles: RoleMap;
  readonly issues: readonly Issue[];
  readonly problems: readonly AttributeProblem[];
  /** Records left out because they do not say where they are. */
  readonly unplaced: number;
}

/** What to read, and the instant, because only events that are not over are shown as places. */
export interface PlacesRequest extends RecordsRequest {
  readonly now: Instant;
}

export interface Events extends RecordsRead {
  readonly events: readonly CalendarEvent[];
}

export interface Places extends RecordsRead {
  /** In the order of the feed. */
  readonly places: readonly Place[];
}
