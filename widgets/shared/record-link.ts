import { html, type TemplateResult } from 'lit';

/** A link to the detail of a record, which opens here and also works in a new tab. */
export function recordLink(href: string, open: () => void, content: unknown): TemplateResult {
  const click = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    open();
  };
  return html`<a href=${href} @click=${click}>${content}</a>`;
}
