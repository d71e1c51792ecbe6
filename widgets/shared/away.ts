import { html } from 'lit';
import type { Locale } from '../../src/locales/types.js';
import { webUrl } from '../../src/values/url.js';

/** A link that opens in a new tab; plain text when the address is missing or not one of the web. */
export function away(address: string | undefined, text: string, { feed }: Locale) {
  const href = address && webUrl(address);
  if (!href) return text;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer"
    >${text}<span class="sr"> (${feed.newTab})</span></a
  >`;
}
