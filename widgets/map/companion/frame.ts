import { html, nothing, type TemplateResult } from 'lit';
import type { PlacesLocale } from '../../../src/locales/places/types.js';
import { icon } from '../../shared/icons.js';
import { type Legend, OTHERS } from '../legend/legend.js';
import { marker } from '../legend/marker.js';

/** What stands where the map is, or will be. */
export interface Frame {
  readonly words: PlacesLocale;
  readonly isWanted: boolean;
  readonly isLost: boolean;
  /** It waits for a click. */
  readonly waits: boolean;
  readonly want: () => void;
}

/** The ground on which the map is drawn, and what is said in its place. */
export function frame({ words, isWanted, isLost, waits, want }: Frame): TemplateResult {
  const facade = html`<div class="facade no-print">
    ${icon('pin')}
    <p>${words.mapWaits}</p>
    <button class="button" type="button" @click=${want}>${words.showMap}</button>
  </div>`;
  return html`<div class="map ${isLost ? 'lost' : ''}" part="map">
    <div class="ground"></div>
    ${isLost ? html`<p class="facade" role="status">${words.mapLost}</p>` : waits && !isWanted ? facade : nothing}
  </div>`;
}

/** What markers mean, where no chips say it. */
export function legendKey(
  { marks }: Legend,
  { streams, several, others }: PlacesLocale,
): TemplateResult | typeof nothing {
  if (marks.length < 2) return nothing;
  const names: Readonly<Record<string, string>> = { ...streams, several, [OTHERS]: others };
  return html`<ul class="legend">
    ${marks.map((mark) => html`<li>${marker(mark)} ${mark.label || names[mark.key]}</li>`)}
  </ul>`;
}
