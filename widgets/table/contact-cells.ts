import { html } from 'lit';
import type { ColumnType } from '../../src/tables/types.js';
import { mailUrl, phoneUrl } from '../../src/values/contact.js';
import { asText, type CellContext, type DrawCell } from './cells.js';

/** Cells by which somebody is reached. */
export const contacts: Partial<Record<ColumnType, DrawCell>> = {
  email: (text, context) => linked(mailUrl(text), text, context),
  phone: (text, context) => {
    const numbers = text.split(SEVERAL);
    if (!numbers.every(phoneUrl)) return linked(phoneUrl(text), text, context);
    return numbers.map((number, at) => [at ? ' / ' : '', linked(phoneUrl(number), number, context)]);
  },
};

/** What parts phone numbers of one cell. */
const SEVERAL = /\s*(?:[/,;]|\bou\b|\bet\b)\s*/;

function linked(href: string | undefined, text: string, context: CellContext): unknown {
  return href ? html`<a href=${href}>${asText(text, context)}</a>` : asText(text, context);
}
