import { svg, type SVGTemplateResult } from 'lit';
import { iconOf } from '../icons.js';

const drawings = {
  search: svg`<circle cx="11" cy="11" r="7"/><path d="m20 20-4-4"/>`,
  filters: svg`<path d="M4 7h10M18 7h2M4 17h2M10 17h10"/><circle cx="16" cy="7" r="2"/><circle cx="8" cy="17" r="2"/>`,
};

/** An icon of the toolbar. */
export function filterIcon(name: keyof typeof drawings): SVGTemplateResult {
  return iconOf(drawings[name]);
}
