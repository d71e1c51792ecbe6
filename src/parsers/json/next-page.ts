import { isObject } from '../flatten.js';

/** Under which names services tell where the next page is. */
const NEXT = /^(?:next(?:_?(?:page|link|url|rest_url|href))?(?:_?url)?|@?odata\.nextlink|hydra:next|__next)$/i;
/** Under which names they hold what concerns the page, not its records. */
const ABOUT = /^(?:_?links|meta|metadata|pagination|paging|pager|pages?|info|(?:hydra:)?view|d)$/i;
const DEPTH = 3;

/**
 * The address of the next page that a service tells beside its records, as it writes it: `next` (Django), `links.next`
 * (JSON:API, Laravel), `_links.next.href` (HAL), a link of `rel` `next` (OGC API), `@odata.nextLink`, `hydra:next`.
 * Undefined when there is none, or when it is no address but a number or a mark.
 */
export function nextIn(answer: unknown, depth = DEPTH): string | undefined {
  if (Array.isArray(answer)) return addressIn(answer.find((link) => isObject(link) && link.rel === 'next'));
  if (!isObject(answer)) return undefined;
  const entries = Object.entries(answer);
  const told = entries.flatMap(([name, value]) => (NEXT.test(name) ? (addressIn(value) ?? []) : []));
  const around = depth ? entries.filter(([name]) => ABOUT.test(name)) : [];
  return told[0] ?? around.map(([, part]) => nextIn(part, depth - 1)).find(Boolean);
}

function addressIn(link: unknown): string | undefined {
  const address = isObject(link) ? (link.href ?? link['@id']) : link;
  return typeof address === 'string' && /^(?:https?:\/\/|\/|\?)/.test(address) ? address : undefined;
}
