import { html, nothing } from 'lit';
import type { Image } from '../../../src/records/types.js';

/** The picture of a record, and after `by` whose it is; it leaves the page if it does not load. */
export function photo(image: Image | undefined, by: string) {
  if (!image) return nothing;
  const lost = (event: Event) => (event.target as HTMLElement).closest('figure')?.remove();
  const credit = html`<figcaption>${by} ${image.credit}</figcaption>`;
  return html`<figure>
    <img src=${image.url} alt="" decoding="async" @error=${lost} />${image.credit ? credit : nothing}
  </figure>`;
}
