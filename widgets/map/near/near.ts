import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PlacesFilterLocale } from '../../../src/locales/places/types.js';
import { iconOf } from '../../shared/icons.js';
import type { Around } from './around.js';

type Words = PlacesFilterLocale['near'];

/** What the keyboard does in the list of suggestions. */
const keys = ['ArrowDown', 'ArrowUp', 'Enter', 'Escape'];

const target = svg`<circle cx="12" cy="12" r="6"/><path d="M12 2v4M12 18v4M2 12h4M18 12h4"/>`;
const house = svg`<path d="m4 11 8-7 8 7v9h-5v-6H9v6H4Z"/>`;

/** « Près d’une adresse… » with its suggestions, and « Autour de moi ». */
export function nearView(around: Around, words: Words): TemplateResult {
  const { searching, origin, ask } = around;
  // Distances are counted from the visitor's own position.
  const here = Boolean(origin && !origin.address);
  return html`<div class="near">
    ${around.hasGeocoder ? combobox(around, words) : nothing}
    <button
      class="button ${here ? 'chosen' : ''}"
      type="button"
      aria-pressed=${here}
      @click=${() => ask((nearby) => nearby.locate())}
    >
      ${iconOf(target)}${words.around}
    </button>
    <p class="said ${searching.message ? '' : 'sr'}" role="status">${searching.message}</p>
  </div>`;
}

/** A combobox, as in the ARIA practices: arrows move in the list while focus stays in the box. */
function combobox(around: Around, words: Words): TemplateResult {
  const { searching, ask } = around;
  const { suggestions, active, text, busy } = searching;
  const input = ({ target }: InputEvent) => {
    const { value } = target as HTMLInputElement;
    ask((nearby) => nearby.type(value));
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing || !suggestions.length || !keys.includes(event.key)) return;
    event.preventDefault();
    ask((nearby) => nearby.key(event.key));
  };
  const choose = ({ target }: Event) => {
    const option = (target as Element).closest('[role=option]');
    if (option) ask((nearby) => nearby.choose(Number(option.id.split('-')[1])));
  };
  return html`<div
    class="combobox"
    @keydown=${press}
    @click=${choose}
    @focusout=${(left: FocusEvent) => leave(left, around)}
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
  // The box must not lose focus: that would close the list before the click.
  const hold = (event: Event) => event.preventDefault();
  return html`<li id="address-${index}" role="option" aria-selected=${active} @mousedown=${hold}>${label}</li>`;
}

function leave({ currentTarget, relatedTarget }: FocusEvent, { searching, ask }: Around) {
  const isInside = relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget);
  if (searching.suggestions.length && !isInside) ask((nearby) => nearby.leave());
}
