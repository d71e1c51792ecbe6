import type { Dataset, Row } from '../../dataset.js';
import { FeedError } from '../../errors.js';
import { header } from '../../values/text.js';
import type { Agenda } from './address.js';
import { conditionsOf } from './conditions.js';
import { opendatasoft } from '../opendatasoft.js';
import type { ReadOptions } from '../types.js';

const MIRROR = 'https://public.opendatasoft.com/explore/dataset/evenements-publics-openagenda/';

/** Number of past events to search for an agenda that has none to come. */
const SOME = 100;

/**
 * The events of an agenda that match the filters of its address, from the copy at `public.opendatasoft.com`, which
 * needs no key. It identifies agendas by number; a slug can only be found in the addresses of events, and in titles.
 *
 * @throws FeedError `no-agenda` when no event matches the slug: the agenda's number would be more reliable
 */
export async function readMirror({ uid, slug = '', query }: Agenda, options: ReadOptions): Promise<Dataset> {
  const asked = conditionsOf(query);
  if (uid) return readWhere([`originagenda_uid="${uid}"`, ...asked], options);
  const named = `search("${slug.replace(/[-_]+/g, ' ')}")`;
  const ofAgenda = ({ rows }: Dataset) => rows.filter((row) => isOf(slug, row));
  const dataset = await readWhere([named, ...asked], options);
  const rows = ofAgenda(dataset);
  const known =
    rows.length > 0 || ofAgenda(await readWhere([named], { ...options, hints: {}, limit: SOME })).length > 0;
  if (!known) throw new FeedError('no-agenda', { said: `no public agenda with slug ${slug}` });
  return { ...dataset, rows };
}

/** Reads events without the title and publisher of the mirror, which are not those of the agenda. */
async function readWhere(conditions: readonly string[], options: ReadOptions): Promise<Dataset> {
  const where = conditions.join(' and ');
  const dataset = await opendatasoft.read(new URL(`?${new URLSearchParams({ where })}`, MIRROR), options);
  const { address, source, format, readAt } = dataset.provenance;
  return { ...dataset, provenance: { address, source, readAt, ...(format && { format }) } };
}

/**
 * Whether an event found by a full-text search belongs to the agenda: its address contains the slug, or its agenda has
 * that name.
 */
function isOf(slug: string, { canonicalurl, originagenda_title: title }: Row): boolean {
  const inAddress = typeof canonicalurl === 'string' && canonicalurl.includes(`openagenda.com/${slug}/events/`);
  return inAddress || (typeof title === 'string' && header(title) === slug.replaceAll('-', '_'));
}
