import { html } from 'lit';
import type { ColumnType } from '../../../src/tables/types.js';
import { mailUrl, phoneUrl, withZero } from '../../../src/values/contact.js';
import { asText, type CellContext, type DrawCell } from './cells.js';

/** Cells of e-mail addresses and of phone numbers. */
export const contacts: Partial<Record<ColumnType, DrawCell>> = {
  email: (text, context) => links(text, text.split(/[\s,;/]+/), ', ', mailUrl, context),
  phone: (text, context) => links(text, text.split(SEVERAL).map(withZero), ' / ', phoneUrl, context),
};

/** What separates several phone numbers in a cell. */
const SEVERAL = /\s*(?:[/,;]|\bou\b|\bet\b)\s*/;

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
