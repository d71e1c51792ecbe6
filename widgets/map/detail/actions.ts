import { html, nothing, type TemplateResult } from 'lit';
import { addressText } from '../../../src/exports/place-text.js';
import { type NavigationApp, navigationLinks } from '../../../src/exports/navigation-links.js';
import type { Place } from '../../../src/records/types.js';
import { mailUrl } from '../../../src/values/contact.js';
import { shareButton } from '../../shared/detail/share-button.js';
import { mapIcon, wayIcon } from './icons.js';
import type { DetailView } from './view.js';

/** What can be done with a place: go there, see it on the map, pass it on, have it corrected. */
export function actions(place: Place, view: DetailView): TemplateResult {
  const { later, showOnMap, address } = view;
  return html`<div class="deeds no-print">
    ${ways(place, view)}
    ${
      showOnMap && place.venue.position
        ? html`<button class="button to-map" type="button" @click=${showOnMap}>${mapIcon}${later.detail.onMap}</button>`
        : nothing
    }
    ${shareButton(place.title, address.href({ place: place.id }), later.detail)}
    <p class="copied" role="status"></p>
  </div>`;
}

function ways({ venue, title }: Place, { later, locale }: DetailView) {
  const found = Object.entries(navigationLinks(venue, title)) as [NavigationApp, string][];
  // Only Android follows `geo:`; elsewhere a click would do nothing.
  const usable = found.filter(([name]) => name !== 'geo' || navigator.userAgent.includes('Android'));
  if (!usable.length) return nothing;
  const away = ([name, href]: [NavigationApp, string]) =>
    html`<li>
      <a href=${href} target=${name === 'geo' ? nothing : '_blank'} rel="noopener noreferrer"
        >${later.detail.ways[name]}${
          name === 'geo' ? nothing : html`<span class="sr"> (${locale.feed.newTab})</span>`
        }</a
      >
    </li>`;
  return html`<details class="ways">
    <summary class="button primary">${wayIcon}${later.detail.directions}</summary>
    <ul>
      ${usable.map(away)}
    </ul>
  </details>`;
}

/** A `mailto:` link to who maintains the data, with the place in its text; undefined when no address is known. */
export function reportUrl({ title, email, venue }: Place, { contact, later }: DetailView): string | undefined {
  const to = mailUrl(contact ?? email ?? '');
  if (!to) return undefined;
  const { detail } = later;
  const subject = encodeURIComponent(detail.reportSubject(title));
  const body = encodeURIComponent(`${detail.reportBody(title, addressText(venue))}\n\n${location.href}`);
  return `${to}?subject=${subject}&body=${body}`;
}
