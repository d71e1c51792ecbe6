import { html, type TemplateResult } from 'lit';
import type { TableLaterLocale } from '../../src/locales/table/types.js';
import { tableIcon } from './table-icons.js';

/** In place of a table that has no row yet: where the page says to go meanwhile. */
export function noRows({ noRows, noRowsLater }: TableLaterLocale): TemplateResult {
  return blank(noRows, noRowsLater, html`<slot></slot>`);
}

/** In place of rows that are all left out, with the way back. */
export function noneMatching(words: TableLaterLocale, showAll: () => void): TemplateResult {
  const all = html`<button class="button" type="button" @click=${showAll}>${words.showAll}</button>`;
  return blank(words.noneMatching, words.noneMatchingHelp, all);
}

/** A sentence in place of the rows, what to make of it, and where to go from there. */
function blank(title: string, help: string, action: TemplateResult): TemplateResult {
  return html`<div class="blank">
    ${tableIcon('search')}
    <p><b>${title}</b>${help}</p>
    <div class="actions no-print">${action}</div>
  </div>`;
}
