import type { ScdlElement } from '../widgets/shared/scdl-element.js';

/** Puts the query that a story starts from into the frame's address, in place of what an earlier story left there. */
export function openAt(query: string, widget: string): void {
  const url = new URL(location.href);
  for (const name of [...url.searchParams.keys()]) if (name.startsWith(`${widget}-`)) url.searchParams.delete(name);
  for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value);
  history.replaceState(null, '', url.href);
}

/** Controls that the stories of all widgets have. */
export const commonControls = {
  theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
  lang: {
    description: 'Language of the widget: `fr` or `en`; that of the page unless told.',
    table: { category: 'attributes' },
  },
  address: { description: 'Query of the page, as a shared link would have it.', table: { category: 'page' } },
} as const;

/** Reads the feeds of a story's widget a second time, once they were read. */
export async function readAgain(canvas: HTMLElement, tag: string): Promise<void> {
  const widget = canvas.querySelector<ScdlElement<unknown>>(tag);
  await new Promise((resolve) => widget?.addEventListener('scdl-load', resolve, { once: true }));
  await widget?.refresh();
}
