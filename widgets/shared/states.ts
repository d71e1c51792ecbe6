import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../src/locales/types.js';
import { icon } from './icons.js';

/** The state before the first rows: placeholders for what comes, with a text for those who cannot see them. */
export function loadingState(locale: Locale | undefined, rows: number): TemplateResult {
  const row = html`<div class="skeleton"><i></i><i></i><i></i></div>`;
  return html`<span class="sr" role="status">${locale?.feed.loading}</span>${[row, row, row, row].slice(0, rows)}`;
}

/**
 * A message in place of the list, with an explanation and ways on; by default, what the page's author put into the tag.
 */
export function blankState(
  name: Parameters<typeof icon>[0],
  title: string,
  help: string | undefined,
  actions: unknown = html`<slot></slot>`,
): TemplateResult {
  return html`<div class="blank">
    ${icon(name)}
    <p id="blank"><b>${title}</b>${help}</p>
    <div class="actions no-print">${actions}</div>
  </div>`;
}

/** A notice that the feed cannot be read, and rows of an earlier day are shown. */
export function staleNotice(text: string): TemplateResult {
  return html`<p class="notice" part="notice" role="status">${icon('warning')}<span>${text}</span></p>`;
}
