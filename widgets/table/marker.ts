import { html } from 'lit';
import { marks } from '../../src/tables/searching/search-marks.js';

/** Draws texts with what was searched for marked in them. */
export function marker(search: string | undefined): (text: string) => unknown {
  if (!search) return (text) => text;
  return (text) => {
    const found = marks(text, search);
    if (!found.length) return text;
    const pieces: unknown[] = [];
    let at = 0;
    for (const [from, to] of found) {
      pieces.push(text.slice(at, from), html`<mark>${text.slice(from, to)}</mark>`);
      at = to;
    }
    return [...pieces, text.slice(at)];
  };
}
