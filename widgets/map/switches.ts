import { html, nothing, type TemplateResult } from 'lit';
import type { PlacesLocale } from '../../src/locales/places/types.js';
import type { LayoutName } from './layouts.js';

/** What shows and hides the map, and the list where the map comes first. */
export interface Switches {
  readonly words: PlacesLocale;
  readonly layout: LayoutName;
  /** Whether the visitor shows or hides the map; `auto`, as the layout has it, until they do. */
  readonly map: 'auto' | 'on' | 'off';
  /** The list is unfolded. */
  readonly listed: boolean;
  readonly showMap: () => void;
  readonly hideMap: () => void;
  readonly turnList: () => void;
}

/** The buttons. Both of those of the map are drawn; the styles show the one that applies. */
export function switches({ words, layout, map, listed, ...deeds }: Switches): TemplateResult {
  const button = (name: string, text: string, press: () => void) =>
    html`<button class="button ${name} no-print" type="button" @click=${press}>${text}</button>`;
  return html`<span class="switches layout-${layout} map-${map}">
    ${layout === 'map' ? button('list-switch', listed ? words.hideList : words.showList, deeds.turnList) : nothing}
    ${button('show-map', words.showMap, deeds.showMap)} ${button('hide-map', words.hideMap, deeds.hideMap)}
  </span>`;
}
