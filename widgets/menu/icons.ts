import { svg } from 'lit';
import { iconOf } from '../shared/icons.js';

export const previous = iconOf(svg`<path d="m14.5 6-6 6 6 6"/>`);
export const next = iconOf(svg`<path d="m9.5 6 6 6-6 6"/>`);
export const leaf = iconOf(svg`<path d="M8 18C3 11 9 4 20 4c0 11-5 17-12 14ZM4 21c2-5 5-8 10-11"/>`);
