import { html, type TemplateResult } from 'lit';
import type { Place } from '../../src/records/types.js';
import type { FileFormat, Setting } from './take-away.js';

/** Buttons that save the places the visitor sees as files. */
export function downloadLine(places: readonly Place[], name: string, label: string, setting: Setting): TemplateResult {
  const button = (format: FileFormat) =>
    html`<button class="link" type="button" @click=${() => takeAway(format, places, name, setting)}>${format}</button>`;
  return html`<p class="downloads no-print">${label} ${button('CSV')} ${button('GeoJSON')}</p>`;
}

async function takeAway(format: FileFormat, places: readonly Place[], name: string, setting: Setting) {
  const { downloads } = await import('./take-away.js');
  downloads[format](places, name, setting);
}
