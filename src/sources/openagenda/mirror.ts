import type { Dataset, Row } from '../../dataset.js';
import { FeedError } from '../../errors.js';
import { header } from '../../values/text.js';
import type { Agenda } from './address.js';
import { conditionsOf } from './conditions.js';
import { opendatasoft } from '../opendatasoft.js';
import type { ReadOptions } from '../types.js';

const MIRROR = 'https://public.opendatasoft.com/explore/dataset/evenements-publics-openagenda/';

/** Events among which an agenda that has none to come is looked for. */
const SOME = 100;

/**
 * The events of an agenda as `public.opendatasoft.com` has copied them, which needs no key; those that the address asks
 * for. It knows agendas by their number; by their slug, only through the addresses of events, and the title.
 *
 * @throws FeedError `no-agenda` when it has no event of the agenda of a slug: its number would be surer.
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

/** The title and the publisher of the mirror are not those of the agenda. */
async function readWhere(conditions: readonly string[], options: ReadOptions): Promise<Dataset> {
  const where = conditions.join(' and ');
  const dataset = await opendatasoft.read(new URL(`?${new URLSearchParams({ where })}`, MIRROR), options);
  const { address, source, format, readAt } = dataset.provenance;
  return { ...dataset, provenance: { address, source, readAt, ...(format && { format }) } };
}

/** The search finds the words anywhere: events of that agenda have its slug in their address, or are of its name. */
function isOf(slug: string, { canonicalurl, originagenda_title: title }: Row): boolean {
  const inAddress = typeof canonicalurl === 'string' && canonicalurl.includes(`openagenda.com/${slug}/events/`);
  return inAddress || (typeof title === 'string' && header(title) === slug.replaceAll('-', '_'));
}
