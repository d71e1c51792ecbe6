import { html, nothing, type TemplateResult } from 'lit';
import type { TableLocale } from '../../src/locales/table/types.js';
import { tableIcon } from './table-icons.js';

export interface Pages {
  /** From 1. */
  readonly page: number;
  readonly count: number;
}

/** The pages of so many rows, and the one that is asked for as far as it exists. */
export function pagesOf(rows: number, size: number, asked: string | undefined): Pages {
  const count = Math.max(Math.ceil(rows / size), 1);
  return { page: Math.min(Math.max(Math.floor(Number(asked)) || 1, 1), count), count };
}

/** Nothing when there is a single page. Buttons at the ends stay, so that the keyboard does not lose its place. */
export function pager(
  { page, count }: Pages,
  words: TableLocale,
  go: (page: number) => void,
): TemplateResult | typeof nothing {
  if (count < 2) return nothing;
  const button = (label: string, to: number) => {
    const off = to < 1 || to > count;
    return html`<button
      class="button"
      type="button"
      aria-disabled=${off || nothing}
      @click=${off ? nothing : () => go(to)}
    >
      ${to < page ? tableIcon('chevron') : nothing}${label}${to > page ? tableIcon('chevron') : nothing}
    </button>`;
  };
  return html`<nav class="pager no-print" aria-label=${words.pages}>
    ${button(words.previous, page - 1)}<span class="told">${words.page(page, count)}</span
    >${button(words.next, page + 1)}
  </nav>`;
}
