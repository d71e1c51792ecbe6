import type { Dataset } from '../dataset.js';
import { dayAt } from '../values/zone.js';
import { objectsIn, partOf } from './requests/answer.js';
import { file } from './file.js';
import { datasetOfRecords, readPages, type Page } from './pages/paged.js';
import type { FeedSource, ReadOptions } from './types.js';

/** The largest page that the plugin returns. */
const PAGE = 50;
/** Usual paths of a site's agenda; what precedes them is the path of the site. */
const AGENDA = /^(.*?)\/(?:events?|evenements?|agenda|calendrier|manifestations?|wp-json)(?:\/|$)/;
/** The path of the site, and that of a single event if the address is about one. */
const ROUTE = /^(.*)\/wp-json\/tribe\/events\/v1\/events(\/.+?)?\/?$/;

/**
 * Sites made with WordPress and The Events Calendar, through their REST route: it is open to other sites' pages and tells
 * more than their calendar file, which gives 30 events. Where the route is closed, the address itself is read.
 */
export const theEventsCalendar: FeedSource = { name: 'the-events-calendar', read };

async function read(url: URL, options: ReadOptions): Promise<Dataset> {
  const today = dayAt(options.now, options.timezone);
  for (const site of sitesAt(url)) {
    try {
      return await readRoute(url, routeOf(url, today, site), options);
    } catch (error) {
      options.signal.throwIfAborted();
      if (ROUTE.test(url.pathname)) throw error;
    }
  }
  return file.read(url, options);
}

/** Paths at which the site may begin: the path before the agenda may include pages of the site. */
function sitesAt({ pathname }: URL): string[] {
  const [, site = ''] = ROUTE.exec(pathname) ?? AGENDA.exec(pathname) ?? [];
  return [...new Set(ROUTE.test(pathname) ? [site] : [site, ''])];
}

async function readRoute(url: URL, first: string, options: ReadOptions): Promise<Dataset> {
  let number = 1;
  const pageOf = (answer: unknown): Page => {
    number += 1;
    const [total, pages] = ['total', 'total_pages'].map((name) => Number(partOf(answer, name) ?? 0));
    const next = new URL(first);
    next.searchParams.set('page', String(number));
    const events = partOf(answer, 'events');
    return {
      // A single event is returned without a list around it.
      records: events === undefined ? [answer] : objectsIn(events),
      ...(total && { total }),
      ...(number <= (pages ?? 0) && { next: next.href }),
    };
  };
  const records = await readPages(first, options, pageOf);
  return datasetOfRecords(records, { address: url.href, source: 'the-events-calendar', ...homepageOf(url) }, options);
}

/**
 * The request for the events that a page shows: its category, tag and search are kept, and its dates, or else today and
 * later.
 *
 * @param today `2026-11-21`, in the site's time zone
 * @param site path at which it begins
 */
function routeOf({ origin, pathname, searchParams }: URL, today: string, site: string): string {
  const route = ROUTE.exec(pathname);
  const events = `${origin}${site}/wp-json/tribe/events/v1/events`;
  if (route?.[2]) return events + route[2];
  const [, slug] = /\/(?:event|evenement)\/([^/]+)\/?$/.exec(pathname) ?? [];
  if (slug) return `${events}/by-slug/${slug}`;
  const query = route ? new URLSearchParams(searchParams) : queryOf(pathname, searchParams);
  if (!query.has('start_date')) query.set('start_date', today);
  query.set('per_page', String(PAGE));
  query.delete('page');
  return `${events}?${query}`;
}

/** The category, the tag and the search that a page of the agenda is limited to: `/events/category/concerts/list/`. */
function queryOf(pathname: string, asked: URLSearchParams): URLSearchParams {
  const told: [string, string | null | undefined][] = [
    [
      'categories',
      asked.get('tribe_events_cat') ??
        /\/(?:category|categorie)\/(?:[^/]+\/)*?([^/]+)\/?(?:list|liste|month|mois)?\/?$/.exec(pathname)?.[1],
    ],
    ['tags', /\/(?:tag|etiquette)\/([^/]+)/.exec(pathname)?.[1]],
    ['search', asked.get('tribe-bar-search')],
  ];
  return new URLSearchParams(told.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

function homepageOf(url: URL): { homepage?: string } {
  const page = new URL(url);
  for (const name of ['ical', 'outlook-ical']) page.searchParams.delete(name);
  return ROUTE.test(url.pathname) ? {} : { homepage: page.href };
}
