import { html } from 'lit';
import type { Locale } from '../../../src/locales/types.js';
import { linked } from '../linked.js';

/** A text of the feed in paragraphs, with its web addresses as links. */
export function paragraphs(text: string, locale: Locale) {
  const parts = text.split(/\n\s*\n/).filter(Boolean);
  return parts.map((part) => html`<p class="lines">${linked(part.trim(), locale)}</p>`);
}
