import { accessible } from './accessible.js';
import { category } from './category.js';
import { commune } from './commune.js';
import { free } from './free.js';
import { period } from './period.js';
import { text } from './text.js';
import type { EventFilter } from './types.js';

/** The filters a visitor can be offered, in the order of the bar. A new one is a file and an entry here. */
export const filters: readonly EventFilter[] = [text, period, category, commune, free, accessible];
