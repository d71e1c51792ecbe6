/** What reads the cells that tables of buildings seldom have. */
export { withClosings } from './closings.js';
export { hoursInColumns } from './hours-columns.js';
export { hoursInGrid } from './hours-grid.js';
export { addressListed, hoursListed } from './listed.js';
export { pointIn } from './points.js';
export { placeStatusIn } from './status.js';
export { streamReader } from './stream-columns.js';
export { streamsIn } from './streams.js';
