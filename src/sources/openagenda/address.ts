/** An agenda, as an address of OpenAgenda names it. */
export interface Agenda {
  /** Number of the agenda; absent from addresses that only have its slug. */
  readonly uid?: string;
  readonly slug?: string;
  /** API key that the author put in the address. */
  readonly key?: string;
  /** Whether the address itself is an export of events. */
  readonly isExport: boolean;
  /** The filters of the address, as parameters of the API v2. */
  readonly query: URLSearchParams;
}

/** First words of paths that are not those of an agenda. */
const ELSEWHERE = /^(agendas|events?|locations?|search|settings|signin|signup|support|contact|about|home|api)$/;
/** Parameters that this library sets itself: paging, formats, fields. */
const OURS =
  /^(key|size|from|after(\[\])?|limit|offset|page|lang|cms|sort|detailed|oaq|(if|includeFields|fields)(\[\])?)$|^oaq\[/;

/**
 * Parses the addresses of agenda pages, with or without a language (`/fr/{slug}`), of their events, of exports
 * (`/agendas/{uid}/events.v2.csv`) and of the API (`api.openagenda.com/v2/agendas/{uid}/events`).
 */
export function agendaAt({ hostname, pathname, searchParams }: URL): Agenda | undefined {
  if (!/^(www\.|api\.)?openagenda\.com$/.test(hostname)) return undefined;
  const path = pathname.replace(/^\/(fr|en|de|es|it|br|nl|pt|oc|eu)(?=\/)/, '');
  const [, uid] = /\/agendas\/(\d+)(?:\/|$)/.exec(path) ?? [];
  const [, slug = ''] = /^\/([\w-]+)(?:\/|$)/.exec(path) ?? [];
  const named = !uid && !hostname.startsWith('api.') && slug && !ELSEWHERE.test(slug);
  if (!uid && !named) return undefined;
  const key = searchParams.get('key');
  return {
    ...(uid ? { uid } : { slug }),
    ...(key && { key }),
    isExport: /\/events(\.v2)?\.(json|csv|ics|rss|xlsx)$/.test(path),
    query: new URLSearchParams([...searchParams].filter(([name]) => !OURS.test(name))),
  };
}
