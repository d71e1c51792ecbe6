/** What an address of OpenAgenda points at. */
export interface Agenda {
  /** Number of the agenda; some of its addresses only have its slug. */
  readonly uid?: string;
  readonly slug?: string;
  /** That of the author, in the address. */
  readonly key?: string;
  /** Whether the address itself is an export of events. */
  readonly isExport: boolean;
  /** What the author asks for, in the words of the API. */
  readonly query: URLSearchParams;
}

/** First words of paths that are not those of an agenda. */
const ELSEWHERE = /^(agendas|events?|locations?|search|settings|signin|signup|support|contact|about|home|api)$/;
/** Sizes and places of pages, formats, fields: all events are read, whole, as JSON. */
const OURS =
  /^(key|size|from|after(\[\])?|limit|offset|page|lang|cms|sort|detailed|oaq|(if|includeFields|fields)(\[\])?)$|^oaq\[/;

/**
 * Understands agenda pages, with or without language (`/fr/{slug}`), pages of their events, exports
 * (`/agendas/{uid}/events.v2.csv`) and addresses of the API (`api.openagenda.com/v2/agendas/{uid}/events`).
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
