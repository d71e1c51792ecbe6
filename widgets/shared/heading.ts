import { html, type TemplateResult } from 'lit';

/** A heading of rank 1 to 6 (further down: 6): the rank depends on the page, the element must be the real one. */
export function heading(rank: number, part: string, content: unknown): TemplateResult {
  switch (rank) {
    case 1:
      return html`<h1 class=${part} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 class=${part} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 class=${part} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 class=${part} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 class=${part} part=${part}>${content}</h5>`;
    default:
      return html`<h6 class=${part} part=${part}>${content}</h6>`;
  }
}
