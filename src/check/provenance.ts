import type { Dataset, Provenance } from '../dataset.js';
import { daysBetween } from '../values/day.js';
import { dayAt, type Instant } from '../values/zone.js';
import type { Tally } from './tally.js';
import type { Fact } from './types.js';

/** Days without a change after which data are likely to have been forgotten. */
const OLD = 365;

/** What the tag says of the data, and when that is. */
interface OnTag {
  readonly publisher?: string | undefined;
  readonly licence?: string | undefined;
  readonly closed?: string | undefined;
  readonly timezone: string;
  readonly now: Instant;
}

/**
 * Notes what the provenance lacks: date of update (or a recent one), licence, publisher, UTF-8. The tag may give the
 * publisher and the licence in place of the feed.
 */
export function tellProvenance(
  { updated, publisher, licence, charset }: Provenance,
  onTag: OnTag,
  { note }: Tally,
): void {
  const today = dayAt(onTag.now, onTag.timezone);
  const day = updated === undefined ? undefined : dayAt(updated, onTag.timezone);
  if (onTag.closed) note('closed-to-sites', { name: onTag.closed });
  if (charset && charset !== 'utf-8') note('not-utf-8', { detail: charset.toUpperCase() });
  if (!day) note('no-update');
  else if (daysBetween(day, today) > OLD) note('old-data', { detail: day });
  if (!(licence?.name ?? onTag.licence)) note('no-licence');
  if (!(publisher ?? onTag.publisher)) note('no-publisher');
}

/** Facts from the address to the rows: source, file, provenance, counts. */
export function provenanceFacts({ provenance, rows, total }: Dataset, timezone: string): Fact[] {
  const { source, title, publisher, licence, updated, format, charset, delimiter, headerLine } = provenance;
  const facts: Partial<Record<Fact['name'], string | number | undefined>> = {
    source,
    title,
    publisher,
    licence: licence?.name,
    updated: updated === undefined ? undefined : dayAt(updated, timezone),
    format,
    charset,
    delimiter,
    headerLine,
    rows: total === undefined ? rows.length : `${rows.length}/${total}`,
  };
  return Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name: name as Fact['name'], value: String(value) }],
  );
}
