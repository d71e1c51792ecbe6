import { html, type TemplateResult } from 'lit';
import { tableIcon } from './table-icons.js';

/** A sentence in place of the rows, what to make of it, and where to go from there: where the page says, unless told. */
export function blankTable(title: string, help: string, action: unknown = html`<slot></slot>`): TemplateResult {
  return html`<div class="blank">
    ${tableIcon('search')}
    <p><b>${title}</b>${help}</p>
    <div class="actions no-print">${action}</div>
  </div>`;
}
