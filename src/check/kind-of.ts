import type { Dataset } from '../dataset.js';
import { recogniseKind, type FeedKind } from '../recognition/kind.js';
import { dayAt } from '../values/zone.js';
import type { CheckRequest } from './types.js';

/** The kind of a feed, recognised in the same way as `<scdl-auto>` does. */
export function kindOf({ columns, rows, schema, provenance }: Dataset, { now, timezone }: CheckRequest): FeedKind {
  const { format, address, title = '' } = provenance;
  return recogniseKind({ columns, rows, schema, format, named: `${address} ${title}` }, dayAt(now, timezone));
}
