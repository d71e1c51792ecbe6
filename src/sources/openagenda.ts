import type { Dataset } from '../dataset.js';
import { FeedError } from '../errors.js';
import type { Json } from '../parsers/flatten.js';
import { objectsIn, partOf, readAnswer, textIn } from './requests/answer.js';
import { file } from './file.js';
import { type Agenda, agendaAt } from './openagenda/address.js';
import { readMirror } from './openagenda/mirror.js';
import { datasetOfRecords, type Page, readPages } from './pages/paged.js';
import type { FeedSource, ReadOptions } from './types.js';

/** The largest page that the API returns, in events. */
const SIZE = 300;
const API = 'https://api.openagenda.com/v2/agendas';
/** Provenance that all public agendas share. */
const ABOUT = { publisher: 'OpenAgenda', licence: { name: 'Licence Ouverte' } } as const;

/**
 * Agendas of OpenAgenda. With a key in the address (`?key=`), through its API v2; without, from the export whose address was
 * pasted if a page may read it, else from the public mirror that needs no key.
 */
export const openagenda: FeedSource = { name: 'openagenda', read };

async function read(url: URL, options: ReadOptions): Promise<Dataset> {
  const agenda = agendaAt(url);
  if (!agenda) throw new FeedError('bad-address', { address: url.href });
  const dataset = await readAgenda(agenda, url, options);
  return {
    ...dataset,
    provenance: { ...ABOUT, homepage: pageOf(agenda), ...dataset.provenance, source: 'openagenda' },
  };
}

async function readAgenda(agenda: Agenda, url: URL, options: ReadOptions): Promise<Dataset> {
  const { key, isExport } = agenda;
  const uid = key && (agenda.uid ?? (await numberOf(agenda, key, options)));
  if (uid) return readApi(uid, key, agenda, options);
  if (!isExport) return readPublic(agenda, options);
  return file.read(url, options).catch((error: unknown) => {
    if (!(error instanceof FeedError)) throw error;
    // If the mirror is of no help either, the first error is the one worth reporting.
    return readMirror(agenda, options).catch(() => {
      throw error;
    });
  });
}

/**
 * Reads an agenda from the mirror, or from the export when the mirror has nothing of it and pages may read the export.
 */
async function readPublic(agenda: Agenda, options: ReadOptions): Promise<Dataset> {
  const mirrored = await readMirror(agenda, options);
  if (mirrored.rows.length || !agenda.uid) return mirrored;
  const asked = stillOn(agenda.query);
  const exported = new URL(`https://openagenda.com/agendas/${agenda.uid}/events.v2.csv?${asked}`);
  return file.read(exported, options).catch(() => {
    options.signal.throwIfAborted();
    return mirrored;
  });
}

/** The author's query, limited to events that are not over unless it has a condition on dates. */
function stillOn(query: URLSearchParams): URLSearchParams {
  const asked = new URLSearchParams(query);
  if (![...asked.keys()].some((name) => /^(relative|timings)\b/.test(name)))
    for (const when of ['current', 'upcoming']) asked.append('relative[]', when);
  return asked;
}

/** The number of an agenda, from its slug; undefined when the API does not know the slug, though the mirror may. */
async function numberOf({ slug = '' }: Agenda, key: string, options: ReadOptions): Promise<string | undefined> {
  const answer = await readAnswer(`${API}?${new URLSearchParams({ 'slug[]': slug, key })}`, options);
  const [found] = objectsIn(partOf(answer, 'agendas')).filter((agenda) => textIn(agenda, 'slug') === slug);
  return found && String(found.uid);
}

/** Reads all pages of the agenda's events that are not over, in detail; the author's own conditions take precedence. */
async function readApi(uid: string, key: string, { query }: Agenda, options: ReadOptions): Promise<Dataset> {
  const asked = stillOn(query);
  asked.set('detailed', '1');
  asked.set('size', String(Math.min(SIZE, (options.limit ?? SIZE) + 1)));
  asked.set('key', key);
  const address = `${API}/${uid}/events`;
  const pageAfter = (answer: unknown, count: number): Page => {
    const events = objectsIn(partOf(answer, 'events'));
    const total = Number(partOf(answer, 'total')) || undefined;
    const after = partOf(answer, 'after');
    const more = Array.isArray(after) && count + events.length < (total ?? Infinity);
    return { records: events.map(withPage), total, next: more ? `${address}?${following(asked, after)}` : undefined };
  };
  const title = titleOf(uid, key, options);
  const records = await readPages(`${address}?${asked}`, options, pageAfter);
  return datasetOfRecords(records, { address, source: 'openagenda', ...(await title) }, options);
}

/** The title of the agenda; none when the API does not return it, because events are shown without it too. */
async function titleOf(uid: string, key: string, options: ReadOptions): Promise<{ title?: string }> {
  const address = `${API}/${uid}?${new URLSearchParams({ key })}`;
  const title = textIn(await readAnswer(address, options).catch(() => undefined), 'title');
  return title ? { title } : {};
}

function following(asked: URLSearchParams, after: readonly unknown[]): URLSearchParams {
  const query = new URLSearchParams(asked);
  for (const mark of after) query.append('after[]', String(mark));
  return query;
}

/** Adds the address of the event's page, which the API does not return. */
function withPage(event: Json): Json {
  const [agenda, slug] = [textIn(event.originAgenda, 'slug'), textIn(event, 'slug')];
  const canonicalurl = `https://openagenda.com/${encodeURIComponent(agenda)}/events/${encodeURIComponent(slug)}`;
  return agenda && slug ? { canonicalurl, ...event } : event;
}

function pageOf({ uid, slug = '' }: Agenda): string {
  return `https://openagenda.com/${uid ? `agendas/${uid}` : slug}`;
}
