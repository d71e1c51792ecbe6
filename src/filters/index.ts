import { accessible } from './accessible.js';
import { category } from './category.js';
import { commune } from './commune.js';
import { free } from './free.js';
import { period } from './period.js';
import { text } from './text.js';
import type { EventFilter } from './types.js';

/**
 * The filters offered to visitors of an agenda, in the order of the bar. A new filter is one new file and one entry
 * here.
 */
export const filters: readonly EventFilter[] = [text, period, category, commune, free, accessible];
