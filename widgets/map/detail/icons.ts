import { svg, type SVGTemplateResult } from 'lit';
import { iconOf } from '../../shared/icons.js';

const drawings = {
  when: svg`<rect x="4" y="5" width="16" height="15" rx="2"/><path d="M4 10h16M8 3v4M16 3v4"/>`,
  address: svg`<path d="M12 21s7-6.100 7-11a7 7 0 1 0-14 0c0 4.900 7 11 7 11Z"/><circle cx="12" cy="10" r="2.500"/>`,
  hours: svg`<circle cx="12" cy="12" r="8"/><path d="M12 8v4l3 2"/>`,
  streams: svg`<path d="M6 8h12l-1 12H7ZM9 8V5h6v3M10 12v5M14 12v5"/>`,
  access: svg`<circle cx="12" cy="5" r="2"/><path d="M12 8v6h4l3 6M12 11h5M9 11a5 5 0 1 0 6 7"/>`,
  price: svg`<path d="M18 6a7 7 0 1 0 0 12M4 10h9M4 14h9"/>`,
  contact: svg`<path d="M5 4h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a1 1 0 0 1-1 1A16 16 0 0 1 4 5a1 1 0 0 1 1-1Z"/>`,
  page: svg`<path d="M14 5h5v5M19 5l-8 8M17 14v4a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1h4"/>`,
  operator: svg`<path d="M3 20h18M5 20V10h14v10M3 10l9-6 9 6M10 20v-5h4v5"/>`,
  back: svg`<path d="M19 12H5M11 6l-6 6 6 6"/>`,
  map: svg`<path d="m3 6 6-2 6 2 6-2v14l-6 2-6-2-6 2ZM9 4v14M15 6v14"/>`,
  way: svg`<path d="m12 3 9 9-9 9-9-9ZM9 14v-3h5M12 9l2 2-2 2"/>`,
  share: svg`<path d="M12 15V4M8 8l4-4 4 4M5 13v6a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-6"/>`,
  copy: svg`<path d="M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1"/>`,
};

export type DetailIconName = keyof typeof drawings;

/** Drawings of a place's detail, which travel with it. */
export function detailIcon(name: DetailIconName): SVGTemplateResult {
  return iconOf(drawings[name]);
}
