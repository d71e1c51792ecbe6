import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../src/locales/types.js';
import { icon } from './icons.js';

/** Before the first rows: the shape of what comes, and the wait said to those who cannot see it. */
export function loadingState(locale: Locale | undefined, rows: number): TemplateResult {
  const row = html`<div class="skeleton"><i></i><i></i><i></i></div>`;
  return html`<div aria-busy="true">
    <span class="sr" role="status">${locale?.feed.loading}</span>
    ${[row, row, row, row].slice(0, rows)}
  </div>`;
}

/** A sentence in place of the list, what to make of it, and where to go from there: where the page says, unless told. */
export function blankState(
  name: Parameters<typeof icon>[0],
  title: string,
  help: string | undefined,
  actions: unknown = html`<slot></slot>`,
): TemplateResult {
  return html`<div class="blank">
    ${icon(name)}
    <p><b>${title}</b>${help}</p>
    <div class="actions no-print">${actions}</div>
  </div>`;
}

/** The source is out of reach and rows of an earlier day are shown. */
export function staleNotice(text: string): TemplateResult {
  return html`<p class="notice" part="notice" role="status">${icon('warning')}<span>${text}</span></p>`;
}
