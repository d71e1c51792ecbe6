import { svg, type SVGTemplateResult } from 'lit';
import type { Mark } from './legend.js';
import { shapes } from './shapes.js';

/** The drawing of a mark, in lists, in legends and on the map. Hidden from assistive technology. */
export function marker({ colour, shape, glyph }: Pick<Mark, 'colour' | 'shape' | 'glyph'>): SVGTemplateResult {
  return svg`<svg class="marker" viewBox="0 0 32 32" aria-hidden="true"><path fill=${colour} d=${shapes[shape]}/><path class="glyph" transform="translate(7 7) scale(.75)" d=${glyph}/></svg>`;
}
