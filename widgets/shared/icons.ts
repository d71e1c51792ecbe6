import { svg, type SVGTemplateResult } from 'lit';

/** Line drawings on a 24-unit grid; decoration only, the words beside them carry the meaning. */
const drawings = {
  search: svg`<circle cx="11" cy="11" r="7"/><path d="m20 20-4-4"/>`,
  pin: svg`<path d="M12 21s7-6.100 7-11a7 7 0 1 0-14 0c0 4.900 7 11 7 11Z"/><circle cx="12" cy="10" r="2.500"/>`,
  list: svg`<path d="M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01"/>`,
  cards: svg`<rect x="4" y="4" width="7" height="7" rx="1.500"/><rect x="13" y="4" width="7" height="7" rx="1.500"/><rect x="4" y="13" width="7" height="7" rx="1.500"/><rect x="13" y="13" width="7" height="7" rx="1.500"/>`,
  calendar: svg`<rect x="4" y="5" width="16" height="15" rx="2"/><path d="M4 10h16M8 3v4M16 3v4"/>`,
  clock: svg`<circle cx="12" cy="12" r="8"/><path d="M12 8v4l3 2"/>`,
  filters: svg`<path d="M4 7h10M18 7h2M4 17h2M10 17h10"/><circle cx="16" cy="7" r="2"/><circle cx="8" cy="17" r="2"/>`,
  warning: svg`<path d="M12 4 3 20h18ZM12 10v4M12 17h.01"/>`,
};

export type IconName = keyof typeof drawings;

/** An icon drawn with the current colour, hidden from assistive technology. */
export function icon(name: IconName): SVGTemplateResult {
  return iconOf(drawings[name]);
}

/** The frame of every icon, for drawings that travel with a part loaded later. */
export function iconOf(drawing: SVGTemplateResult): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${drawing}</svg>`;
}
