/** What reads the cells that tables of buildings seldom have. */
export { pointIn } from './place-points.js';
export { placeStatusIn } from './place-status.js';
export { streamReader } from './stream-columns.js';
export { streamsIn } from './streams.js';
