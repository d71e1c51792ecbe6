import { html } from 'lit';
import type { ColumnType } from '../../../src/tables/types.js';
import { mailUrl, phoneUrl } from '../../../src/values/contact.js';
import { asText, type CellContext, type DrawCell } from './cells.js';

/** Cells by which somebody is reached. */
export const contacts: Partial<Record<ColumnType, DrawCell>> = {
  email: (text, context) => linked(mailUrl(text), text, context),
  phone: (text, context) => {
    const numbers = text.split(SEVERAL).map(withZero);
    if (!numbers.every(phoneUrl)) return linked(phoneUrl(text), text, context);
    return numbers.map((number, at) => [at ? ' / ' : '', linked(phoneUrl(number), number, context)]);
  },
};

/** What parts phone numbers of one cell. */
const SEVERAL = /\s*(?:[/,;]|\bou\b|\bet\b)\s*/;

/** With the zero that a spreadsheet takes off what it holds for a quantity: « 02 99 71 05 27 » for 299710527. */
function withZero(number: string): string {
  return /^[1-9]\d{8}$/.test(number) ? `0${number}`.replace(/\d\d(?=\d)/g, '$&\u00a0') : number;
}

function linked(href: string | undefined, text: string, context: CellContext): unknown {
  return href ? html`<a href=${href}>${asText(text, context)}</a>` : asText(text, context);
}
