import { parseUrl } from './parse-url.js';

/** No space or mark that parts an address from what follows it. */
const ALONE = /^https?:\/\/(?:[^\s|<>";,]|[;,](?!\s|https?:|www\.|\/\/|$))+$/i;

/** The http(s) URL of a text that is one address and nothing else; others may be one to `webUrl`. */
export function httpUrl(text: string): string | undefined {
  const address = text.trim();
  return ALONE.test(address) ? urlOf(address) : undefined;
}

/** An address that browsers would not write otherwise: most are. */
const PLAIN = /^https?:\/\/(?!\S*xn--)(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}\/(?:[\w~-]|[./](?=[\w~-]))*$/;

/**
 * An absolute address as browsers write it; undefined when it has no plausible host, or a user's name, which only
 * deceives.
 */
export function urlOf(address: string): string | undefined {
  if (PLAIN.test(address)) return address;
  const url = parseUrl(address.replaceAll('&amp;', '&').replace(/[.,;]+$/, ''));
  return !url || url.username || url.password || !/[.:]|^localhost$/.test(url.hostname) ? undefined : url.href;
}
