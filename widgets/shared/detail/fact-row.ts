import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';

/** What one fact of a record says; nothing when the feed does not tell. */
export type FactContent = TemplateResult | typeof nothing;

/** A term of a list of facts, as an icon and in words for who does not see it, and its value. */
export function factRow(icon: SVGTemplateResult, term: string, content: FactContent): FactContent {
  if (content === nothing) return nothing;
  return html`<div>
    <dt>${icon}<span class="sr">${term}</span></dt>
    <dd>${content}</dd>
  </div>`;
}
