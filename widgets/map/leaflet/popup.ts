import { html, nothing, render, type TemplateResult } from 'lit';
import type { MapLocale } from '../../../src/locales/map/types.js';
import type { Place } from '../../../src/records/types.js';
import { marker } from '../legend/marker.js';
import type { Legend } from '../legend/legend.js';
import { aboutText } from '../view.js';

/** What the popups of a map need to know and to do. */
export interface PopupContext {
  readonly words: MapLocale;
  readonly legend: Legend;
  /** What else is worth saying of a place: whether it is open, when it takes place, what it takes. */
  tell(place: Place): unknown;
  open(place: Place): void;
  close(): void;
}

/** The popup of a place: a node for Leaflet to show, named after the place for screen readers. */
export function placePopup(place: Place, context: PopupContext): HTMLElement {
  const { words } = context;
  const about = aboutText(place);
  return dialog(
    place.title,
    html`<p class="map-popup-title">${place.title}</p>
      ${about ? html`<p class="map-popup-type">${about}</p>` : nothing} ${context.tell(place)}
      <button type="button" class="button" @click=${() => context.open(place)}>${words.open}</button>`,
    context,
  );
}

/** Places that the map cannot draw apart: the first of them by name. */
export function pilePopup(places: readonly Place[], count: number, context: PopupContext): HTMLElement {
  const { words, legend } = context;
  const item = (place: Place) =>
    html`<li>
      <button type="button" class="map-popup-item" @click=${() => context.open(place)}>
        ${marker(legend.of(place))}<span>${place.title}<small>${typeOf(place)}</small></span>
      </button>
    </li>`;
  const left = count - places.length;
  return dialog(
    words.here(count),
    html`<p class="map-popup-title">${words.here(count)}</p>
      <ul class="map-popup-list">
        ${places.map(item)}
      </ul>
      ${left > 0 ? html`<p class="map-popup-type">${words.others(left)}</p>` : nothing}`,
    context,
  );
}

function typeOf({ categories: [type], title }: Place): string {
  return type === undefined || type === title ? '' : type;
}

function dialog(name: string, content: TemplateResult, context: PopupContext): HTMLElement {
  const node = document.createElement('div');
  node.className = 'map-popup';
  node.setAttribute('role', 'dialog');
  node.setAttribute('aria-label', name);
  render(
    html`${content}
      <button type="button" class="map-popup-close" aria-label=${context.words.close} @click=${() => context.close()}>
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18" /></svg>
      </button>`,
    node,
  );
  return node;
}
