import { svg, type SVGTemplateResult } from 'lit';

/** Line drawings on a 24-unit grid; decoration only, the words beside them carry the meaning. */
const drawings = {
  pin: svg`<path d="M12 21s7-6.1 7-11a7 7 0 1 0-14 0c0 4.9 7 11 7 11Z"/><circle cx="12" cy="10" r="2.5"/>`,
  calendar: svg`<rect x="4" y="5" width="16" height="15" rx="2"/><path d="M4 10h16M8 3v4M16 3v4"/>`,
  clock: svg`<circle cx="12" cy="12" r="8"/><path d="M12 8v4l3 2"/>`,
  warning: svg`<path d="M12 4 3 20h18ZM12 10v4M12 17h.01"/>`,
};

/** An icon drawn with the current colour, hidden from assistive technology. */
export function icon(name: keyof typeof drawings): SVGTemplateResult {
  return iconOf(drawings[name]);
}

/** The frame of every icon, for drawings that travel with a part loaded later. */
export function iconOf(drawing: SVGTemplateResult): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${drawing}</svg>`;
}
