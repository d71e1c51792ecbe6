import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../src/records/types.js';
import { heading } from '../shared/heading.js';
import { recordLink } from '../shared/record-link.js';
import { marker } from './legend/marker.js';
import { aboutText, hasWhen, type PlacesView } from './view.js';

/** Places one under another: what, where, how far, whether it is open. */
export function listView(places: readonly Place[], view: PlacesView): TemplateResult {
  return html`<ul class="items" part="list" aria-label=${view.words.list} @pointerleave=${() => view.point(undefined)}>
    ${places.map((place) => item(place, view))}
  </ul>`;
}

/** A page of places; a place that was chosen on the map and is further down comes first. */
export function withChosen(places: readonly Place[], room: number, id: string | undefined): readonly Place[] {
  const page = places.slice(0, room);
  const chosen = id ? places.find((place) => place.id === id) : undefined;
  return !chosen || page.includes(chosen) ? page : [chosen, ...page];
}

function item(place: Place, view: PlacesView): TemplateResult {
  const point = () => view.point(place);
  const pointed = place.id === view.pointed;
  return html`<li
    class="item ${place.status ?? ''} ${pointed ? 'pointed' : ''}"
    part="item"
    aria-current=${pointed ? 'true' : nothing}
    data-place=${place.id}
    @pointerenter=${point}
    @focusin=${point}
  >
    ${marker(view.legend.of(place))}
    <div class="body">${heading(view.level, 'item-title', link(place, view))} ${about(place)} ${said(place, view)}</div>
    ${distance(place, view)}
  </li>`;
}

function link(place: Place, view: PlacesView): TemplateResult {
  return recordLink(view.address.href({ place: place.id }), () => view.open(place), place.title);
}

function about(place: Place) {
  const text = aboutText(place);
  return text ? html`<p class="about">${text}</p>` : nothing;
}

/** What is said of a place below its name and address: whether it is open, what it takes. */
export function said(place: Place, view: PlacesView): TemplateResult {
  return html`${when(place, view)} ${tags(place, view)}`;
}

/** Whether it is open, or when it takes place; an empty line until the code that tells it is loaded. */
function when(place: Place, view: PlacesView) {
  if (!hasWhen(place)) return nothing;
  const isTold = view.when && !view.when.isUnsettled(place);
  return html`<p class="when ${isTold ? '' : 'to-come'}">${view.when?.line(place, view)}</p>`;
}

function tags({ status, streams, venue, sources = [] }: Place, { words, badges, mapped }: PlacesView) {
  const names = [
    ...streams.map((stream) => words.streams[stream]),
    ...(venue.position || !mapped ? [] : [words.unplaced]),
    ...(badges ? sources : []),
  ];
  if (!status && !names.length) return nothing;
  return html`<p class="tags">
    ${status ? html`<span class="tag bad">${words.status[status]}</span>` : nothing}
    ${names.map((name) => html`<span class="tag">${name}</span>`)}
  </p>`;
}

function distance(place: Place, view: PlacesView) {
  const text = view.distance(place);
  return text ? html`<p class="distance">${text}</p>` : nothing;
}
