import { html, type TemplateResult } from 'lit';
import type { TableLocale } from '../../../src/locales/table/types.js';
import type { Total } from '../../../src/tables/types.js';
import { tableIcon } from '../table-icons.js';

/** What rows add up to, as it is drawn. */
export interface Summed {
  readonly drawn: unknown;
  /** Of the rows that are shown, once it is known. */
  readonly total?: Total | undefined;
  /** What opens them, where they are folded away. */
  readonly fold?: TemplateResult | undefined;
}

/** Room for sums that are on their way: rows that have been shown do not move. */
export const WAITING = html`<div class="waiting no-print"></div>`;

/** Opens sums that are folded away. */
export function foldButton({ figures }: TableLocale, isOpen: boolean, turn: () => void): TemplateResult {
  return html`<button class="tool" type="button" aria-expanded=${isOpen} @click=${turn}>
    <span>${figures}</span>${tableIcon('chevron')}
  </button>`;
}
