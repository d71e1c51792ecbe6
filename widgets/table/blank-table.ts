import { html, type TemplateResult } from 'lit';
import type { TableLaterLocale } from '../../src/locales/table/types.js';
import { tableIcon } from './table-icons.js';

/** Shown instead of a table without rows, with the link that the page's author put into the tag. */
export function noRows({ noRows, noRowsLater }: TableLaterLocale): TemplateResult {
  return blank(noRows, noRowsLater, html`<slot></slot>`);
}

/** Shown when the visitor's choices leave no row, with a button that undoes them. */
export function noneMatching(words: TableLaterLocale, showAll: () => void): TemplateResult {
  const all = html`<button class="button" type="button" @click=${showAll}>${words.showAll}</button>`;
  return blank(words.noneMatching, words.noneMatchingHelp, all);
}

/** A sentence instead of the rows, an explanation, and a link or button. */
function blank(title: string, help: string, action: TemplateResult): TemplateResult {
  return html`<div class="blank">
    ${tableIcon('search')}
    <p><b>${title}</b>${help}</p>
    <div class="actions no-print">${action}</div>
  </div>`;
}
