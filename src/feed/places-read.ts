import type { Issue } from '../dataset.js';
import type { Place } from '../records/types.js';
import type { RoleMap, SchemaDescriptor } from '../schemas/types.js';
import type { Instant } from '../values/zone.js';
import type { AttributeProblem, EventsRequest } from './events.js';

/** What to read: as for events, and the instant, because only events that are not over are shown as places. */
export interface PlacesRequest extends EventsRequest {
  readonly now: Instant;
}

export interface Places {
  /** In the order of the feed. */
  readonly places: readonly Place[];
  /** The schema by which the rows were read. */
  readonly schema: SchemaDescriptor;
  readonly roles: RoleMap;
  readonly issues: readonly Issue[];
  readonly problems: readonly AttributeProblem[];
  /** Places left out because they do not say where they are. */
  readonly unplaced: number;
}
