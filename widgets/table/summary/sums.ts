import { html, type TemplateResult } from 'lit';
import type { TableLocale } from '../../../src/locales/table/types.js';
import type { Total } from '../../../src/tables/types.js';
import { tableIcon } from '../table-icons.js';

/** The sums as they are drawn. */
export interface Summed {
  readonly drawn: unknown;
  /** The total of the rows shown; undefined until it is known. */
  readonly total?: Total | undefined;
  /** The button that unfolds the sums, where they are folded away. */
  readonly fold?: TemplateResult | undefined;
}

/** Keeps room for sums that are being computed, so that the rows below do not move. */
export const WAITING = html`<div class="waiting no-print"></div>`;

/** The button that unfolds the sums. */
export function foldButton({ figures }: TableLocale, isOpen: boolean, turn: () => void): TemplateResult {
  return html`<button class="tool" type="button" aria-expanded=${isOpen} @click=${turn}>
    <span>${figures}</span>${tableIcon('chevron')}
  </button>`;
}
