import { svg, type SVGTemplateResult } from 'lit';
import { iconOf } from '../shared/icons.js';

const drawings = {
  search: svg`<circle cx="11" cy="11" r="7"/><path d="m20 20-4-4"/>`,
  down: svg`<path d="M12 5v14m0 0-6-6m6 6 6-6"/>`,
  chevron: svg`<path d="m6 9 6 6 6-6"/>`,
};

/** An icon of the table and its toolbar. */
export function tableIcon(name: keyof typeof drawings): SVGTemplateResult {
  return iconOf(drawings[name]);
}
