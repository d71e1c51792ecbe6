import { communeKey } from '../values/commune-name.js';
import type { Located } from './types.js';
import { byValue } from './by-value.js';

/** Commune, among those of the feed: `redon`. */
export const commune = byValue('commune', ({ venue }: Located) => [venue.commune ?? ''], communeKey);
