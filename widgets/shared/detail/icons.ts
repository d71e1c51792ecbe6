import { svg } from 'lit';
import { iconOf } from '../icons.js';

/** Icons that the details of several widgets have, and travel with these. */
export const detailIcons = {
  accessibility: iconOf(svg`<circle cx="12" cy="5" r="2"/><path d="M12 8v6h4l3 6M12 11h5M9 11a5 5 0 1 0 6 7"/>`),
  contact: iconOf(
    svg`<path d="M5 4h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a1 1 0 0 1-1 1A16 16 0 0 1 4 5a1 1 0 0 1 1-1Z"/>`,
  ),
  copy: iconOf(svg`<path d="M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1"/>`),
  page: iconOf(svg`<path d="M14 5h5v5M19 5l-8 8M17 14v4a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1h4"/>`),
  price: iconOf(svg`<path d="M18 6a7 7 0 1 0 0 12M4 10h9M4 14h9"/>`),
  share: iconOf(svg`<path d="M12 15V4M8 8l4-4 4 4M5 13v6a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-6"/>`),
};
