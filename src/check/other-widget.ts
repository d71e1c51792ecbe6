import type { Dataset } from '../dataset.js';
import { recogniseArrangement } from '../schemas/arrangements/recognise.js';
import type { FeedKind } from '../schemas/recognise-kind.js';
import { kindOf } from './kind-of.js';
import type { CheckRequest } from './types.js';

/** Tables show anything, which says nothing of what the data are for, unless those follow a schema of tables. */
const tags: Readonly<Partial<Record<FeedKind, string>>> = {
  event: 'scdl-agenda',
  place: 'scdl-map',
  menu: 'scdl-menu',
};

/** The tag of the widget that the rows are made for, when it is another one than theirs. */
export function otherWidget(dataset: Dataset, request: CheckRequest): string | undefined {
  if (!request.kind) return undefined;
  const kind = kindOf(dataset, request);
  if (kind === request.kind) return undefined;
  return tags[kind] ?? (recogniseArrangement(dataset.columns) ? 'scdl-table' : undefined);
}
