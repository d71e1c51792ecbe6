import { checkDataset } from '../../../src/check/check.js';
import { checkFailure } from '../../../src/check/failure.js';
import type { CheckRequest, Report } from '../../../src/check/types.js';
import type { Dataset } from '../../../src/dataset.js';
import type { Instant } from '../../../src/values/zone.js';
import type { FailedFeed } from '../feed-controller.js';

/** The feeds of a widget: those that were read, and those that could not be. */
export interface Feeds {
  readonly datasets: readonly Dataset[];
  readonly failed: readonly FailedFeed[];
}

/** The kind of records by widget; other widgets show rows as they are. */
const kinds: Readonly<Record<string, CheckRequest['kind']>> = {
  'scdl-agenda': 'event',
  'scdl-map': 'place',
  'scdl-menu': 'menu',
};

/** The attributes of a widget that determine how its feeds are read. */
export type Request = Omit<CheckRequest, 'now' | 'lang' | 'kind'> & { readonly localName: string; clock(): Instant };

/** The report on each feed, first on those that failed, which matter most. */
export async function reportsOn({ datasets, failed }: Feeds, tag: Request, lang: string): Promise<Report[]> {
  const request = { ...askedBy(tag), lang, now: tag.clock(), kind: kinds[tag.localName] ?? 'row' } as const;
  const failures = failed.map(({ address, error }) => checkFailure(address, error));
  return [...failures, ...(await Promise.all(datasets.map((dataset) => checkDataset(dataset, request))))];
}

/** The part of a check request that the attributes of a tag determine. */
export function askedBy(tag: Request): Omit<CheckRequest, 'now' | 'lang' | 'kind'> {
  const { schema, fields, commune, near, radius, where, publisher, licence, timezone } = tag;
  const asked = { schema, fields, commune, near, radius, where, publisher, licence, timezone };
  if (tag.localName !== 'scdl-table') return asked;
  const { columns, sort, total, group, filters } = tag;
  return { ...asked, columns, sort, total, group, filters };
}
