import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PlacesFilterLocale } from '../../src/locales/places.js';
import { iconOf } from '../shared/icons.js';
import type { NearDeeds, Searching } from './searching.js';

export interface NearView {
  readonly words: PlacesFilterLocale['near'];
  readonly searching: Searching;
  /** Without, only the visitor's position is offered. */
  readonly hasGeocoder: boolean;
  /** Distances are counted from the visitor's own position. */
  readonly here: boolean;
  readonly deeds: NearDeeds;
}

const target = svg`<circle cx="12" cy="12" r="6"/><path d="M12 2v4M12 18v4M2 12h4M18 12h4"/>`;
const house = svg`<path d="m4 11 8-7 8 7v9h-5v-6H9v6H4Z"/>`;

/** « Près d’une adresse… » with its suggestions, and « Autour de moi ». */
export function nearView(view: NearView): TemplateResult {
  const { words, searching, here } = view;
  return html`<div class="near">
    ${view.hasGeocoder ? combobox(view) : nothing}
    <button
      class="button ${here ? 'chosen' : ''}"
      type="button"
      aria-pressed=${here}
      @click=${() => view.deeds.locate()}
    >
      ${iconOf(target)}${words.around}
    </button>
    <p class="said ${searching.message ? '' : 'sr'}" role="status">${searching.message}</p>
  </div>`;
}

/** The pattern of the ARIA practices: the list follows the keyboard, focus stays in the box. */
function combobox(view: NearView): TemplateResult {
  const { words, searching, deeds } = view;
  const { suggestions, active, text, busy } = searching;
  const input = (event: InputEvent) => deeds.type((event.target as HTMLInputElement).value);
  const key = (event: KeyboardEvent) => {
    if (!event.isComposing && deeds.key(event.key)) event.preventDefault();
  };
  const press = ({ target }: Event) => {
    const option = (target as Element).closest('[role=option]');
    if (option) deeds.choose([...(option.parentElement?.children ?? [])].indexOf(option));
  };
  return html`<div
    class="combobox"
    @keydown=${key}
    @click=${press}
    @focusout=${(left: FocusEvent) => leave(left, view)}
  >
    <label class="search" part="search"
      >${iconOf(house)}<input
        type="search"
        role="combobox"
        autocomplete="off"
        aria-label=${words.address}
        aria-autocomplete="list"
        aria-expanded=${suggestions.length > 0}
        aria-controls="addresses"
        aria-activedescendant=${active < 0 ? nothing : `address-${active}`}
        aria-busy=${busy}
        placeholder=${words.addressHint}
        .value=${text}
        @input=${input}
    /></label>
    <ul id="addresses" role="listbox" aria-label=${words.address} ?hidden=${!suggestions.length}>
      ${suggestions.map((label, index) => suggestion(label, index, index === active))}
    </ul>
  </div>`;
}

function suggestion(label: string, index: number, active: boolean): TemplateResult {
  // Or the box would lose focus, which takes the list away under the finger.
  const hold = (event: Event) => event.preventDefault();
  return html`<li id="address-${index}" role="option" aria-selected=${active} @mousedown=${hold}>${label}</li>`;
}

function leave({ currentTarget, relatedTarget }: FocusEvent, { deeds }: NearView) {
  if (!(relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget))) deeds.leave();
}
