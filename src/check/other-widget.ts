import type { Dataset } from '../dataset.js';
import { publishedSchemas } from '../schemas/published/index.js';
import type { FeedKind } from '../recognition/kind.js';
import { kindOf } from './kind-of.js';
import { recognisePublished } from './recognise.js';
import type { CheckRequest } from './types.js';

const tags: Readonly<Partial<Record<FeedKind, string>>> = {
  event: 'scdl-agenda',
  place: 'scdl-map',
  menu: 'scdl-menu',
};

/** Published schemas that are made for tables. That a table can show other data proves nothing: it shows anything. */
const TABLES = /^(scdl\/(budget|catalogue|deliberations|marches-publics|prenoms|subventions)|decp\/.*|139bercy\/.*)$/;

/** The tag of the widget that the rows are made for, when it is another one than theirs. */
export function otherWidget(dataset: Dataset, request: CheckRequest): string | undefined {
  if (!request.kind) return undefined;
  const kind = kindOf(dataset, request);
  if (kind === request.kind) return undefined;
  const schema = recognisePublished(dataset.columns, publishedSchemas)?.name ?? '';
  return tags[kind] ?? (TABLES.test(schema) ? 'scdl-table' : undefined);
}
