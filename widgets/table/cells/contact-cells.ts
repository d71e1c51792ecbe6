import { html } from 'lit';
import type { ColumnType } from '../../../src/tables/types.js';
import { mailUrl, phoneUrl } from '../../../src/values/contact.js';
import { asText, type CellContext, type DrawCell } from './cells.js';

/** Cells of e-mail addresses and of phone numbers. */
export const contacts: Partial<Record<ColumnType, DrawCell>> = {
  email: (text, context) => links(text, text.split(/[\s,;/]+/), ', ', mailUrl, context),
  phone: (text, context) => links(text, text.split(SEVERAL).map(withZero), ' / ', phoneUrl, context),
};

/** What separates several phone numbers in a cell. */
const SEVERAL = /\s*(?:[/,;]|\bou\b|\bet\b)\s*/;

/** With the zero that a spreadsheet takes off what it holds for a quantity: « 02 99 71 05 27 » for 299710527. */
function withZero(number: string): string {
  return /^[1-9]\d{8}$/.test(number) ? `0${number}`.replace(/\d\d(?=\d)/g, '$&\u00a0') : number;
}

/** A link for each part of a cell, or one for the whole where it says something else as well. */
function links(
  text: string,
  parts: readonly string[],
  between: string,
  urlOf: (part: string) => string | undefined,
  context: CellContext,
): unknown {
  if (!parts.every(urlOf)) return linked(urlOf(text), text, context);
  return parts.map((part, at) => [at ? between : '', linked(urlOf(part), part, context)]);
}

function linked(href: string | undefined, text: string, context: CellContext): unknown {
  return href ? html`<a href=${href}>${asText(text, context)}</a>` : asText(text, context);
}
