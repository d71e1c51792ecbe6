import { html, type TemplateResult } from 'lit';
import type { PlacesLocale } from '../../src/locales/places/types.js';
import type { Place } from '../../src/records/types.js';
import type { FileFormat } from './take-away.js';

/** What the visitor sees, to take away. */
export function downloadLine(
  places: readonly Place[],
  name: string,
  label: string,
  words: PlacesLocale,
): TemplateResult {
  const button = (format: FileFormat) =>
    html`<button class="link" type="button" @click=${() => takeAway(format, places, name, words)}>${format}</button>`;
  return html`<p class="downloads no-print">${label} ${button('CSV')} ${button('GeoJSON')}</p>`;
}

async function takeAway(format: FileFormat, places: readonly Place[], name: string, words: PlacesLocale) {
  const { downloads } = await import('./take-away.js');
  downloads[format](places, name, words);
}
